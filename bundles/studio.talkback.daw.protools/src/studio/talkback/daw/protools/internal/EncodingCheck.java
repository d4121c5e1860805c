package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import studio.talkback.library.evidence.EvidenceException;

/**
 * Tells UTF-8 from MacRoman by reading the text once: what is valid UTF-8 (Unicode 15, table 3-7) is UTF-8,
 * all else MacRoman, as text in MacRoman with one accent is hardly ever valid UTF-8; where it is for the greater
 * part all the same, that is said. A byte order mark
 * settles it; a character cut at the very end does not count against UTF-8 when others came before it.
 */
final class EncodingCheck {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** How many bytes of the current character are still to come, and what the next may be. */
    private int wanted;
    private int low = 0x80;
    private int high = 0xBF;
    /** Characters of several bytes, and places where bytes make none. */
    private long characters;
    private long broken;

    /**
     * What was found.
     *
     * @param encoding the encoding
     * @param mark     how many bytes of byte order mark to skip
     * @param damaged  whether the mark or most of the characters say UTF-8 and the text is not
     */
    record Result(TextEncoding encoding, int mark, boolean damaged) {
    }

    private EncodingCheck() {
    }

    /** Reads the text. */
    static Result of(InputStream in) throws IOException, EvidenceException {
        byte[] bytes = new byte[1 << 16];
        int count = in.readNBytes(bytes, 0, bytes.length);
        refuseUtf16(bytes, count);
        boolean marked = count >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        EncodingCheck check = new EncodingCheck();
        int from = marked ? 3 : 0;
        while (count > 0) {
            check.add(bytes, from, count);
            from = 0;
            count = in.readNBytes(bytes, 0, bytes.length);
        }
        boolean utf8 = check.broken == 0 && (check.wanted == 0 || check.characters > 0);
        return new Result(utf8 || marked ? TextEncoding.UTF_8 : TextEncoding.MAC_ROMAN, marked ? 3 : 0,
                !utf8 && (marked || check.characters > check.broken));
    }

    private static void refuseUtf16(byte[] bytes, int count) throws EvidenceException {
        if (count >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1]) {
            throw new EvidenceException("this is UTF-16 text, which Pro Tools does not write: " + TextSource.MEND
                    + ", file format UTF-8");
        }
    }

    private void add(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (wanted == 0) {
                while (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
                    at += Long.BYTES;
                }
            }
            if (at < to) {
                int value = bytes[at++] & 0xFF;
                if (wanted > 0) {
                    follow(value);
                } else if (value >= 0x80) {
                    lead(value);
                }
            }
        }
    }

    private void lead(int value) {
        low = 0x80;
        high = 0xBF;
        if (value >= 0xC2 && value <= 0xDF) {
            wanted = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            wanted = 2;
            low = value == 0xE0 ? 0xA0 : 0x80;
            high = value == 0xED ? 0x9F : 0xBF;
        } else if (value >= 0xF0 && value <= 0xF4) {
            wanted = 3;
            low = value == 0xF0 ? 0x90 : 0x80;
            high = value == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken++;
        }
    }

    private void follow(int value) {
        boolean fits = value >= low && value <= high;
        low = 0x80;
        high = 0xBF;
        if (fits) {
            wanted--;
            characters += wanted == 0 ? 1 : 0;
            return;
        }
        broken++;
        wanted = 0;
        if (value >= 0x80) {
            lead(value);
        }
    }
}
