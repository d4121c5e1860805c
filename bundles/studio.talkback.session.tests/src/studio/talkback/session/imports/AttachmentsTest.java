package studio.talkback.session.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

/** Photos and other files that a line of the log shows as they are. */
class AttachmentsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T16:41:00+01:00[Europe/Berlin]");
    private static final byte[] PHOTO = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2 };

    private final Path folder;
    private final Library library;
    private final SessionLog log;
    private final Ref session;

    AttachmentsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        library = TestLibrary.create(folder.resolve("library"));
        log = new SessionLog(library);
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle("Glass House");
        ChangeSet changes = ChangeSet.by("JK", "a project").add(Kinds.PROJECT, project).build();
        library.commit(changes);
        session = log.start(SessionStart.of(changes.changes().getFirst().document(), "JK", NOW));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void photosAndRecordingsAreAttachedAllElseIsImported() {
        for (String name : List.of("rack.JPG", "IMG_2041.heic", "memo.m4a", "notes.pdf", "a.b.png")) {
            assertTrue(Attachments.takes(Path.of(name)), name);
        }
        for (String name : List.of("song.txt", "desk.scn", "song.ptx", "jpg", "rack.jpg.txt", "")) {
            assertFalse(Attachments.takes(Path.of(name)), name);
        }
    }

    @Test
    void aPhotoIsTheEvidenceOfItsLineByteForByte() throws Exception {
        Evidence photo = keep(Files.write(folder.resolve("rack.jpg"), PHOTO));
        assertEquals(Attachments.PHOTO, photo.getKind());
        Ref entry = log.add(session, line("c fet1 a5"), "JK", photo).entry();
        Evidence stored = entry(entry).getEvidence().getFirst();
        assertEquals("rack.jpg", stored.getName());
        assertEquals(PHOTO.length, stored.getSizeBytes());
        List<Path> copies = EvidenceCopies.of(library, entry, new NullProgressMonitor());
        assertArrayEquals(PHOTO, Files.readAllBytes(copies.getFirst()));
        assertTrue(copies.getFirst().getFileName().toString().endsWith("rack.jpg"));
        assertEquals(1, log.entries(session).getLast().evidence().size());
    }

    @Test
    void aCorrectionKeepsTheFilesAndTakesMore() throws Exception {
        Ref entry = log.add(session, line("rack 2"), "JK", keep(Files.write(folder.resolve("one.jpg"), PHOTO))).entry();
        log.correct(entry, line("rack 3"), "JK", keep(Files.write(folder.resolve("two.png"), new byte[] { 1, 2 })));
        assertEquals(List.of("one.jpg", "two.png"), entry(entry).getEvidence().stream().map(Evidence::getName).toList());
        assertEquals("rack 3", entry(entry).getText());
    }

    @Test
    void takingALineBackTakesItsPhotoOffTheLogAndNotOutOfTheLibrary() throws Exception {
        Evidence photo = keep(Files.write(folder.resolve("rack.jpg"), PHOTO));
        log.undo(Objects.requireNonNull(log.add(session, line("rack 2"), "JK", photo).committed()), "JK");
        assertTrue(log.entries(session).isEmpty());
        assertArrayEquals(PHOTO, library.blob(Objects.requireNonNull(photo.getDigest())).readAllBytes());
    }

    @Test
    void whatIsNoFileIsRefusedInOneLine() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        Path directory = Files.createDirectory(folder.resolve("folder.jpg"));
        for (Path bad : List.of(empty, directory, folder.resolve("gone.jpg"))) {
            EvidenceException refused = assertThrows(EvidenceException.class, () -> keep(bad));
            assertFalse(Objects.requireNonNull(refused.getMessage()).contains("\n"));
        }
    }

    @Test
    void aNameNeverLeadsOutOfTheFolderOfTheCopies() throws Exception {
        for (String name : List.of("../../escape.jpg", "/etc/passwd", "..", "a\\b:c.jpg", "\n")) {
            Evidence photo = keep(Files.write(folder.resolve("rack.jpg"), PHOTO));
            photo.setName(name);
            Ref entry = log.add(session, line("rack"), "JK", photo).entry();
            Path copy = EvidenceCopies.of(library, entry, new NullProgressMonitor()).getFirst();
            assertEquals(copy.getParent(), copy.toRealPath().getParent(), name);
            assertTrue(copy.getParent().getFileName().toString().startsWith("talkback"), name);
        }
    }

    private Evidence keep(Path file) throws Exception {
        return Attachments.keep(library, file, NOW, new NullProgressMonitor());
    }

    private QuickEntry line(String typed) throws LibraryException {
        return QuickEntryParser.parse(typed, log.context(session, NOW, null));
    }

    private Entry entry(Ref ref) throws LibraryException {
        return library.load(ref, Entry.class).orElseThrow().content();
    }
}
