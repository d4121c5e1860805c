package studio.talkback.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

/** Damages files as disks, cables and editors do: cut short, with parts missing, doubled or overwritten. */
public final class Damage {

    private static final int MOST_TIMES = 4;
    private static final int LONGEST = 12;
    private static final int KINDS = 6;

    private final byte[] spice;
    private final boolean digits;

    /**
     * @param spice  what mostly matters in such a file, in Latin 1: a byte is overwritten with one of these
     * @param digits whether digits are also exchanged for others, so that a number stays one
     */
    public Damage(String spice, boolean digits) {
        this.spice = Objects.requireNonNull(spice.getBytes(StandardCharsets.ISO_8859_1));
        this.digits = digits;
    }

    /** A copy with one to four damages. */
    public byte[] of(byte[] file, Random random) {
        byte[] bytes = Objects.requireNonNull(file.clone());
        int times = 1 + random.nextInt(MOST_TIMES);
        for (int i = 0; i < times && bytes.length > 2; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST));
        switch (random.nextInt(digits ? KINDS + 1 : KINDS)) {
        case 0 -> {
            return Objects.requireNonNull(Arrays.copyOf(bytes, at));
        }
        case 1 -> {
            return spliced(bytes, at, length, new byte[0]);
        }
        case 2 -> {
            return spliced(bytes, at, 0, Objects.requireNonNull(Arrays.copyOfRange(bytes, at, at + length)));
        }
        case 3 -> bytes[at] = (byte) random.nextInt(256);
        case 4 -> bytes[at] = digits ? otherDigit(bytes[at], random) : seasoned(random);
        default -> bytes[at] = seasoned(random);
        }
        return bytes;
    }

    private static byte otherDigit(byte written, Random random) {
        return (byte) (written >= '0' && written <= '9' ? '0' + random.nextInt(10) : written);
    }

    private byte seasoned(Random random) {
        return spice[random.nextInt(spice.length)];
    }

    private static byte[] spliced(byte[] bytes, int at, int length, byte[] with) {
        byte[] spliced = Objects.requireNonNull(Arrays.copyOf(bytes, bytes.length - length + with.length));
        System.arraycopy(with, 0, spliced, at, with.length);
        System.arraycopy(bytes, at + length, spliced, at + with.length, bytes.length - at - length);
        return spliced;
    }
}
