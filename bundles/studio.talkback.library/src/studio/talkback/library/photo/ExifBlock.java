package studio.talkback.library.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the camera's data stand in a picture's file. Sources: JPEG, Exif 2.32 section 4.5 and ITU-T T.81 annex B (marker
 * segments); PNG, W3C Recommendation of the third edition, {@code eXIf}; WebP, RFC 9649, {@code EXIF}; TIFF is such data itself;
 * HEIF as {@link HeifExif} says. What reaches past the end is an IndexOutOfBoundsException.
 */
final class ExifBlock {

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final String EXIF = "Exif\0\0";

    private ExifBlock() {
    }

    /** The data, as a TIFF file; null where there are none. */
    static @Nullable ByteBuffer find(byte[] file) {
        ByteBuffer data = Objects.requireNonNull(ByteBuffer.wrap(file));
        if (file.length < 16) {
            return null;
        } else if (data.getShort(0) == (short) 0xFFD8) {
            return jpeg(data);
        } else if (is(data, 1, "PNG")) {
            return png(data);
        } else if (is(data, 0, "RIFF") && is(data, 8, "WEBP")) {
            return webp(data);
        } else if (is(data, 4, "ftyp")) {
            return HeifExif.find(data);
        }
        return is(data, 0, "II*\0") || is(data, 0, "MM\0*") ? data : null;
    }

    private static @Nullable ByteBuffer jpeg(ByteBuffer data) {
        int at = 2;
        while (at + 4 <= data.limit() && data.get(at) == (byte) 0xFF) {
            int marker = Byte.toUnsignedInt(data.get(at + 1));
            int length = Short.toUnsignedInt(data.getShort(at + 2));
            if (marker == START_OF_SCAN || length < 2) {
                return null;
            } else if (marker == APP1 && is(data, at + 4, EXIF)) {
                return data.slice(at + 4 + EXIF.length(), length - 2 - EXIF.length());
            }
            at += 2 + length;
        }
        return null;
    }

    private static @Nullable ByteBuffer png(ByteBuffer data) {
        int at = 8;
        while (at + 8 <= data.limit()) {
            int length = data.getInt(at);
            if (is(data, at + 4, "eXIf")) {
                return data.slice(at + 8, length);
            }
            at = Math.addExact(at, Objects.checkIndex(length, data.limit()) + 12);
        }
        return null;
    }

    private static @Nullable ByteBuffer webp(ByteBuffer data) {
        int at = 12;
        while (at + 8 <= data.limit()) {
            int length = Integer.reverseBytes(data.getInt(at + 4));
            if (is(data, at, "EXIF")) {
                ByteBuffer exif = data.slice(at + 8, length);
                // Some writers put before it what stands before it in a JPEG.
                return is(exif, 0, EXIF) ? exif.slice(EXIF.length(), length - EXIF.length()) : exif;
            }
            at = Math.addExact(at, Objects.checkIndex(length, data.limit()) + 8 + (length & 1));
        }
        return null;
    }

    /** Whether a word of ASCII stands there. */
    static boolean is(ByteBuffer data, int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + wanted.length > data.limit()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (data.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
