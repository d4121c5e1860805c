package studio.talkback.audio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/** Where the sound lies in a file, and how much of it there is, whatever the header says. */
final class Sound {

    /** What stands for a length that is not known. */
    static final long UNKNOWN = -1;

    private final long offset;
    private final long bytes;
    private final long said;

    /**
     * @param offset     where it begins
     * @param said       its length as the header says, or {@link #UNKNOWN}
     * @param fileLength length of the file
     */
    Sound(long offset, long said, long fileLength) {
        long there = Math.max(0, fileLength - offset);
        this.offset = offset;
        this.said = said;
        bytes = said < 0 ? there : Math.min(said, there);
    }

    long offset() {
        return offset;
    }

    /** How many whole frames there are. */
    long frames(int frameBytes) {
        return bytes / frameBytes;
    }

    /** What is wrong with its length. */
    List<String> remarks(int frameBytes, int sampleRateHz) {
        List<String> remarks = new ArrayList<>();
        if (said < 0) {
            remarks.add(Messages.remark_noLength);
        } else if (said > bytes) {
            remarks.add(NLS.bind(Messages.remark_cut, seconds(said, frameBytes, sampleRateHz), seconds(bytes, frameBytes, sampleRateHz)));
        }
        return remarks;
    }

    private static String seconds(long bytes, int frameBytes, int sampleRateHz) {
        long frames = bytes / frameBytes;
        return Objects.requireNonNull(String.format(Locale.ROOT, "%.1f", Double.valueOf(frames / (double) sampleRateHz)));
    }
}
