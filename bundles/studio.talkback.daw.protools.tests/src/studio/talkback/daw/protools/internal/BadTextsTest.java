package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** What is no session text, or a broken one, is refused in one line that says how to mend it. */
class BadTextsTest {

    private static final String HEADER = SectionsTest.HEADER;

    @ParameterizedTest
    @ValueSource(strings = { "", "\n\n\r\n", "\uFEFF", "  \n \t \n" })
    void anEmptyFileIsSaidToBeEmpty(String text) {
        refused(text, 0, "the file is empty");
    }

    @ParameterizedTest
    @CsvSource({ "'<REAPER_PROJECT 0.1', 1", "'\nhello', 2", "'T R A C K  L I S T I N G', 1", "'SESSION', 1",
            "'{\"a\":1}', 1" })
    void anotherFormatIsRefusedAtItsFirstLine(String text, long line) {
        refused(text, line, "does not begin with SESSION NAME");
    }

    @Test
    void binaryDataIsRefusedAtItsLine() {
        refused(HEADER + "a\0b", 11, "holds binary data");
        byte[] ones = new byte[5000];
        Arrays.fill(ones, (byte) 0xFF);
        refused(RecordedSession.source(ones), 1, "does not begin with SESSION NAME");
    }

    @ParameterizedTest
    @CsvSource({ "fast, 2", "-48000, 2", "NaN, 2", "1e99, 2", "'', 2" })
    void aSampleRateThatIsNoneIsRefused(String rate, long line) {
        refused("SESSION NAME:\tA\nSAMPLE RATE:\t" + rate + "\n", line, "the sample rate is no number of Hz");
    }

    @Test
    void aHeaderThatEndsBeforeTheSampleRateIsRefused() {
        refused("SESSION NAME:\tA\n", 1, "the header ends without a sample rate");
    }

    @Test
    void eventsOfNoTrackAreRefused() {
        refused(HEADER + "T R A C K  L I S T I N G\n1\t1\tx\t0:00\t0:01\t0:01\tMuted\n", 12, "belongs to no track");
    }

    @Test
    void columnsThatAreNotThoseOfProToolsAreRefused() {
        refused(HEADER + "T R A C K  L I S T I N G\nTRACK NAME:\tA\nCHANNEL \tEVENT   \tCLIP NAME\tSTATE\n", 13,
                "the columns of the events");
        refused(HEADER + "M A R K E R S  L I S T I N G\n1\t2\n", 12, "the marker listing has no column headings");
    }

    @Test
    void aLineOfMoreThanAMebibyteIsRefusedAndOneOfAMebibyteIsRead() throws Exception {
        String longest = "x".repeat(TextLines.LIMIT - 4);
        assertEquals(longest.length(), RecordedSession.of(HEADER + "X Y Z\n" + longest + "1234\n").unknown.get(1)
                .length() - 4);
        refused(HEADER + "X Y Z\n" + longest + "12345\n", 12, "is longer than 1 MiB");
    }

    @Test
    void textThatGoesOnWithoutAnEndIsRefused() {
        refused(HEADER + "T R A C K  L I S T I N G\nTRACK NAME:\tA\nCOMMENTS:\t" + "and on\n".repeat(200_000), 13,
                "more than 1 MiB");
        refused(HEADER + "M A R K E R S  L I S T I N G\n#\tLOCATION\n1\t1:00\t2\tSamples\tA\n"
                + "B C D\n".repeat(200_000), 13, "more than 1 MiB");
    }

    /** A stream stands in for the file: two gigabytes of it must neither be kept nor take long. */
    @Test
    void aLineOfTwoGigabytesIsRefusedWithoutBeingLoaded() {
        refused(new TextSource() {
            @Override
            public InputStream open() {
                return new EndlessLine(length());
            }

            @Override
            public long length() {
                return 2L << 30;
            }
        }, 1, "is longer than 1 MiB");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 5, 20, 60, 100, 140 })
    void aTextCutInTheMiddleGivesWhatCanBeReadAndAWarning(int cut) throws Exception {
        String events = "1\t1\tx\t0:00\t0:01\t0:01\tMuted\n".repeat(3);
        String whole = HEADER + "T R A C K  L I S T I N G\n" + SectionsTest.track("A", "", "")
                + SectionsTest.track("B", "", events);
        RecordedSession session = RecordedSession.of(whole.substring(0, whole.length() - 2 - cut));
        assertEquals("A", session.track(0).track().name());
        assertTrue(session.warnings.getLast().text().contains("seems to be cut off"), session.warnings.toString());
    }

    @Test
    void aTextCutBetweenTwoLinesIsSeenByTheEmptyLinesThatAreMissing() throws Exception {
        String events = "1\t1\tx\t0:00\t0:01\t0:01\tMuted\n".repeat(100);
        RecordedSession session = RecordedSession.of(HEADER + "T R A C K  L I S T I N G\n"
                + SectionsTest.track("A", "", events).stripTrailing() + "\n");
        assertEquals(100, session.track(0).events().size());
        assertEquals(List.of(new EvidenceWarning(117, "the file ends without the empty lines that end a section, "
                + "so it seems to be cut off: " + TextSource.MEND)), session.warnings);
        assertEquals(List.of(), RecordedSession.of(HEADER + "T R A C K  L I S T I N G\n").warnings);
    }

    @Test
    void aFolderAndAMissingFileAreRefused(@TempDir Path folder) {
        refused(TextSource.of(folder), 0, "this is a folder");
        refused(TextSource.of(folder.resolve("none.txt")), 0, "there is no such file");
    }

    @Test
    void aFileThatMayNotBeReadIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), HEADER);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "skipped: no POSIX rights here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "skipped: this user may read every file");
        refused(TextSource.of(file), 0, "you may not read this file");
    }

    private static void refused(String text, long line, String message) {
        refused(RecordedSession.source(text.getBytes(StandardCharsets.UTF_8)), line, message);
    }

    private static void refused(TextSource source, long line, String message) {
        EvidenceException refused = assertThrows(EvidenceException.class, () -> RecordedSession.of(source));
        String said = String.valueOf(refused.getMessage());
        assertEquals(line, refused.line(), said);
        assertTrue(said.contains(message), said);
        assertTrue(said.contains("File > Export > Session Info as Text"), said);
        assertFalse(said.contains("\n"), said);
    }

    /** A line of spaces that goes on for as long as asked. */
    private static final class EndlessLine extends InputStream {

        private long left;

        EndlessLine(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte @org.eclipse.jdt.annotation.Nullable [] bytes, int offset, int count) {
            int given = (int) Math.min(count, left);
            Arrays.fill(bytes, offset, offset + Math.max(0, given), (byte) ' ');
            left -= given;
            return given > 0 ? given : -1;
        }
    }
}
