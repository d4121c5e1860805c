package studio.talkback.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/** Files as cameras write them: what a camera says, and what holds it. The pictures themselves are given or missing. */
public final class PhotoFiles {

    private static final int IFD_ENTRY = 12;

    private PhotoFiles() {
    }

    /**
     * What a camera says, as a TIFF file.
     *
     * @param time        such as 2026:11:26 16:41:07
     * @param offset      such as +01:00; empty for none
     * @param orientation 1 to 8
     * @param thumbnail   a small JPEG; empty for none
     */
    public static byte[] exif(ByteOrder order, String time, String offset, int orientation, byte[] thumbnail) {
        int first = 8;
        int camera = first + 2 + 2 * IFD_ENTRY + 4;
        int second = camera + 2 + 2 * IFD_ENTRY + 4;
        int texts = second + 2 + 2 * IFD_ENTRY + 4;
        ByteBuffer data = ByteBuffer.allocate(texts + 32 + thumbnail.length).order(order);
        data.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        data.putShort((short) 42).putInt(first);
        data.putShort((short) 2);
        entry(data, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(data, 0x8769, 4, 1).putInt(camera);
        data.putInt(thumbnail.length == 0 ? 0 : second);
        data.putShort((short) 2);
        entry(data, 0x9003, 2, 20).putInt(texts);
        entry(data, offset.isEmpty() ? 0x9999 : 0x9011, 2, 7).putInt(texts + 20);
        data.putInt(0);
        data.putShort((short) 2);
        entry(data, 0x0201, 4, 1).putInt(texts + 32);
        entry(data, 0x0202, 4, 1).putInt(thumbnail.length);
        data.putInt(0);
        data.position(texts).put(time.getBytes(StandardCharsets.US_ASCII));
        data.position(texts + 20).put(offset.getBytes(StandardCharsets.US_ASCII));
        data.position(texts + 32).put(thumbnail);
        return Objects.requireNonNull(data.array());
    }

    private static ByteBuffer entry(ByteBuffer data, int tag, int type, int count) {
        return data.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** A JPEG with what a camera says put in after its beginning. */
    public static byte[] jpeg(byte[] picture, byte[] exif) {
        ByteBuffer data = ByteBuffer.allocate(picture.length + 4 + 6 + exif.length);
        data.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + exif.length));
        data.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif).put(picture, 2, picture.length - 2);
        return Objects.requireNonNull(data.array());
    }

    /** A PNG with what a camera says put in after its header. */
    public static byte[] png(byte[] picture, byte[] exif) {
        int header = 8 + 12 + 13;
        CRC32 check = new CRC32();
        check.update("eXIf".getBytes(StandardCharsets.US_ASCII));
        check.update(exif);
        ByteBuffer data = ByteBuffer.allocate(picture.length + 12 + exif.length);
        data.put(picture, 0, header).putInt(exif.length).put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(exif);
        data.putInt((int) check.getValue()).put(picture, header, picture.length - header);
        return Objects.requireNonNull(data.array());
    }

    /** A WebP of nothing but what a camera says. */
    public static byte[] webp(byte[] exif) {
        ByteBuffer data = ByteBuffer.allocate(12 + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        data.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + exif.length);
        data.put("WEBPEXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).put(exif);
        return Objects.requireNonNull(data.array());
    }

    /** A HEIC of nothing but what a camera says, which begins with the offset of its TIFF header as in those of telephones. */
    public static byte[] heic(byte[] exif) {
        byte[] type = box("ftyp", bytes("heic\0\0\0\0mif1heic"));
        byte[] info = box("infe", joined(new byte[] { 2, 0, 0, 0 }, new byte[] { 0, 7, 0, 0 }, bytes("Exif\0")));
        byte[] infos = box("iinf", joined(new byte[] { 0, 0, 0, 0, 0, 1 }, info));
        int item = 4 + 6 + exif.length;
        byte[] place = ByteBuffer.allocate(24).putInt(0x01000000).putShort((short) 0x4400).putShort((short) 1)
                .putShort((short) 7).putShort((short) 0).putShort((short) 0).putShort((short) 1).putInt(0).putInt(item).array();
        int meta = 8 + 4 + infos.length + 8 + place.length;
        ByteBuffer.wrap(place).putInt(16, type.length + meta + 8);
        byte[] whole = box("meta", joined(new byte[4], infos, box("iloc", place)));
        return joined(type, whole, box("mdat", joined(new byte[] { 0, 0, 0, 6 }, bytes("Exif\0\0"), exif)));
    }

    private static byte[] box(String type, byte[] content) {
        return Objects.requireNonNull(
                ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(bytes(type)).put(content).array());
    }

    private static byte[] bytes(String text) {
        return Objects.requireNonNull(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return Objects.requireNonNull(all.toByteArray());
    }
}
