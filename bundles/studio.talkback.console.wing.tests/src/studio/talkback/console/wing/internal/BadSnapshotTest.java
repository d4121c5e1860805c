package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;

class BadSnapshotTest {

    private static final String BEGIN = "{\"type\":\"snapshot.11\",\n\"ae_data\":{";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "0 | '' | the file is empty",
        "0 | [] | no snapshot of a WING",
        "0 | '#4.0# \"a\" \"\" %000000000 1' | no snapshot of a WING",
        "0 | {} | no snapshot of a WING",
        "0 | '{\"ae_data\":{}}' | no snapshot of a WING",
        "0 | '{\"type\":\"chpreset.11\",\"ae_data\":{}}' | no snapshot of a WING",
        "0 | '{\"type\":11,\"ae_data\":{}}' | no snapshot of a WING",
        "0 | '{\"type\":\"snapshot.11\",\"ce_data\":{}}' | has no ae_data",
        "1 | '{\"type\":\"snapshot.11\"' | breaks off",
        "1 | '{' | breaks off",
        "1 | '{\"type' | breaks off",
        "1 | '{\"type\":' | breaks off",
        "1 | '{\"type\":\"snapshot.11\",}' | a name in quotes is missing at byte 23",
        "1 | '{\"type\" \"snapshot.11\"}' | a colon is missing behind a name at byte 9",
        "1 | '{type:1}' | a name in quotes is missing",
        "1 | '{\"a\":1 \"b\":2}' | a comma or the end of an object is missing",
        "1 | '{\"a\":tru}' | neither text, number, true nor false",
        "1 | '{\"a\":NaN}' | neither text, number, true nor false",
        "1 | '{\"a\":01}' | neither text, number, true nor false",
        "1 | '{\"a\":1.}' | neither text, number, true nor false",
        "1 | '{\"a\":+1}' | neither text, number, true nor false",
        "1 | '{\"a\":1e}' | neither text, number, true nor false",
        "1 | '{\"a\":\"\\x\"}' | a backslash that stands for nothing",
        "1 | '{\"a\":\"\\u12g4\"}' | a backslash that stands for nothing",
        "1 | '{\"a\":[1,]}' | neither text, number, true nor false",
        "1 | '{\"a\":[1 2]}' | a comma or the end of a list is missing",
        "1 | '{\"a\":[{}]}' | a list of objects",
        "1 | '{} {}' | goes on behind the end of the snapshot" })
    void whatIsNoSnapshotIsRefusedInOneLine(long line, String text, String words) {
        assertRefused(line, words, text);
    }

    private static void assertRefused(long line, String words, String text) {
        assertWords(line, words, assertThrows(EvidenceException.class, () -> Snapshots.parse(text)));
    }

    private static void assertWords(long line, String words, EvidenceException refused) {
        String message = String.valueOf(refused.getMessage());
        assertEquals(line, refused.line(), message);
        assertTrue(message.contains(words), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void theLineIsThatOfTheFile() {
        assertRefused(3, "a text holds a byte that is no text", BEGIN + "\n\"a\":\"b\u0001\"}}");
        assertRefused(4, "breaks off", BEGIN + "\n\"a\":\"b\",\n");
        assertRefused(2, "breaks off", BEGIN + "\"ch\":{\"1\":{\"name\":\"Lead");
    }

    @Test
    void aSnapshotThatIsCutAnywhereIsRefused() {
        String whole = Snapshots.SMALL.strip();
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThrows(EvidenceException.class, () -> Snapshots.parse(cut), "cut after " + length);
        }
    }

    @Test
    void whatNestsTooDeepOrHasTooManyValuesIsRefused() {
        assertRefused(1, "nested deeper than any snapshot is", "{\"a\":".repeat(10_000));
        assertRefused(1, "nested deeper than any snapshot is", "{\"a\":" + "[".repeat(100_000));
        assertRefused(1, "more values than any snapshot has", "{\"a\":[" + "1,".repeat(500_000) + "1]}");
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedWithoutBeingLoaded(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("huge.snap"), BEGIN);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(2L << 30);
        }
        assertWords(0, "larger than 8 MiB", refused(file));
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreRefused(@TempDir Path folder) {
        assertWords(0, "this is a folder", refused(folder));
        assertWords(0, "there is no such file", refused(folder.resolve("gone.snap")));
    }

    private static EvidenceException refused(Path file) {
        return assertThrows(EvidenceException.class,
                () -> new WingCodec().read(EvidenceFile.at(file), new NullProgressMonitor()));
    }
}
