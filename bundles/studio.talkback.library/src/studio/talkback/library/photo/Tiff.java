package studio.talkback.library.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The directories of a TIFF file, which is also what a camera's data are written as. Source: TIFF revision 6.0, section 2. What
 * reaches past the end is an IndexOutOfBoundsException.
 */
final class Tiff {

    private static final int ENTRY_BYTES = 12;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final ByteBuffer data;

    private Tiff(ByteBuffer data) {
        this.data = data;
    }

    /** @throws IllegalArgumentException if it is none */
    static Tiff of(ByteBuffer whole) {
        ByteBuffer data = whole.slice();
        boolean little = data.get(0) == 'I' && data.get(1) == 'I';
        if (!little && (data.get(0) != 'M' || data.get(1) != 'M')) {
            throw new IllegalArgumentException("no TIFF");
        }
        data.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return new Tiff(data);
    }

    Directory first() {
        return directory(data.getInt(4));
    }

    /** The one after the first; null where there is none. */
    @Nullable
    Directory second() {
        int first = data.getInt(4);
        int next = data.getInt(first + 2 + count(first) * ENTRY_BYTES);
        return next == 0 ? null : directory(next);
    }

    Directory directory(int at) {
        return new Directory(at, count(at));
    }

    private int count(int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }

    byte[] bytes(int at, int length) {
        Objects.checkFromIndexSize(at, length, data.limit());
        byte[] bytes = new byte[length];
        data.get(at, bytes);
        return bytes;
    }

    /** One directory, where it begins and how many entries it has. */
    final class Directory {

        private final int at;
        private final int count;

        private Directory(int at, int count) {
            this.at = at;
            this.count = count;
        }

        /** A whole number; null where there is none. */
        @Nullable
        Integer number(int tag) {
            int entry = entry(tag);
            int type = entry < 0 ? 0 : data.getShort(entry + 2);
            return switch (type) {
            case SHORT -> Integer.valueOf(Short.toUnsignedInt(data.getShort(entry + 8)));
            case LONG -> Integer.valueOf(data.getInt(entry + 8));
            default -> null;
            };
        }

        /** A text up to its end; empty where there is none. */
        String text(int tag) {
            int entry = entry(tag);
            if (entry < 0 || data.getShort(entry + 2) != ASCII) {
                return "";
            }
            int length = data.getInt(entry + 4);
            String text = new String(bytes(length <= 4 ? entry + 8 : data.getInt(entry + 8), length), StandardCharsets.US_ASCII);
            int end = text.indexOf('\0');
            return Objects.requireNonNull((end < 0 ? text : text.substring(0, end)).strip());
        }

        private int entry(int tag) {
            for (int i = 0; i < count; i++) {
                int entry = at + 2 + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(data.getShort(entry)) == tag) {
                    return entry;
                }
            }
            return -1;
        }
    }
}
