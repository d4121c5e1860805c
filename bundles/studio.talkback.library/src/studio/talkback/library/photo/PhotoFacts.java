package studio.talkback.library.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the camera wrote into a photo, as far as it is needed here; nothing where it wrote nothing, or nonsense. Read of JPEG,
 * HEIC and HEIF, PNG, WebP and TIFF.
 * <p>
 * Source: Exif 2.32 (CIPA DC-008-2019), tags {@code DateTimeOriginal} 0x9003 and {@code OffsetTimeOriginal} 0x9011, which
 * together are a time with its offset, {@code Orientation} 0x0112 and the thumbnail of IFD 1 (0x0201, 0x0202).
 */
public final class PhotoFacts {

    /** More than any photo of a telephone, in bytes: of a larger file only the beginning is looked at. */
    private static final int MOST = 64 << 20;
    private static final int ORIENTATION = 0x0112;
    private static final int THUMBNAIL = 0x0201;
    private static final int THUMBNAIL_LENGTH = 0x0202;
    private static final int EXIF = 0x8769;
    private static final int ORIGINAL = 0x9003;
    private static final int ORIGINAL_OFFSET = 0x9011;
    /** Times in Exif: 2026:11:26 16:41:07. */
    private static final DateTimeFormatter TIME = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT));
    private static final PhotoFacts NONE = new PhotoFacts(null, null, 1, new byte[0]);

    private final @Nullable LocalDateTime taken;
    private final @Nullable ZoneOffset offset;
    private final int orientation;
    private final byte[] thumbnail;

    private PhotoFacts(@Nullable LocalDateTime taken, @Nullable ZoneOffset offset, int orientation, byte[] thumbnail) {
        this.taken = taken;
        this.offset = offset;
        this.orientation = orientation;
        this.thumbnail = thumbnail;
    }

    /** Of the bytes of a photo, or of their beginning. */
    public static PhotoFacts of(byte[] bytes) {
        try {
            ByteBuffer exif = ExifBlock.find(bytes);
            return exif == null ? NONE : of(Tiff.of(exif));
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            // It ends within what it announces: nothing in it is to be trusted.
            return NONE;
        }
    }

    /** Of a photo's file. */
    public static PhotoFacts of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(Objects.requireNonNull(bytes.readNBytes(MOST)));
        }
    }

    /**
     * When a photo was taken: as its camera says, else when its file was written.
     *
     * @param zone of the room, for cameras that do not say theirs
     */
    public static ZonedDateTime taken(Path file, ZoneId zone) throws IOException {
        ZonedDateTime taken = of(file).takenAt(zone);
        return taken != null ? taken : Objects.requireNonNull(Files.getLastModifiedTime(file).toInstant().atZone(zone));
    }

    private static PhotoFacts of(Tiff tiff) {
        Tiff.Directory first = tiff.first();
        Integer place = first.number(EXIF);
        Tiff.Directory camera = place == null ? null : tiff.directory(place.intValue());
        LocalDateTime taken = camera == null ? null : time(camera.text(ORIGINAL));
        ZoneOffset offset = camera == null ? null : offset(camera.text(ORIGINAL_OFFSET));
        Integer turned = first.number(ORIENTATION);
        boolean known = turned != null && turned.intValue() >= 1 && turned.intValue() <= 8;
        return new PhotoFacts(taken, offset, known ? Objects.requireNonNull(turned).intValue() : 1, thumbnail(tiff));
    }

    private static byte[] thumbnail(Tiff tiff) {
        Tiff.Directory second = tiff.second();
        Integer at = second == null ? null : second.number(THUMBNAIL);
        Integer length = second == null ? null : second.number(THUMBNAIL_LENGTH);
        return at == null || length == null ? new byte[0] : tiff.bytes(at.intValue(), length.intValue());
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            // Cameras without a clock write blanks or noughts.
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String text) {
        try {
            return ZoneOffset.of(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * When it was taken; null where the camera did not say.
     *
     * @param zone of the room, for cameras that do not say theirs
     */
    public @Nullable ZonedDateTime takenAt(ZoneId zone) {
        LocalDateTime time = taken;
        return time == null ? null : time.atZone(offset == null ? zone : offset);
    }

    /**
     * How it has to be turned to be upright: 1 as it is, 2 mirrored left to right, 3 by 180°, 4 mirrored top to bottom, 5
     * mirrored and by 270° clockwise, 6 by 90° clockwise, 7 mirrored and by 90° clockwise, 8 by 270° clockwise.
     */
    public int orientation() {
        return orientation;
    }

    /** A small JPEG of it; empty where there is none. */
    public byte[] thumbnail() {
        return Objects.requireNonNull(thumbnail.clone());
    }
}
