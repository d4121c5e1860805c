package studio.talkback.audio;

import java.util.List;
import java.util.Objects;

/**
 * What a sound file is.
 *
 * @param container    WAV, RF64, BW64, Wave64, AIFF or AIFF-C
 * @param sampleRateHz frames per second, at least 1
 * @param channels     how many samples a frame has, at least 1
 * @param coding       how a sample is written
 * @param bitDepth     how many of its bits mean something: 1 to 64
 * @param frames       how many there are, which is what the file holds and not what a damaged header says
 * @param remarks      what is wrong with the header and was mended while reading, one line each; empty for a sound file
 */
public record AudioFormat(String container, int sampleRateHz, int channels, SampleCoding coding, int bitDepth, long frames,
        List<String> remarks) {

    /** Copies the list. */
    public AudioFormat {
        remarks = Objects.requireNonNull(List.copyOf(remarks));
    }

    /** Its length. */
    public double seconds() {
        return (double) frames / sampleRateHz;
    }
}
