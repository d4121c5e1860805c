package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;

class BadSceneTest {

    private static final String HEADER = "#4.0# \"a\" \"\" %000000000 1\n";

    private static void assertRefused(long line, String words, String text) {
        EvidenceException refused = assertThrows(EvidenceException.class, () -> Scenes.parse(text));
        assertWords(line, words, refused);
    }

    private static void assertWords(long line, String words, EvidenceException refused) {
        String message = String.valueOf(refused.getMessage());
        assertEquals(line, refused.line(), message);
        assertTrue(message.contains(words), message);
        assertFalse(message.contains("\n"), message);
    }

    private static EvidenceException refused(Path file) {
        return assertThrows(EvidenceException.class,
                () -> new X32Codec().read(EvidenceFile.at(file), new NullProgressMonitor()));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(0, "the file is empty", "");
    }

    @Test
    void anotherFormatIsRefusedAtItsFirstLine() {
        assertRefused(1, "no scene of an X32 or M32", "SESSION NAME:\tGlass House\n");
        assertRefused(1, "no scene of an X32 or M32", "#4.0 \"a\"\n/ch/01/eq ON\n");
        assertRefused(1, "no scene of an X32 or M32", "\n" + HEADER);
    }

    @Test
    void binaryDataIsRefusedWithItsLine() {
        assertRefused(3, "a byte that is no text", HEADER + "/ch/01/eq ON\n\u0000\u0001\n");
        assertRefused(2, "a byte that is no text", HEADER + "/ch/01/eq \u001bON\n");
    }

    @Test
    void aSceneThatIsCutIsRefusedWithItsLine() {
        assertRefused(3, "the file ends in the middle of this line", HEADER + "/ch/01/eq ON\n/ch/02/del");
        assertRefused(2, "the file ends in the middle of this line", HEADER + "/ch/01/delay OFF");
        assertRefused(2, "a quoted text does not end", HEADER + "/ch/01/config \"Lead");
        assertRefused(0, "a header but no settings", HEADER);
    }

    @Test
    void aLineOfMoreThan64KiBIsRefusedWithItsLine() {
        assertRefused(2, "longer than 64 KiB", HEADER + "/ch/01/config \"" + "x".repeat(70_000) + "\" 1 RD 1\n");
    }

    @Test
    void aFileOfNothingButLinesIsRefused() {
        assertRefused(100_001, "more lines than any scene has", HEADER + "\n".repeat(200_000));
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedWithoutBeingLoaded(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("huge.scn");
        Files.writeString(file, HEADER, StandardCharsets.ISO_8859_1);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(2L << 30);
        }
        assertWords(0, "larger than 4 MiB", refused(file));
    }

    @Test
    void aFolderIsRefused(@TempDir Path folder) {
        assertWords(0, "this is a folder", refused(folder));
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        assertWords(0, "there is no such file", refused(folder.resolve("gone.scn")));
    }

    @Test
    void aFileWithoutPermissionIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("closed.scn"), HEADER);
        Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: this file system has no permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
        assertWords(0, "no permission to read it", refused(file));
    }
}
