package studio.talkback.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path temp = Path.of("");

    private JournalFixture journal = new JournalFixture(temp);

    @BeforeEach
    void useTheTemporaryFolder() {
        journal = new JournalFixture(temp.resolve("journal").resolve(JournalFixture.REPLICA.toString()));
    }

    @Test
    void recordsAreReadBackInOrderOverManySegments() throws IOException {
        Random random = new Random(7);
        List<String> written = new ArrayList<>();
        List<JournalPosition> positions = new ArrayList<>();
        for (int session = 0; session < 3; session++) {
            try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
                for (int i = 0; i < 40; i++) {
                    String text = JournalFixture.text(random, 300);
                    positions.addAll(writer.append(List.of(text.getBytes())));
                    written.add(text);
                }
            }
        }
        assertEquals(written, journal.contents());
        assertTrue(Files.exists(journal.segment(4)), "small segments must have rolled");
        assertTrue(Files.size(journal.segment(2)) <= 4096);
        for (int i = 0; i < written.size(); i++) {
            assertEquals(written.get(i), new String(journal.reader().read(positions.get(i))));
        }
        assertEquals(List.of(), journal.check().findings());
    }

    @Test
    void aScanBeginsAndEndsWhereItIsTold() throws IOException {
        List<JournalPosition> at = journal.append(JournalFixture.SMALL, "one", "two", "three", "four");
        List<String> found = new ArrayList<>();
        journal.reader().scan(at.get(1).packed(), at.get(3).packed(),
                (position, payload) -> found.add(new String(payload)));
        assertEquals(List.of("two", "three"), found);
        journal.reader().scan(at.get(3).next(), JournalPosition.LAST, (position, payload) -> found.add("more"));
        assertEquals(2, found.size());
    }

    @Test
    void positionsGrowAcrossSegmentsAndNameTheEnd() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            long before = JournalPosition.NONE;
            for (int i = 0; i < 30; i++) {
                JournalPosition position = writer.append(List.of(new byte[500])).getFirst();
                assertTrue(position.packed() > before);
                assertEquals(writer.end(), position.next());
                before = position.packed();
            }
        }
    }

    @Test
    void aBatchStaysInOneSegmentAndMayBeLargerThanOne() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            writer.append(List.of(new byte[100]));
            List<JournalPosition> batch = writer.append(List.of(new byte[3000], new byte[3000], new byte[10]));
            for (JournalPosition position : batch) {
                assertEquals(2, JournalPosition.segmentOf(position.packed()));
            }
            JournalPosition after = writer.append(List.of(new byte[10])).getFirst();
            assertEquals(3, JournalPosition.segmentOf(after.packed()));
        }
        assertEquals(5, journal.contents().size());
    }

    @Test
    void anEmptyBatchWritesNothing() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            assertEquals(List.of(), writer.append(List.of()));
        }
        assertEquals(SegmentHeader.BYTES, Files.size(journal.segment(1)));
    }

    @Test
    void aRecordTooLongOrEmptyIsRefusedAndNothingOfItsBatchIsWritten() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            byte[] tooLong = new byte[JournalFixture.MAX_RECORD + 1];
            assertThrows(JournalException.class, () -> writer.append(List.of(new byte[1], tooLong)));
            assertThrows(JournalException.class, () -> writer.append(List.of(new byte[1], new byte[0])));
            writer.append(List.of("kept".getBytes()));
        }
        assertEquals(List.of("kept"), journal.contents());
    }

    @Test
    void aReaderWithALowerLimitRefusesTheRecord() throws IOException {
        JournalPosition position = journal.append(JournalFixture.SMALL, "longer than ten bytes").getFirst();
        JournalReader strict = new JournalReader(journal.folder, JournalFixture.REPLICA, 10);
        assertThrows(JournalException.class, () -> strict.read(position));
    }

    @Test
    void aPartOfARecordIsReadAlone() throws IOException {
        JournalPosition position = journal.append(JournalFixture.SMALL, "before", "0123456789").get(1);
        assertArrayEquals("345".getBytes(), journal.reader().readPart(position, 3, 3));
        assertThrows(JournalException.class, () -> journal.reader().readPart(position, 8, 3));
        assertThrows(JournalException.class, () -> journal.reader().readPart(position, 1, Integer.MAX_VALUE));
    }

    @Test
    void aPositionBetweenRecordsIsRefused() throws IOException {
        JournalPosition position = journal.append(JournalFixture.SMALL, "0123456789").getFirst();
        assertThrows(JournalException.class,
                () -> journal.reader().read(new JournalPosition(position.packed() + 1, position.length())));
        assertThrows(JournalException.class,
                () -> journal.reader().read(new JournalPosition(position.packed(), position.length() - 1)));
        assertThrows(JournalException.class,
                () -> journal.reader().read(new JournalPosition(JournalPosition.pack(9, 36), 10)));
    }

    @Test
    void whatWasSetAsideIsGivenBackAtClose() throws IOException {
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            writer.append(List.of(new byte[10]));
            assertEquals(512, Files.size(journal.segment(1)));
        }
        assertEquals(SegmentHeader.BYTES + RecordFrame.BYTES + 10, Files.size(journal.segment(1)));
    }

    @Test
    void replicasAreFoundByTheirFolders() throws IOException {
        journal.append(JournalFixture.SMALL, "mine");
        Path folder = temp.resolve("journal");
        Files.createDirectory(folder.resolve("notes"));
        Files.writeString(folder.resolve(UUID.randomUUID().toString()), "a file");
        assertEquals(List.of(JournalFixture.REPLICA), JournalFolders.replicas(folder));
        assertEquals(journal.folder, JournalFolders.of(folder, JournalFixture.REPLICA));
    }

    @Test
    void aJournalThatIsNotThereReadsAsEmpty() throws IOException {
        assertEquals(List.of(), journal.contents());
        RecoveryReport report = journal.recover(JournalPosition.NONE);
        assertTrue(report.writable());
        assertFalse(Files.exists(journal.folder), "looking must not make anything");
    }
}
