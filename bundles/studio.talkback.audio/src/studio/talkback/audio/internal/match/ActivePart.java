package studio.talkback.audio.internal.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFile;
import studio.talkback.audio.ChannelLevel;
import studio.talkback.audio.Levels;
import studio.talkback.audio.internal.Messages;

/**
 * What of a print is sound: without the silence before the tape was rolling and after it stopped.
 *
 * @param from    the first frame
 * @param frames  how many
 * @param rmsDbfs of the loudest channel of the whole print; minus infinity for nothing
 * @param first   the loudest channel
 * @param second  the next one; the same in mono
 */
public record ActivePart(long from, long frames, double rmsDbfs, int first, int second) {

    /** Blocks in which it is told whether there is sound, per second. */
    private static final int BLOCKS_PER_SECOND = 10;
    /** How far below the mean of the whole a block is silent: −50 dB. */
    private static final double SILENT_PART = 1e-5;

    /** Reads a print. */
    public static ActivePart of(AudioFile print, IProgressMonitor monitor) throws IOException {
        int channels = print.format().channels();
        int block = Math.max(1, print.format().sampleRateHz() / BLOCKS_PER_SECOND);
        Levels levels = new Levels(channels);
        double[] samples = new double[block * channels];
        List<Double> energies = new ArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, (int) (print.format().frames() / block) + 1);
        double whole = 0;
        print.seek(0);
        for (int read = print.read(samples); read > 0; read = print.read(samples)) {
            progress.split(1);
            levels.add(samples, read);
            double energy = 0;
            for (int i = 0; i < read * channels; i++) {
                energy += samples[i] * samples[i];
            }
            if (!Double.isFinite(energy)) {
                throw new AudioException(Messages.compare_noNumbers);
            }
            energies.add(Double.valueOf(energy));
            whole += energy;
        }
        double least = energies.isEmpty() ? 0 : whole / energies.size() * SILENT_PART;
        int begin = 0;
        int end = energies.size();
        while (begin < end && energies.get(begin) <= least) {
            begin++;
        }
        while (end > begin && energies.get(end - 1) <= least) {
            end--;
        }
        long from = (long) begin * block;
        return part(levels.channels(), from, Math.min((long) end * block, print.format().frames()) - from);
    }

    private static ActivePart part(List<ChannelLevel> levels, long from, long frames) {
        int first = 0;
        for (int i = 1; i < levels.size(); i++) {
            first = levels.get(i).rmsDbfs() > levels.get(first).rmsDbfs() ? i : first;
        }
        int second = levels.size() == 1 ? 0 : first == 0 ? 1 : 0;
        for (int i = 0; i < levels.size(); i++) {
            second = i != first && levels.get(i).rmsDbfs() > levels.get(second).rmsDbfs() ? i : second;
        }
        return new ActivePart(from, Math.max(0, frames), levels.get(first).rmsDbfs(), Math.min(first, second), Math.max(first, second));
    }
}
