package studio.talkback.session.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.photo.PhotoFacts;
import studio.talkback.testkit.PhotoFiles;

/** What a photo's file says of itself. */
class PhotoFactsTest {

    private static final ZoneId ROOM = Objects.requireNonNull(ZoneId.of("Europe/Berlin"));
    private static final byte[] NO_THUMBNAIL = {};
    private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9 };
    /** Its first chunk and its last, without a picture between. */
    private static final byte[] PNG = bytes(
            "89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE0000000049454E44AE426082");
    private static final String TIME = "2026:11:26 16:41:07";

    @Test
    void theCamerasTimeHasItsOwnOffsetWhateverHoldsIt() {
        byte[] exif = PhotoFiles.exif(ByteOrder.BIG_ENDIAN, TIME, "-05:00", 6, NO_THUMBNAIL);
        for (byte[] file : List.of(PhotoFiles.jpeg(JPEG, exif), PhotoFiles.png(PNG, exif),
                PhotoFiles.webp(exif), PhotoFiles.heic(exif), exif)) {
            PhotoFacts facts = PhotoFacts.of(file);
            assertEquals(ZonedDateTime.parse("2026-11-26T16:41:07-05:00"), facts.takenAt(ROOM));
            assertEquals(6, facts.orientation());
        }
    }

    @Test
    void aCameraThatKnowsNoZoneIsInTheRooms() {
        byte[] exif = PhotoFiles.exif(ByteOrder.LITTLE_ENDIAN, TIME, "", 8, NO_THUMBNAIL);
        assertEquals(ZonedDateTime.parse("2026-11-26T16:41:07+01:00[Europe/Berlin]"), PhotoFacts.of(exif).takenAt(ROOM));
        assertEquals(8, PhotoFacts.of(exif).orientation());
    }

    @Test
    void theThumbnailIsTheBytesThatWerePutIn() {
        byte[] small = { (byte) 0xFF, (byte) 0xD8, 1, 2, 3 };
        byte[] exif = PhotoFiles.exif(ByteOrder.LITTLE_ENDIAN, TIME, "+01:00", 1, small);
        assertArrayEquals(small, PhotoFacts.of(PhotoFiles.heic(exif)).thumbnail());
        assertArrayEquals(NO_THUMBNAIL, PhotoFacts.of(new byte[] { 1 }).thumbnail());
    }

    @Test
    void aCameraWithoutAClockSaysNoTime() {
        for (String time : List.of("0000:00:00 00:00:00", "    :  :     :  :  ", "2026:02:30 10:00:00", "yesterday")) {
            assertNull(PhotoFacts.of(PhotoFiles.exif(ByteOrder.BIG_ENDIAN, time, "+01:00", 9, NO_THUMBNAIL)).takenAt(ROOM), time);
        }
    }

    @Test
    void aFileWithoutACameraWasTakenWhenItWasWritten(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("rack.png"), PNG);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-26T15:41:07Z")));
        assertEquals(ZonedDateTime.parse("2026-11-26T16:41:07+01:00[Europe/Berlin]"), PhotoFacts.taken(file, ROOM));
        assertEquals(1, PhotoFacts.of(file).orientation());
    }

    @Test
    void damagedFilesSayNothingAndBreakNothing() {
        byte[] exif = PhotoFiles.exif(ByteOrder.BIG_ENDIAN, TIME, "-05:00", 6, new byte[] { 1, 2 });
        Random random = new Random(4);
        for (byte[] file : List.of(PhotoFiles.jpeg(JPEG, exif), PhotoFiles.png(PNG, exif),
                PhotoFiles.webp(exif), PhotoFiles.heic(exif), exif)) {
            for (int length = 0; length < Math.min(file.length, 400); length++) {
                PhotoFacts.of(Objects.requireNonNull(Arrays.copyOf(file, length)));
            }
            for (int i = 0; i < 20_000; i++) {
                byte[] bad = file.clone();
                for (int wrong = 0; wrong < 3; wrong++) {
                    bad[random.nextInt(Math.min(bad.length, 400))] = (byte) random.nextInt();
                }
                PhotoFacts.of(bad);
            }
        }
    }

    private static byte[] bytes(String hex) {
        return Objects.requireNonNull(HexFormat.of().parseHex(hex));
    }
}
