package studio.talkback.audio.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;

import studio.talkback.audio.AudioException;

/** Reads the header of a sound file, whichever format it is: its first bytes say so, not its name. */
public final class Headers {

    /** No converter is slower; a header that says so is broken, and would have each frame taken for a second. */
    private static final int LEAST_HZ = 1000;
    /** Twice the fastest PCM there is, and more channels than any recorder writes into a file. */
    private static final int MOST_HZ = 1_536_000;
    private static final int MOST_CHANNELS = 1024;

    private Headers() {
    }

    /**
     * Reads it.
     *
     * @throws AudioException if it is none of the formats, or is written in a way that is not read
     * @throws IOException    if reading failed
     */
    public static Header read(FileChannel channel) throws IOException {
        HeaderBytes file = new HeaderBytes(channel);
        if (file.length() < HeaderBytes.ID_BYTES) {
            throw new AudioException(Messages.noSound);
        }
        Header header = switch (file.id(0)) {
            case "RIFF", "RF64", "BW64" -> new RiffHeader(file).read();
            case "FORM" -> new AiffHeader(file).read();
            case "riff" -> new Wave64Header(file).read();
            default -> throw new AudioException(Messages.noSound);
        };
        int rate = header.format().sampleRateHz();
        if (rate < LEAST_HZ || rate > MOST_HZ || header.format().channels() > MOST_CHANNELS) {
            throw new AudioException(Messages.headerDamaged);
        }
        return header;
    }
}
