package studio.talkback.audio.internal.match;

import java.io.IOException;
import java.util.Arrays;

import studio.talkback.audio.AudioFile;

/** Reads two channels of a file from any place; before its beginning and behind its end there is silence. */
final class PairReader {

    private static final int BLOCK_FRAMES = 8192;

    private final AudioFile file;
    private final int first;
    private final int second;
    private final double[] block;

    /** @param second the same as the first for a file of one channel: it is silent then, so that nothing counts twice */
    PairReader(AudioFile file, int first, int second) {
        this.file = file;
        this.first = first;
        this.second = second;
        block = new double[BLOCK_FRAMES * file.format().channels()];
    }

    /** Fills both from a frame of the file, which may be before its beginning. */
    void read(long from, double[] left, double[] right, int frames) throws IOException {
        int channels = file.format().channels();
        int done = (int) Math.clamp(-from, 0L, frames);
        silence(left, right, 0, done);
        if (from + done < file.format().frames()) {
            file.seek(from + done);
            int read = 1;
            while (done < frames && read > 0) {
                read = Math.min(file.read(block), frames - done);
                for (int i = 0; i < read; i++) {
                    left[done + i] = block[i * channels + first];
                    right[done + i] = first == second ? 0 : block[i * channels + second];
                }
                done += read;
            }
        }
        silence(left, right, done, frames);
    }

    private static void silence(double[] left, double[] right, int from, int to) {
        Arrays.fill(left, from, to, 0);
        Arrays.fill(right, from, to, 0);
    }
}
