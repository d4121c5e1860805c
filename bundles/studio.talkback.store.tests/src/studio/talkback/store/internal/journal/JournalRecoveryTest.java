package studio.talkback.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.store.internal.journal.RecoveryReport.Finding;
import studio.talkback.store.internal.journal.RecoveryReport.Kind;

class JournalRecoveryTest {

    private static final String[] FIVE = { "first record", "second record", "third", "the fourth record", "fifth" };

    @TempDir
    Path temp = Path.of("");

    private JournalFixture journal = new JournalFixture(temp);

    @BeforeEach
    void useTheTemporaryFolder() {
        journal = new JournalFixture(temp.resolve("own"));
    }

    @Test
    void aTailCutAtEveryByteLosesOnlyTheRecordsBehindTheCut() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        byte[] whole = Files.readAllBytes(journal.segment(1));
        for (int cut = offset(at.get(1)); cut <= whole.length; cut++) {
            for (int zeros : new int[] { 0, 700 }) {
                Files.write(journal.segment(1), Arrays.copyOf(Arrays.copyOf(whole, cut), cut + zeros));
                requireRecoveredUpTo(cut, at);
            }
        }
    }

    private void requireRecoveredUpTo(int cut, List<JournalPosition> at) throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < at.size() && offset(at.get(i).next()) <= cut; i++) {
            expected.add(FIVE[i]);
        }
        RecoveryReport report = journal.recover(JournalPosition.NONE);
        assertTrue(report.writable(), "cut at byte " + cut);
        assertEquals(expected, journal.contents(), "cut at byte " + cut);
        journal.append(JournalFixture.SMALL, "next");
        expected.add("next");
        assertEquals(expected, journal.contents(), "cut at byte " + cut);
    }

    @Test
    void theCutBytesAreKeptBesideTheSegmentAndNamed() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        byte[] whole = Files.readAllBytes(journal.segment(1));
        Files.write(journal.segment(1), Arrays.copyOf(Arrays.copyOf(whole, whole.length - 1), whole.length + 100));
        Finding finding = journal.recover(JournalPosition.NONE).findings().getFirst();
        assertEquals(Kind.TORN_TAIL_CUT, finding.kind());
        assertEquals(at.get(4).packed(), finding.position());
        Path kept = Objects.requireNonNull(finding.kept());
        assertTrue(kept.getFileName().toString().matches("000001\\.torn-\\d{8}T\\d{9}Z"), kept.toString());
        assertArrayEquals(Arrays.copyOfRange(whole, offset(at.get(4)), whole.length - 1), Files.readAllBytes(kept));
        assertTrue(finding.message().contains("000001.tbj at byte " + offset(at.get(4))), finding.message());
        assertEquals(List.of(), journal.recover(JournalPosition.NONE).findings(), "a second look finds nothing");
    }

    @Test
    void aBitFlippedAnywhereInTheLastRecordCutsThatRecordAlone() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        byte[] whole = Files.readAllBytes(journal.segment(1));
        for (int offset = offset(at.get(4)); offset < whole.length; offset++) {
            for (int bit = 0; bit < 8; bit++) {
                Files.write(journal.segment(1), whole);
                journal.flip(1, offset, bit);
                assertEquals(Kind.TORN_TAIL_CUT, onlyKind(journal.recover(JournalPosition.NONE)), "byte " + offset);
                assertEquals(List.of(FIVE).subList(0, 4), journal.contents());
            }
        }
    }

    @Test
    void aBitFlippedAnywhereInTheMiddleIsReportedAndNothingIsTouched() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        byte[] whole = Files.readAllBytes(journal.segment(1));
        for (int offset = offset(at.get(1)); offset < offset(at.get(2)); offset++) {
            for (int bit = 0; bit < 8; bit++) {
                Files.write(journal.segment(1), whole);
                journal.flip(1, offset, bit);
                byte[] damaged = Files.readAllBytes(journal.segment(1));
                RecoveryReport report = journal.recover(JournalPosition.NONE);
                assertEquals(Kind.CORRUPT_RECORD, onlyKind(report), "byte " + offset + " bit " + bit);
                assertEquals(at.get(1).packed(), report.findings().getFirst().position());
                assertEquals(at.get(4).next(), report.end());
                assertFalse(report.writable());
                assertArrayEquals(damaged, Files.readAllBytes(journal.segment(1)));
            }
        }
        assertEquals(1, filesInFolder());
    }

    @Test
    void aDamagedJournalCannotBeWritten() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        journal.flip(1, offset(at.get(1)), 3);
        JournalException refused = assertThrows(JournalException.class, () -> journal.open(JournalFixture.SMALL));
        assertTrue(String.valueOf(refused.getMessage()).contains("can only be read"), refused.getMessage());
    }

    @Test
    void whatStandsBehindADamagedRecordCanStillBeRead() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        journal.flip(1, offset(at.get(1)) + 20, 3);
        journal.flip(1, offset(at.get(3)), 7);
        List<String> seen = new ArrayList<>();
        journal.reader().scan(JournalPosition.NONE, JournalPosition.LAST, new JournalVisitor() {
            @Override
            public void record(JournalPosition position, byte[] payload) {
                seen.add(new String(payload));
            }

            @Override
            public void damage(long from, long to, String message) {
                seen.add("damage " + (to - from));
            }
        });
        assertEquals(List.of(FIVE[0], "damage 29", FIVE[2], "damage 33", FIVE[4]), seen);
        assertThrows(JournalException.class, journal::contents, "a strict scan must not pass over damage");
        assertEquals(List.of(Kind.CORRUPT_RECORD, Kind.CORRUPT_RECORD), kinds(journal.check()));
    }

    @Test
    void recordsOfOneAppendAreNotCutWhileItIsUnknownWhetherItWasAcknowledged() throws IOException {
        JournalPosition second = appendBatch();
        journal.flip(1, offset(second), 1);
        assertEquals(Kind.CORRUPT_RECORD, onlyKind(journal.recover(JournalPosition.NONE)));
    }

    @Test
    void anAppendTornByAPowerCutIsCutWhenItIsKnownThatItWasNotAcknowledged() throws IOException {
        JournalPosition second = appendBatch();
        byte[] content = Files.readAllBytes(journal.segment(1));
        Arrays.fill(content, offset(second), offset(second.next()), (byte) 0);
        Files.write(journal.segment(1), content);
        RecoveryReport report = journal.recover(second.packed());
        assertEquals(Kind.TORN_TAIL_CUT, onlyKind(report));
        assertEquals(List.of("acknowledged"), journal.contents());
        journal.append(JournalFixture.SMALL, "second");
        assertEquals(List.of("acknowledged", "second"), journal.contents(), "the third must not come back");
    }

    @Test
    void aLaterAppendProvesThatTheRecordsBeforeItWereForced() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        journal.flip(1, offset(at.get(2)), 1);
        assertEquals(Kind.CORRUPT_RECORD, onlyKind(journal.recover(at.get(1).next())), "an index may lag behind");
    }

    @Test
    void nothingThatIsKnownToBeAcknowledgedIsCut() throws IOException {
        JournalPosition second = appendBatch();
        journal.flip(1, offset(second), 1);
        assertEquals(Kind.CORRUPT_RECORD, onlyKind(journal.recover(second.next())));
        List<JournalPosition> alone = new JournalFixture(temp.resolve("alone")).append(JournalFixture.SMALL, FIVE);
        JournalFixture other = new JournalFixture(temp.resolve("alone"));
        other.flip(1, offset(alone.get(4)), 1);
        assertEquals(Kind.CORRUPT_RECORD, onlyKind(other.recover(alone.get(4).next())));
    }

    /** One append, then one of two records; returns the position of the first of the two. */
    private JournalPosition appendBatch() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            writer.append(List.of("acknowledged".getBytes()));
            return writer.append(List.of("second".getBytes(), "third".getBytes())).getFirst();
        }
    }

    @Test
    void aJournalThatEndsBeforeWhatAnIndexHasAppliedIsReported() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        try (SeekableByteChannel channel = Files.newByteChannel(journal.segment(1), StandardOpenOption.WRITE)) {
            channel.truncate(offset(at.get(4)));
        }
        assertTrue(journal.recover(at.get(4).packed()).writable());
        assertEquals(Kind.ACKNOWLEDGED_MISSING, onlyKind(journal.recover(at.get(4).next())));
    }

    @Test
    void everyEarlierSegmentMustBeThereWholeAndItsOwn() throws IOException {
        fillThreeSegments();
        byte[] second = Files.readAllBytes(journal.segment(2));
        Files.delete(journal.segment(2));
        assertEquals(Kind.SEGMENT_MISSING, onlyKind(journal.recover(JournalPosition.NONE)));
        assertEquals(Kind.SEGMENT_MISSING, onlyKind(journal.check()));
        Files.write(journal.segment(2), Arrays.copyOf(second, second.length - 60));
        assertEquals(Kind.SEGMENT_INCOMPLETE, onlyKind(journal.recover(JournalPosition.NONE)));
        Files.copy(journal.segment(3), journal.segment(2), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Kind.HEADER_BAD, onlyKind(journal.recover(JournalPosition.NONE)));
        Files.write(journal.segment(2), second);
        assertEquals(List.of(), journal.recover(JournalPosition.NONE).findings());
    }

    @Test
    void aDamagedRecordInAnEarlierSegmentIsFoundByTheCheck() throws IOException {
        fillThreeSegments();
        journal.flip(1, 100, 0);
        assertEquals(Kind.CORRUPT_RECORD, onlyKind(journal.check()));
    }

    @Test
    void aBitFlippedAnywhereInAHeaderIsReported() throws IOException {
        journal.append(JournalFixture.SMALL, FIVE);
        byte[] whole = Files.readAllBytes(journal.segment(1));
        for (int offset = 0; offset < SegmentHeader.BYTES; offset++) {
            Files.write(journal.segment(1), whole);
            journal.flip(1, offset, offset % 8);
            assertEquals(Kind.HEADER_BAD, onlyKind(journal.recover(JournalPosition.NONE)), "byte " + offset);
            assertEquals(Kind.HEADER_BAD, onlyKind(journal.check()), "byte " + offset);
        }
    }

    @Test
    void aSegmentOfANewerVersionIsRefusedAsSuch() throws IOException {
        journal.append(JournalFixture.SMALL, FIVE);
        byte[] whole = Files.readAllBytes(journal.segment(1));
        whole[3] = SegmentHeader.VERSION + 1;
        CRC32C crc = new CRC32C();
        crc.update(whole, 0, SegmentHeader.BYTES - 4);
        ByteBuffer.wrap(whole).putInt(SegmentHeader.BYTES - 4, (int) crc.getValue());
        Files.write(journal.segment(1), whole);
        Finding finding = journal.recover(JournalPosition.NONE).findings().getFirst();
        assertTrue(finding.message().contains("newer Talkback"), finding.message());
    }

    @Test
    void theCheckTellsOfATornTailAndLeavesIt() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, FIVE);
        journal.flip(1, offset(at.get(4)), 0);
        RecoveryReport report = journal.check();
        assertEquals(Kind.TORN_TAIL, onlyKind(report));
        assertEquals(at.get(4).packed(), report.end());
        assertNotNull(report.findings().getFirst().message());
        assertEquals(offset(at.get(4).next()), Files.size(journal.segment(1)));
    }

    private void fillThreeSegments() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            for (int i = 0; i < 11; i++) {
                writer.append(List.of(new byte[900]));
            }
        }
        assertEquals(3, filesInFolder());
    }

    private long filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(journal.folder)) {
            return files.count();
        }
    }

    private static List<Kind> kinds(RecoveryReport report) {
        return report.findings().stream().map(Finding::kind).toList();
    }

    private static Kind onlyKind(RecoveryReport report) {
        assertEquals(1, report.findings().size(), report.toString());
        return report.findings().getFirst().kind();
    }

    private static int offset(JournalPosition position) {
        return offset(position.packed());
    }

    private static int offset(long packed) {
        return (int) JournalPosition.offsetOf(packed);
    }
}
