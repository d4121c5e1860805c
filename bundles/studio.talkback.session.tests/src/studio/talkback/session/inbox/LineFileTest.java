package studio.talkback.session.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.LibraryException;
import studio.talkback.session.selection.SelectionException;

class LineFileTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T16:41:00+01:00[Europe/Berlin]");
    private static final String BOM = "\uFEFF";

    @TempDir
    Path library = Path.of("");

    private final List<LineRequest> taken = new ArrayList<>();
    private Instant now = NOW.toInstant();
    private AtDesk desk = new AtDesk("EB", "Glass House", "4");
    private LineFile lines = newFile();

    @BeforeEach
    void begin() {
        lines = newFile();
    }

    @Test
    void theFolderIsThereForTheFirstLineToBeAppended() throws Exception {
        lines.look();
        assertTrue(Files.isDirectory(lines.file().getParent()));
        assertFalse(Files.exists(lines.file()), "whoever appends makes it, in an encoding of their own");
    }

    @Test
    void anAppendedLineIsLoggedByWhoIsAtTheDeskOnWhatIsOnIt() throws Exception {
        append("r @LBL lv +0.5\n");
        lines.look();
        assertEquals(List.of("r @LBL lv +0.5"), texts());
        LineRequest request = taken.getFirst();
        assertEquals("EB", request.operator());
        assertEquals("Glass House", request.project());
        assertEquals("4", request.item());
        assertEquals(NOW, request.firstKeystroke());
        assertEquals(List.of("2026-11-22 16:41:00  ok       request 7: r @LBL lv +0.5"), answers());
    }

    @Test
    void aLineMaySayWhoseItIsAndAnArrowAloneDoesNot() throws Exception {
        append("jk> p main\nSSD> SSD-08\nm SSD-07 > SSD-08 ok\n");
        lines.look();
        assertEquals(List.of("p main", "SSD> SSD-08", "m SSD-07 > SSD-08 ok"), texts());
        assertEquals(List.of("JK", "EB", "EB"), taken.stream().map(LineRequest::operator).toList());
    }

    @Test
    void withNobodyAtTheDeskALineSaysWhoOrIsRefusedWithTheWayToMendIt() throws Exception {
        desk = AtDesk.NOBODY;
        append("p main\nJK> p tv\n");
        lines.look();
        assertEquals(List.of("p tv"), texts());
        assertTrue(answers().getFirst().contains("REFUSED") && answers().getFirst().contains("JK> p main"),
                answers().toString());
    }

    @Test
    void aLineInPiecesIsOneLine() throws Exception {
        for (String piece : List.of("p ", "ma", "in", "\r")) {
            append(piece);
            lines.look();
            pass(Duration.ofMillis(500));
            assertEquals(List.of(), texts());
        }
        append("\n");
        lines.look();
        assertEquals(List.of("p main"), texts());
    }

    @Test
    void aLineWithoutAnEndCountsWhenNothingWasAddedForTwoSeconds() throws Exception {
        append("p main");
        lines.look();
        pass(Duration.ofMillis(1900));
        lines.look();
        assertEquals(List.of(), texts());
        pass(Duration.ofMillis(100));
        lines.look();
        assertEquals(List.of("p main"), texts());
        append("\nt kick\n");
        lines.look();
        assertEquals(List.of("p main", "t kick"), texts());
    }

    @Test
    void aClockThatIsSetBackKeepsNoLineWaiting() throws Exception {
        append("p main");
        lines.look();
        pass(Duration.ofHours(-1));
        lines.look();
        pass(Duration.ofSeconds(2));
        lines.look();
        assertEquals(List.of("p main"), texts());
    }

    @Test
    void whatTheShellsOfWindowsAppendIsRead() throws Exception {
        append(BOM + "p main\r\n", StandardCharsets.UTF_16LE);
        lines.look();
        append("t größe, Ċello\r\n", StandardCharsets.UTF_16LE);
        append("n Straße\r\n", StandardCharsets.UTF_8);
        append("t snare\r\n", StandardCharsets.UTF_16LE);
        lines.look();
        assertEquals(List.of("p main", "t größe, Ċello", "n Straße", "t snare"), texts());
    }

    @Test
    void halfOfAWideEndOfALineIsNoEnd() throws Exception {
        byte[] bytes = "p main\r\n".getBytes(StandardCharsets.UTF_16LE);
        for (byte each : bytes) {
            append(new byte[] { each });
            lines.look();
        }
        assertEquals(List.of("p main"), texts());
        append("t kick\r\n", StandardCharsets.UTF_16LE);
        lines.look();
        assertEquals(List.of("p main", "t kick"), texts());
    }

    @Test
    void aMarkAndOldEncodingsDoNoHarm() throws Exception {
        append(BOM + "p main\n", StandardCharsets.UTF_8);
        append("t größe\n", StandardCharsets.ISO_8859_1);
        append("\n   \n");
        lines.look();
        assertEquals(List.of("p main", "t größe"), texts());
    }

    @Test
    void afterARestartOnlyWhatIsNewIsLogged() throws Exception {
        append("p main\n");
        lines.look();
        append("t kick\n");
        lines = newFile();
        lines.look();
        lines = newFile();
        lines.look();
        assertEquals(List.of("p main", "t kick"), texts());
    }

    @Test
    void aFileThatWasCutOrReplacedBeginsAnew() throws Exception {
        append("p main\np tv\n");
        lines.look();
        Files.writeString(lines.file(), "t kick\n");
        lines.look();
        assertEquals(List.of("p main", "p tv", "t kick"), texts());
        Files.writeString(lines.file(), "t bass\n");
        Files.setLastModifiedTime(lines.file(), FileTime.from(NOW.toInstant().plusSeconds(5)));
        lines.look();
        assertEquals(List.of("p main", "p tv", "t kick", "t bass"), texts());
        Files.delete(lines.file());
        lines.look();
        append("t bass\nt snare and more than before\n");
        lines.look();
        assertEquals("t snare and more than before", texts().getLast());
    }

    @Test
    void linesThatAreEditedOrAddedFurtherUpAreNewAndTheOthersAreNotLoggedAgain() throws Exception {
        append("p main\nt kick\np tv\n");
        lines.look();
        write("t bass\np main\nt kick and snare\np tv\n");
        lines.look();
        append("t guitar\n");
        lines.look();
        assertEquals(List.of("p main", "t kick", "p tv", "t bass", "t kick and snare", "t guitar"), texts());
        settle();
        assertEquals("2026-11-22 16:41:02  in log   2 lines not logged again, because they were taken before the file was"
                + " changed; the last: p tv", answers().getLast());
        pass(Duration.ofSeconds(5));
        settle();
        assertEquals(1, answers().stream().filter(each -> each.contains("in log")).count());
    }

    @Test
    void aLineThatIsTakenOutAndOneThatIsMovedLogNothing() throws Exception {
        append("p main\nt kick\np tv\nn one\n");
        lines.look();
        write("n one\np main\np tv\n");
        settle();
        assertEquals(List.of("p main", "t kick", "p tv", "n one"), texts());
        assertTrue(answers().getLast().contains("3 lines"), answers().getLast());
    }

    @Test
    void anEditorThatWritesTheFileAnewLogsNothingAgain() throws Exception {
        append("p main\nt größe\n");
        lines.look();
        write(BOM + "p main\r\nt größe\r\nt bass");
        settle();
        assertEquals(List.of("p main", "t größe", "t bass"), texts());
        write("p main\nt größe\nt bass\nt guitar\n");
        settle();
        write(new String(new byte[] { (byte) 0xFF, (byte) 0xFE }, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        append("p main\r\nt größe\r\nt bass\r\nt guitar\r\nt keys\r\n", StandardCharsets.UTF_16LE);
        settle();
        assertEquals(List.of("p main", "t größe", "t bass", "t guitar", "t keys"), texts());
    }

    @Test
    void aFileThatIsReplacedByRenamingLogsNothingAgain() throws Exception {
        append("p main\nt kick\n");
        lines.look();
        Path other = Files.writeString(library.resolve("inbox/.inbox.swp"), "p main\nt kick\nt bass\n");
        Files.move(lines.file(), Objects.requireNonNull(lines.file().resolveSibling("inbox.txt~")));
        lines.look();
        Files.move(other, lines.file());
        settle();
        assertEquals(List.of("p main", "t kick", "t bass"), texts());
    }

    @Test
    void anEditorThatEmptiesTheFileAndWritesItPieceByPieceLogsNothingAgain() throws Exception {
        append("p main\nt kick\nt bass\n");
        lines.look();
        for (String written : List.of("", "p main\nt k", "p main\nt kick\nt ba", "p main\nt kick\nt bass\n")) {
            write(written);
            lines.look();
            pass(Duration.ofMillis(700));
        }
        settle();
        assertEquals(List.of("p main", "t kick", "t bass"), texts());
    }

    @Test
    void aFileThatWasCutGoesOnFromThere() throws Exception {
        append("p main\nt kick\nt bass\n");
        lines.look();
        write("p main\n");
        settle();
        append("t kick\n");
        settle();
        assertEquals(List.of("p main", "t kick", "t bass", "t kick"), texts());
    }

    @Test
    void aFileThatIsEmptyOrGoneForAWhileBeginsAnew() throws Exception {
        append("h in\n");
        lines.look();
        write("");
        settle();
        append("h in\n");
        lines.look();
        assertEquals(List.of("h in", "h in"), texts());
        Files.delete(lines.file());
        settle();
        append("h in\n");
        lines.look();
        assertEquals(List.of("h in", "h in", "h in"), texts());
    }

    @Test
    void theSameLineTwiceIsTwoLines() throws Exception {
        append("h break\nh break\n");
        lines.look();
        write("h break\nn between\nh break\nh break\n");
        settle();
        assertEquals(List.of("h break", "h break", "n between", "h break"), texts());
    }

    @Test
    void aChangeThatComesWhileNothingRunsIsComparedAtTheStart() throws Exception {
        append("p main\nt kick\n");
        lines.look();
        write("n first of all\np main\nt kick\n");
        lines = newFile();
        lines.look();
        lines = newFile();
        settle();
        assertEquals(List.of("p main", "t kick", "n first of all"), texts());
    }

    @Test
    void whatAnEarlierReleaseTookIsKnown() throws Exception {
        append("p main\nt kick\n");
        CRC32C check = new CRC32C();
        check.update("p main\nt kick\n".getBytes(StandardCharsets.UTF_8));
        Files.writeString(library.resolve("inbox/inbox.taken"), "14 " + check.getValue());
        append("t bass\n");
        lines.look();
        assertEquals(List.of("t bass"), texts());
        write("t keys\nt kick\np main\nt bass\n");
        settle();
        assertEquals(List.of("t bass", "t keys"), texts());
    }

    @Test
    void aLineOfTheMemoryThatWasCutOffIsNoHarm() throws Exception {
        append("p main\nt kick\n");
        lines.look();
        Path memory = library.resolve("inbox/inbox.taken");
        String kept = Files.readString(memory);
        Files.writeString(memory, kept.substring(0, kept.length() - 5));
        lines = newFile();
        settle();
        assertEquals(List.of("p main", "t kick", "t kick"), texts());
    }

    @Test
    void aDamagedMemoryLosesNoLine() throws Exception {
        append("p main\n");
        lines.look();
        Files.write(library.resolve("inbox/inbox.taken"), new byte[] { (byte) 0xFF, 0, 3 });
        append("t kick\n");
        lines = newFile();
        lines.look();
        assertEquals("t kick", texts().getLast());
    }

    @Test
    void whatWasAppendedWhileNobodyLookedHappenedThen() throws Exception {
        append("p main\n");
        Files.setLastModifiedTime(lines.file(), FileTime.from(NOW.minusHours(2).toInstant()));
        lines.look();
        assertEquals(NOW.minusHours(2), taken.getFirst().firstKeystroke());
    }

    @Test
    void oneRefusedLineStopsNoOther() throws Exception {
        append("refuse me\nfail at me\n" + "x".repeat(3000) + "\np main\n");
        lines.look();
        assertEquals("p main", texts().getLast());
        assertEquals(List.of(true, true, true, false), answers().stream().map(each -> each.contains("REFUSED")).toList());
        assertTrue(answers().getFirst().contains("there is no session"), answers().getFirst());
    }

    @Test
    void manyLinesAreAllTakenAndTheAnswersStayShort() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int index = 0; index < 500; index++) {
            many.append("note ").append(index).append('\n');
        }
        append(many.toString());
        lines.look();
        assertEquals(500, taken.size());
        assertEquals(200, answers().size());
        assertTrue(answers().getLast().endsWith("note 499"));
    }

    @Test
    void aRunOfBytesWithoutAnEndIsToldAndPassed() throws Exception {
        append("y".repeat(600_000));
        append("\np main\n");
        lines.look();
        assertEquals(List.of("p main"), texts());
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws Exception {
        Path elsewhere = Files.writeString(library.resolve("elsewhere.txt"), "p main\n");
        lines.look();
        Files.createSymbolicLink(lines.file(), elsewhere);
        lines.look();
        assertEquals(List.of(), texts());
    }

    private LineFile newFile() {
        Clock clock = new Clock() {

            @Override
            public ZoneId getZone() {
                return Objects.requireNonNull(NOW.getZone());
            }

            @Override
            public Clock withZone(@Nullable ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new LineFile(library, this::take, initials -> initials.equalsIgnoreCase("jk"), () -> desk, clock);
    }

    private LineReply take(LineRequest request) throws SelectionException, LibraryException {
        if (request.line().startsWith("refuse")) {
            throw new LibraryException("there is no session: start one");
        } else if (request.line().startsWith("fail")) {
            throw new IllegalStateException("a defect");
        }
        taken.add(request);
        return new LineReply(null, request.line().startsWith("r ") ? "request" : "note", request.line(),
                request.line().startsWith("r ") ? 7 : 0, Objects.requireNonNull(List.of()), null);
    }

    private List<String> texts() {
        return taken.stream().map(LineRequest::line).toList();
    }

    /** Without the line that explains the file. */
    private List<String> answers() throws IOException {
        List<String> all = Files.readAllLines(Objects.requireNonNull(lines.file().resolveSibling(LineFile.ANSWERS)));
        return all.subList(1, all.size());
    }

    private void append(String text) throws IOException {
        append(text, StandardCharsets.UTF_8);
    }

    private void append(String text, Charset charset) throws IOException {
        append(text.getBytes(charset));
    }

    private void append(byte[] bytes) throws IOException {
        Files.createDirectories(Objects.requireNonNull(lines.file().getParent()));
        Files.write(lines.file(), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(lines.file(), FileTime.from(now));
    }

    private void write(String text) throws IOException {
        write(text, StandardCharsets.UTF_8);
    }

    /** Writes the file anew. */
    private void write(String text, Charset charset) throws IOException {
        Files.writeString(lines.file(), text, charset);
        Files.setLastModifiedTime(lines.file(), FileTime.from(now));
    }

    /** Looks, and again when nothing was added for two seconds. */
    private void settle() throws IOException {
        lines.look();
        pass(Duration.ofSeconds(2));
        lines.look();
    }

    private void pass(Duration time) {
        now = Objects.requireNonNull(now.plus(time));
    }
}
