package studio.talkback.library.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.stream.JsonWriter;

class EvidenceReadersTest {

    private static class Reader implements EvidenceReader {

        private final String kind;
        private int asked;

        Reader(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public boolean recognises(EvidenceHead head) {
            asked++;
            if (kind.equals("broken")) {
                throw new IllegalStateException("a reader at fault");
            }
            return head.text().startsWith(kind);
        }

        @Override
        public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) {
            return new EvidenceReport(kind, "", Map.of(), List.of());
        }

        @Override
        public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor) {
            return List.of();
        }
    }

    @Test
    void theReaderThatRecognisesTheBeginningIsFound(@TempDir Path temp) throws IOException, EvidenceException {
        Reader cue = new Reader("cue");
        EvidenceReaders readers = new EvidenceReaders(List.of(new Reader("scene"), cue));
        Path file = Files.writeString(temp.resolve("a.txt"), "cue sheet");
        assertSame(cue, readers.recognise(EvidenceFile.at(file)));
        assertSame(cue, readers.ofKind("cue"));
        assertNull(readers.ofKind("other"));
    }

    @Test
    void aFileThatNobodyKnowsIsRefusedWithTheKindsThatAreRead(@TempDir Path temp) throws IOException {
        EvidenceReaders readers = new EvidenceReaders(List.of(new Reader("scene")));
        Path file = Files.writeString(temp.resolve("a.txt"), "a letter");
        assertNull(readers.find(EvidenceFile.at(file)));
        EvidenceException refusal = assertThrows(EvidenceException.class,
                () -> readers.recognise(EvidenceFile.at(file)));
        assertTrue(refusal.getMessage().contains("scene"), refusal.getMessage());
    }

    @Test
    void aReaderThatWritesIntoWhatItIsShownMisleadsNoOther(@TempDir Path temp) throws IOException {
        Reader careless = new Reader("scene") {

            @Override
            public boolean recognises(EvidenceHead head) {
                Arrays.fill(head.bytes(), (byte) 0);
                return false;
            }
        };
        Reader cue = new Reader("cue");
        Path file = Files.writeString(temp.resolve("a.txt"), "cue");
        assertSame(cue, new EvidenceReaders(List.of(careless, cue)).find(EvidenceFile.at(file)));
    }

    @Test
    void aReaderThatFailsIsLeftOutFromThenOn(@TempDir Path temp) throws IOException {
        Reader broken = new Reader("broken");
        Reader cue = new Reader("cue");
        EvidenceReaders readers = new EvidenceReaders(List.of(broken, cue));
        Path file = Files.writeString(temp.resolve("a.txt"), "cue");
        assertSame(cue, readers.find(EvidenceFile.at(file)));
        assertSame(cue, readers.find(EvidenceFile.at(file)));
        assertEquals(1, broken.asked);
    }

    @Test
    void withoutThePlatformNoReaderIsInstalled() {
        assertEquals(List.of(), new EvidenceReaders().all());
    }
}
