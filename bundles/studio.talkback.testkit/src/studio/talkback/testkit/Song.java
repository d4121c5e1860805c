package studio.talkback.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Music that is known at every moment and not only at samples, so that it can be played later by a part of a sample or on a
 * clock that runs fast: decaying notes, four a second, each somewhere between left and right.
 */
public final class Song {

    private static final double NOTE_SECONDS = 0.25;
    /** So many notes back one can still be heard. */
    private static final int RINGING = 4;
    private static final double DECAY = 9;
    private static final double ATTACK = 300;
    private static final int VOICES = 3;
    private static final double LOUDNESS = 0.2;
    private static final double FULL_SCALE_24 = 1 << 23;

    private final long seed;
    private final double seconds;

    /** @param seed two songs of one seed are the same */
    public Song(long seed, double seconds) {
        this.seed = seed;
        this.seconds = seconds;
    }

    /**
     * Plays a part of it in stereo.
     *
     * @param from   in seconds, not a whole sample if wanted; before the beginning and after the end there is silence
     * @param rateHz of the clock, which may be off
     * @return interleaved, 1.0 is full scale
     */
    public double[] play(double from, double length, double rateHz) {
        int frames = (int) Math.round(length * rateHz);
        double[] samples = new double[frames * 2];
        double[][] notes = new double[(int) (seconds / NOTE_SECONDS) + 1][];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = note(i);
        }
        for (int i = 0; i < frames; i++) {
            double time = from + i / rateHz;
            int last = (int) Math.floor(time / NOTE_SECONDS);
            for (int n = Math.max(0, last - RINGING + 1); time < seconds && n <= last && n < notes.length; n++) {
                sound(notes[n], time - n * NOTE_SECONDS, samples, i * 2);
            }
        }
        return samples;
    }

    private static void sound(double[] note, double time, double[] samples, int at) {
        double envelope = LOUDNESS * (1 - Math.exp(-ATTACK * time)) * Math.exp(-DECAY * time);
        for (int voice = 0; voice < VOICES; voice++) {
            double value = envelope * Math.sin(2 * Math.PI * note[voice * 2] * time);
            samples[at] += value * note[voice * 2 + 1];
            samples[at + 1] += value * (1 - note[voice * 2 + 1]);
        }
    }

    /** Frequency and place between right and left of each voice. */
    private double[] note(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        double[] note = new double[VOICES * 2];
        for (int voice = 0; voice < VOICES; voice++) {
            note[voice * 2] = 60 * Math.pow(2, 6.5 * random.nextDouble());
            note[voice * 2 + 1] = random.nextDouble();
        }
        return note;
    }

    /** Samples at another level. */
    public static double[] gained(double[] samples, double db) {
        double factor = Math.pow(10, db / 20);
        double[] gained = samples.clone();
        for (int i = 0; i < gained.length; i++) {
            gained[i] *= factor;
        }
        return gained;
    }

    /** Writes samples as WAV with 24 bits. */
    public static Path write(Path file, double[] interleaved, int channels, int rateHz) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header(interleaved.length / channels, channels, rateHz));
            out.write(samples(interleaved));
        }
        return file;
    }

    /** What stands before the samples in a WAV file with 24 bits. */
    public static byte[] header(int frames, int channels, int rateHz) {
        int bytes = frames * channels * 3;
        ByteBuffer wav = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        wav.putInt(16).putShort((short) 1).putShort((short) channels).putInt(rateHz).putInt(rateHz * channels * 3);
        wav.putShort((short) (channels * 3)).putShort((short) 24).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        return wav.array();
    }

    /** Samples with 24 bits. */
    public static byte[] samples(double[] interleaved) {
        ByteBuffer bytes = ByteBuffer.allocate(interleaved.length * 3);
        for (double sample : interleaved) {
            int value = (int) Math.clamp(Math.round(sample * FULL_SCALE_24), -(1L << 23), (1L << 23) - 1);
            bytes.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
        }
        return bytes.array();
    }
}
