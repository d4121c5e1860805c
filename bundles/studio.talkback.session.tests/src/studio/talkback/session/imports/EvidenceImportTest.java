package studio.talkback.session.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.EvidenceImported;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Session;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.testkit.TestLibrary;

class EvidenceImportTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T16:41:00+01:00[Europe/Berlin]");

    @TempDir
    Path folder = Path.of("");

    private @Nullable Library opened;
    private @Nullable Ref projectRef;
    private @Nullable Ref itemRef;
    private Runnable meanwhile = () -> { };

    @BeforeEach
    void makeLibrary() throws Exception {
        opened = TestLibrary.create(folder.resolve("library"));
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle("Glass House");
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle("Paper Moon");
        item.setNumber("2");
        item.setProject(Documents.ref(Kinds.PROJECT, project));
        Track kick = ModelFactory.eINSTANCE.createTrack();
        kick.setName("Kick");
        kick.setNumber(3);
        item.getTracks().add(kick);
        projectRef = save(Kinds.PROJECT, project);
        itemRef = save(Kinds.ITEM, item);
    }

    @AfterEach
    void close() {
        library().close();
    }

    @Test
    void aFirstImportIsFiledAndLoggedAsOneChangeSet() throws Exception {
        Ref session = startSession();
        long before = changeSets();
        Path file = file("moon.txt", "TRACKS\nKick\nSnare?\n");
        ImportResult result = importInto(item(), file);
        assertEquals(before + 1, changeSets());
        assertTrue(result.first());
        assertEquals("track-list", result.kind());
        assertEquals(2L, result.report().counts().get("tracks"));
        assertEquals(List.of(), result.changes());
        assertEquals(1, result.report().warnings().size());
        assertEquals(List.of("Snare?"), result.missingTracks());
        assertEquals(List.of(), result.addedTracks());
        var filed = loadItem().getImports().getFirst();
        assertEquals(result.digest(), filed.getDigest());
        assertEquals("moon.txt", filed.getName());
        assertEquals("track-list", filed.getKind());
        try (InputStream kept = library().blob(result.digest())) {
            assertArrayEquals(Files.readAllBytes(file), kept.readAllBytes());
        }
        EntryLine line = log().entries(session).getFirst();
        assertEquals("import", line.kind());
        assertEquals("Imported moon.txt: tracks 2", line.text());
        assertEquals(item(), line.item());
        assertEquals(List.of(result.digest()), line.evidence());
        assertEquals(line.entry(), result.entry());
        assertTrue(load(session, Session.class).getItems().contains(item()));
    }

    @Test
    void aConsolesStateIsARecallOfTheMixAndUndoTakesItBack() throws Exception {
        Ref session = startSession();
        log().add(session, QuickEntryParser.parse("v #2 first balance", log().context(session, Objects.requireNonNull(ZonedDateTime.now()), null)), "EB");
        Path file = file("moon.txt", "TRACKS\nKick\n");
        ImportResult result = new EvidenceImport(library(),
                new EvidenceReaders(List.of(new TrackListReader(() -> { }).ofConsole("desk"))))
                .run(ImportRequest.of(file, project(), item(), "EB", Objects.requireNonNull(ZonedDateTime.now())), new NullProgressMonitor());
        MixVersion mix = loadItem().getMixVersions().getFirst();
        Recall recall = load(Objects.requireNonNull(mix.getRecalls().getFirst()), Recall.class);
        assertEquals(item(), recall.getItem());
        assertEquals(mix.getId(), recall.getMixVersion());
        assertEquals("desk", recall.getConsoleFamily());
        assertEquals(result.digest(), recall.getConsoleState().getDigest());
        assertEquals("A list", recall.getTitle());
        log().undo(Objects.requireNonNull(result.committed()), "EB");
        assertEquals(List.of(), loadItem().getMixVersions().getFirst().getRecalls());
        assertEquals(0, library().query("SELECT doc FROM recall", row -> row.getString(1)).size());
    }

    @Test
    void whatTheDawSavedIsBoundToTheMixOfNowAndUndoTakesItBack() throws Exception {
        Ref session = startSession();
        log().add(session, QuickEntryParser.parse("v #2 first balance", log().context(session, NOW, null)), "EB");
        ImportResult saved = importInto(item(), file("moon_v07.ptx", "bytes of a session"));
        assertEquals(saved.digest(), loadItem().getMixVersions().getFirst().getDawSession().getDigest());
        ImportResult text = new EvidenceImport(library(),
                new EvidenceReaders(List.of(new TrackListReader(() -> { }).ofSession())))
                .run(ImportRequest.of(file("moon.txt", "TRACKS\nKick\n"), project(), item(), "EB", NOW), new NullProgressMonitor());
        MixVersion mix = loadItem().getMixVersions().getFirst();
        assertEquals(text.digest(), mix.getDawText().getDigest());
        assertEquals(saved.digest(), mix.getDawSession().getDigest());
        log().undo(Objects.requireNonNull(text.committed()), "EB");
        assertNull(loadItem().getMixVersions().getFirst().getDawText());
        assertEquals(1, loadItem().getImports().size());
    }

    @Test
    void theSameBytesTwiceChangeNothing() throws Exception {
        startSession();
        importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        long before = changeSets();
        ImportResult again = importInto(item(), file("copy of moon.txt", "TRACKS\nKick\n"));
        assertEquals(before, changeSets());
        assertTrue(again.nothingNew());
        assertNull(again.committed());
        assertNull(again.entry());
        assertEquals(1, loadItem().getImports().size());
    }

    @Test
    void whatIsNewSinceTheLastImportIsToldAndKeptInTheEntry() throws Exception {
        startSession();
        importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        ImportResult second = importInto(item(), file("moon.txt", "TRACKS\nKick\nSnare\nBass\n"));
        assertFalse(second.first());
        assertEquals(List.of("track Snare added", "track Bass added"),
                second.changes().stream().map(change -> change.text()).toList());
        Ref ref = second.entry();
        assertNotNull(ref);
        Entry entry = load(ref, Entry.class);
        assertEquals(List.of("track Snare added", "track Bass added"),
                ((EvidenceImported) entry.getDetail()).getChanges());
        assertEquals("Imported moon.txt, changes 2: track Snare added; track Bass added", entry.getText());
        assertEquals(2, loadItem().getImports().size());
        ImportResult back = importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        assertFalse(back.nothingNew(), "an older state is a change to the newer one");
        assertEquals("Imported moon.txt: no differences that matter since moon.txt", back.logLine());
    }

    @Test
    void tracksThatTheSheetLacksAreAddedWhenThatIsAsked() throws Exception {
        Path file = file("moon.txt", "TRACKS\nKICK\nSnare\nsnare\nBass\n");
        ImportResult first = importInto(item(), file);
        assertEquals(List.of("Snare", "Bass"), first.missingTracks());
        assertEquals(1, loadItem().getTracks().size());
        ImportResult second = imports().run(request(item(), file).withTracks(), new NullProgressMonitor());
        assertTrue(second.nothingNew());
        assertEquals(List.of("Snare", "Bass"), second.addedTracks());
        assertEquals(List.of("Kick", "Snare", "Bass"), loadItem().getTracks().stream().map(Track::getName).toList());
        assertEquals(List.of(3, 4, 5), loadItem().getTracks().stream().map(Track::getNumber).toList());
        assertEquals(1, loadItem().getImports().size());
    }

    @Test
    void withoutAnOpenSessionTheLineIsOfferedAndNotWritten() throws Exception {
        ImportResult result = importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        assertNull(result.entry());
        assertEquals("Imported moon.txt: tracks 1", result.logLine());
        assertNotNull(result.committed());
    }

    @Test
    void anUnloggedImportWritesNoLine() throws Exception {
        Ref session = startSession();
        imports().run(request(item(), file("moon.txt", "TRACKS\nKick\n")).unlogged(), new NullProgressMonitor());
        assertEquals(List.of(), log().entries(session));
        assertEquals(1, loadItem().getImports().size());
    }

    @Test
    void anImportIntoTheProjectIsFiledInItsLog() throws Exception {
        ImportResult first = importInto(null, file("all.txt", "TRACKS\nKick\n"));
        Ref entry = first.entry();
        assertNotNull(entry);
        assertEquals(first.digest(), load(entry, Entry.class).getEvidence().getFirst().getDigest());
        assertEquals(project(), load(entry, Entry.class).getProject());
        assertTrue(importInto(null, file("all.txt", "TRACKS\nKick\n")).nothingNew());
        ImportResult third = importInto(null, file("all.txt", "TRACKS\nKick\nBass\n"));
        assertEquals(1, third.changes().size());
    }

    @Test
    void aProToolsSessionFileIsKeptUnreadBesideTheText() throws Exception {
        importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        Path session = file("moon.PTX", "\u0003anything");
        ImportResult result = importInto(item(), session);
        assertEquals(EvidenceImport.SESSION_FILE, result.kind());
        assertTrue(result.first(), "it is not compared with the text");
        assertEquals("", loadItem().getImports().getLast().getKind());
        assertTrue(importInto(item(), session).nothingNew());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "TRACKS\nBROKEN", "\u0000\u0001\u00ff" })
    void aBadFileIsRefusedAndChangesNothing(String content) throws Exception {
        startSession();
        long before = changeSets();
        Path file = file("bad.txt", content);
        EvidenceException refused = assertThrows(EvidenceException.class, () -> importInto(item(), file));
        assertFalse(String.valueOf(refused.getMessage()).contains("\n"));
        assertEquals(before, changeSets());
        assertEquals(0, library().check(new NullProgressMonitor()).blobs());
    }

    @Test
    void aFileOfAnUnknownKindIsToldWhichKindsAreKnown() throws Exception {
        Path file = file("letter.txt", "Dear mixer");
        EvidenceException refused = assertThrows(EvidenceException.class, () -> importInto(item(), file));
        assertTrue(String.valueOf(refused.getMessage()).contains("track-list"), refused.getMessage());
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThrows(EvidenceException.class, () -> importInto(item(), folder));
        assertThrows(EvidenceException.class, () -> importInto(item(), folder.resolve("missing.txt")));
    }

    @Test
    void aReaderThatFailsIsNamedAndNothingIsImported() throws Exception {
        long before = changeSets();
        Path file = file("crash.txt", "TRACKS\nCRASH\n");
        IOException failed = assertThrows(IOException.class, () -> importInto(item(), file));
        assertTrue(String.valueOf(failed.getMessage()).contains("track-list"), failed.getMessage());
        assertEquals(before, changeSets());
    }

    @Test
    void anItemThatIsSavedMeanwhileKeepsBothChanges() throws Exception {
        importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        int[] saves = { 2 };
        meanwhile = () -> {
            if (saves[0]-- > 0) {
                renameItem("Paper Moon " + saves[0]);
            }
        };
        importInto(item(), file("moon.txt", "TRACKS\nKick\nBass\n"));
        assertEquals("Paper Moon 0", loadItem().getTitle());
        assertEquals(2, loadItem().getImports().size());
    }

    @Test
    void anItemThatIsSavedAllTheTimeIsGivenUpWithNothingChanged() throws Exception {
        importInto(item(), file("moon.txt", "TRACKS\nKick\n"));
        meanwhile = () -> renameItem("again");
        Path file = file("moon.txt", "TRACKS\nKick\nBass\n");
        LibraryException busy = assertThrows(LibraryException.class, () -> importInto(item(), file));
        assertTrue(String.valueOf(busy.getMessage()).contains("try again"));
        assertEquals(1, loadItem().getImports().size());
    }

    @Test
    void anItemOfAnotherProjectIsRefused() throws Exception {
        Project other = ModelFactory.eINSTANCE.createProject();
        other.setTitle("Other");
        Ref ref = save(Kinds.PROJECT, other);
        Path file = file("moon.txt", "TRACKS\nKick\n");
        assertThrows(LibraryException.class,
                () -> imports().run(ImportRequest.of(file, ref, item(), "JK", NOW), new NullProgressMonitor()));
    }

    private ImportResult importInto(@Nullable Ref into, Path file) throws Exception {
        return imports().run(request(into, file), new NullProgressMonitor());
    }

    private ImportRequest request(@Nullable Ref into, Path file) {
        return ImportRequest.of(file, project(), into, "JK", NOW);
    }

    private EvidenceImport imports() {
        return new EvidenceImport(library(), new EvidenceReaders(List.of(new TrackListReader(() -> meanwhile.run()))));
    }

    private void renameItem(String title) {
        try {
            Stored<Item> stored = library().load(item(), Item.class).orElseThrow();
            stored.content().setTitle(title);
            library().commit(ChangeSet.by("EB", "renamed").save(stored).build());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private Ref startSession() throws LibraryException {
        return log().start(SessionStart.of(project(), "JK", NOW));
    }

    private SessionLog log() {
        return new SessionLog(library(), EntryKinds.builtIn());
    }

    private long changeSets() throws LibraryException {
        return library().check(new NullProgressMonitor()).changeSets();
    }

    private Ref save(String kind, Document document) throws LibraryException {
        library().commit(ChangeSet.by("EB", "test").add(kind, document).build());
        return Documents.ref(kind, document);
    }

    private Item loadItem() throws LibraryException {
        return load(item(), Item.class);
    }

    private <T extends Document> T load(Ref ref, Class<T> type) throws LibraryException {
        return library().load(ref, type).orElseThrow().content();
    }

    private Library library() {
        Library library = opened;
        assertNotNull(library);
        return library;
    }

    private Ref project() {
        Ref ref = projectRef;
        assertNotNull(ref);
        return ref;
    }

    private Ref item() {
        Ref ref = itemRef;
        assertNotNull(ref);
        return ref;
    }
}
