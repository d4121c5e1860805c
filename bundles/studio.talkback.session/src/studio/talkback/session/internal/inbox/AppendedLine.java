package studio.talkback.session.internal.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line that a program appended to a file. Programs on one machine do not agree on an encoding, so each line is read by
 * itself: UTF-16 LE is what the shells of Windows append, everything else is UTF-8, or Latin-1 where it is not.
 *
 * @param text without its end and without white space around
 * @param end  the offset of the byte behind it
 */
public record AppendedLine(String text, int end) {

    private static final byte NEWLINE = '\n';

    /**
     * Cuts bytes into lines.
     *
     * @param whole whether what follows the last end of a line is a line too
     */
    public static List<AppendedLine> cut(byte[] bytes, boolean whole) {
        List<AppendedLine> lines = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int from = withoutMark(bytes, at);
            boolean wide = isWide(bytes, from);
            int width = wide ? 2 : 1;
            int end = endOf(bytes, from, width);
            boolean ended = end + width <= bytes.length;
            if (!ended && !(whole && bytes.length > from)) {
                break;
            }
            at = ended ? end + width : bytes.length;
            lines.add(new AppendedLine(decode(bytes, from, Math.min(end, bytes.length), wide), at));
        }
        return lines;
    }

    /** Byte order marks stand at the beginning of a file, and of what some programs append; no line begins with a 0. */
    private static int withoutMark(byte[] bytes, int at) {
        if (starts(bytes, at, 0xFF, 0xFE)) {
            return at + 2;
        } else if (starts(bytes, at, 0xEF, 0xBB, 0xBF)) {
            return at + 3;
        }
        return bytes[at] == 0 ? at + 1 : at;
    }

    private static boolean starts(byte[] bytes, int at, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (at + index >= bytes.length || (bytes[at + index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    /** Letters, spaces and the end of a line are never without a 0 in UTF-16, and never with one in UTF-8. */
    private static boolean isWide(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return true;
            } else if (bytes[at] == NEWLINE) {
                return at + 1 < bytes.length && bytes[at + 1] == 0;
            }
        }
        return false;
    }

    /** The offset of the end of the line, or one so large that the end is not among the bytes. */
    private static int endOf(byte[] bytes, int from, int width) {
        for (int at = from; at + width <= bytes.length; at += width) {
            if (bytes[at] == NEWLINE && (width == 1 || bytes[at + 1] == 0)) {
                return at;
            }
        }
        return bytes.length;
    }

    private static String decode(byte[] bytes, int from, int to, boolean wide) {
        if (wide) {
            return clean(new String(bytes, from, to - from, StandardCharsets.UTF_16LE));
        }
        try {
            return clean(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString());
        } catch (CharacterCodingException e) {
            return clean(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
    }

    private static String clean(String text) {
        return Objects.requireNonNull(text.strip());
    }
}
