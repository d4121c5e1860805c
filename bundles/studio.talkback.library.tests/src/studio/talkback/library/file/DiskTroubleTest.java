package studio.talkback.library.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of disks that take nothing. */
class DiskTroubleTest {

    private static final Path STICK = Path.of("stick");

    @TempDir
    Path temp = Path.of("");

    @Test
    void whatDoesNotFitIsSaidBefore() {
        assertEquals("there is not enough room in stick: 230.0 MB are needed and 12.5 MB are free; make room there,"
                + " or use another place", DiskTrouble.against(STICK, "exfat", 256_000_000, 12_500_000, 230_000_000, 1));
        assertNull(DiskTrouble.against(STICK, "exfat", 256_000_000, 230_000_000, 230_000_000, 1));
        assertNull(DiskTrouble.against(STICK, "fuse.odd", 0, 0, 230_000_000, 1), "one that does not say is tried");
        assertNull(DiskTrouble.against(temp, 1, 1));
        assertTrue(String.valueOf(DiskTrouble.against(temp, Long.MAX_VALUE, 1)).startsWith("there is not enough room"));
    }

    @Test
    void aFileOfMoreThanFourGigabytesIsNotWrittenToFat() {
        long most = DiskTrouble.FAT_MOST;
        assertEquals("stick is formatted as FAT, which takes no file of more than 4 GB, and this one has 4295.0 MB: format it"
                + " as exFAT, or use another place", DiskTrouble.against(STICK, "vfat", most * 4, most * 4, 1, most + 1));
        assertNull(DiskTrouble.against(STICK, "FAT32", most * 4, most * 4, 1, most));
        assertNull(DiskTrouble.against(STICK, "exfat", most * 4, most * 4, 1, most + 1));
    }

    @Test
    void aFailureSaysHowToMendIt() {
        assertEquals(temp.resolve("gone") + " is not there any more: plug the stick in again or connect the drive, and try again",
                DiskTrouble.line(temp.resolve("gone"), new IOException("Input/output error")));
        assertEquals(temp + " could not be written (Input/output error): look after its disk, or use another place",
                DiskTrouble.line(temp, new IOException("Input/output error")));
        assertEquals(temp + " does not take a file of this name (x (Invalid argument)): try a plain one, or another place",
                DiskTrouble.line(temp, new FileNotFoundException("x (Invalid argument)")));
    }
}
