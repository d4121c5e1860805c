package studio.talkback.library.photo;

import java.nio.ByteBuffer;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The camera's data of a HEIC or HEIF: the item of the type {@code Exif} in the {@code meta} box. Sources: ISO/IEC 14496-12
 * (boxes; {@code iinf}, {@code iloc}) and ISO/IEC 23008-12 annex A (the item begins with how many bytes stand before its TIFF
 * header). What reaches past the end is an IndexOutOfBoundsException.
 */
final class HeifExif {

    private static final int HEADER = 8;
    private static final int FULL_HEADER = 12;

    private final ByteBuffer data;

    private HeifExif(ByteBuffer data) {
        this.data = data;
    }

    /** The data, as a TIFF file; null where there are none. */
    static @Nullable ByteBuffer find(ByteBuffer file) {
        return new HeifExif(file).find();
    }

    private @Nullable ByteBuffer find() {
        int meta = box("meta", 0, data.limit());
        if (meta < 0) {
            return null;
        }
        int end = meta + size(meta);
        int infos = box("iinf", meta + FULL_HEADER, end);
        int places = box("iloc", meta + FULL_HEADER, end);
        int item = infos < 0 ? -1 : exifItem(infos);
        return item < 0 || places < 0 ? null : located(places, item, box("idat", meta + FULL_HEADER, end));
    }

    /** Where the first box of a type begins; -1 where there is none. */
    private int box(String type, int from, int to) {
        int at = from;
        while (at + HEADER <= to) {
            if (ExifBlock.is(data, at + 4, type)) {
                return at;
            }
            at = Math.addExact(at, size(at));
        }
        return -1;
    }

    /** How long a box is; one of 64 bits or up to the end of the file is the last that is looked at. */
    private int size(int at) {
        int size = data.getInt(at);
        return size < HEADER ? data.limit() - at : size;
    }

    private int version(int box) {
        return data.get(box + HEADER);
    }

    /** The number of the item with the camera's data; -1 where there is none. */
    private int exifItem(int infos) {
        int at = infos + FULL_HEADER + (version(infos) == 0 ? 2 : 4);
        int end = infos + size(infos);
        while (at + FULL_HEADER <= end) {
            boolean wide = version(at) >= 3;
            int number = at + FULL_HEADER;
            // After the number stand two bytes of protection.
            if (version(at) >= 2 && ExifBlock.is(data, number + (wide ? 6 : 4), "Exif")) {
                return wide ? data.getInt(number) : Short.toUnsignedInt(data.getShort(number));
            }
            at = Math.addExact(at, size(at));
        }
        return -1;
    }

    /** The bytes of an item from its first extent; cameras write one. */
    private @Nullable ByteBuffer located(int places, int item, int idat) {
        int version = version(places);
        int sizes = Short.toUnsignedInt(data.getShort(places + FULL_HEADER));
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 0xF;
        int baseSize = sizes >> 4 & 0xF;
        int indexSize = version == 0 ? 0 : sizes & 0xF;
        int wide = version == 2 ? 4 : 2;
        int at = places + FULL_HEADER + 2;
        int count = number(at, wide);
        at += wide;
        for (int i = 0; i < count; i++) {
            boolean wanted = number(at, wide) == item;
            at += wide;
            int method = version == 0 ? 0 : data.getShort(at) & 0xF;
            at += version == 0 ? 2 : 4;
            int base = number(at, baseSize);
            int extents = number(at + baseSize, 2);
            at += baseSize + 2;
            if (wanted && extents > 0) {
                int from = base + number(at + indexSize, offsetSize) + (method == 1 ? idat + HEADER : 0);
                int length = number(at + indexSize + offsetSize, lengthSize);
                return method > 1 || method == 1 && idat < 0 ? null : exif(from, length);
            }
            at = Math.addExact(at, Math.multiplyExact(extents, indexSize + offsetSize + lengthSize));
        }
        return null;
    }

    private ByteBuffer exif(int from, int length) {
        int before = 4 + data.getInt(from);
        return Objects.requireNonNull(data.slice(from + before, length - before));
    }

    /** A number of so many bytes, of which those that matter here fit into an int. */
    private int number(int at, int bytes) {
        return switch (bytes) {
        case 0 -> 0;
        case 2 -> Short.toUnsignedInt(data.getShort(at));
        case 4 -> data.getInt(at);
        case 8 -> Math.toIntExact(data.getLong(at));
        default -> throw new IllegalArgumentException("no size of a number: " + bytes);
        };
    }
}
