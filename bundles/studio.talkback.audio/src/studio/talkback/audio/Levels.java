package studio.talkback.audio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Measures the sample peak and the RMS of each channel while sound runs by. A meter takes interleaved frames block by block
 * and is asked in the end, so that one reading of a file serves several meters.
 */
public final class Levels {

    private static final int BLOCK_FRAMES = 8192;
    private static final double FACTOR_TO_DB = 20;

    private final double[] peaks;
    private final double[] squares;
    private long frames;

    /** @param channels of the sound that it is given */
    public Levels(int channels) {
        peaks = new double[channels];
        squares = new double[channels];
    }

    /**
     * The levels of a whole file, from its beginning.
     *
     * @throws OperationCanceledException if it was cancelled
     * @throws IOException                if reading failed
     */
    public static List<ChannelLevel> of(AudioFile file, IProgressMonitor monitor) throws IOException {
        int channels = file.format().channels();
        Levels levels = new Levels(channels);
        double[] block = new double[BLOCK_FRAMES * channels];
        file.seek(0);
        for (int read = file.read(block); read > 0; read = file.read(block)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            levels.add(block, read);
        }
        return levels.channels();
    }

    /**
     * Takes what follows.
     *
     * @param interleaved samples, where 1.0 is full scale
     * @param count       how many frames of it count, from its beginning
     */
    public void add(double[] interleaved, int count) {
        int channels = peaks.length;
        for (int i = 0; i < count * channels; i++) {
            int channel = i % channels;
            double sample = interleaved[i];
            peaks[channel] = Math.max(peaks[channel], Math.abs(sample));
            squares[channel] += sample * sample;
        }
        frames += count;
    }

    /** What was measured so far, by channel. */
    public List<ChannelLevel> channels() {
        List<ChannelLevel> levels = new ArrayList<>();
        for (int channel = 0; channel < peaks.length; channel++) {
            double meanSquare = frames == 0 ? 0 : squares[channel] / frames;
            levels.add(new ChannelLevel(decibels(peaks[channel]), decibels(Math.sqrt(meanSquare))));
        }
        return Objects.requireNonNull(List.copyOf(levels));
    }

    /** A factor in dB; minus infinity for 0. */
    public static double decibels(double factor) {
        return FACTOR_TO_DB * Math.log10(factor);
    }
}
