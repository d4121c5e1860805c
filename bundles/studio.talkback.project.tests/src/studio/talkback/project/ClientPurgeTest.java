package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;
import studio.talkback.library.PurgeReport;
import studio.talkback.library.Revision;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.library.draft.Draft;
import studio.talkback.library.draft.Drafts;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Document;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.purge.ClientPurge;
import studio.talkback.project.purge.PurgePlan;
import studio.talkback.testkit.TestLibrary;

/** A client of the sample studio asks to be forgotten. */
class ClientPurgeTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 12, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final String REASON = "they asked on the phone";
    /** The words of the pictures, and what this test adds to them. */
    private static final List<String> WORDS = List.of("harbour", "pilot", "low tide", "cold open", "kumquat", "xylotone",
            "sekretissimo");

    private final Path folder;
    private final List<Path> forgotten = new ArrayList<>();
    private Library library;
    private final Ref client;
    private final Ref item;

    ClientPurgeTest(@TempDir Path temp) throws Exception {
        folder = temp.resolve("library");
        library = TestLibrary.create(folder);
        SampleStudio.create(library, NOW, "JK");
        Projects projects = new Projects(library);
        client = projects.findParty("SHOW");
        item = projects.findItem(projects.findProject("Harbour Lights"), "103");
        Party own = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        own.setName("Xylotone of the Pictures");
        own.setCompany(client);
        projects.create(own, "EB");
        edit(projects.findItem(null, "Paper Moon"), "shared bytes");
        edit(item, "shared bytes");
        edit(item, "sekretissimo in a file of theirs alone");
        deleted(projects);
    }

    /** Something of theirs that nobody sees any more. */
    private void deleted(Projects projects) throws LibraryException {
        Item gone = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        gone.setTitle("Kumquat");
        Ref ref = projects.create(gone, projects.findProject("Harbour Lights"), "EB");
        Stored<Item> stored = library.load(ref, Item.class).orElseThrow();
        library.commit(ChangeSet.by("EB", "Kumquat is dropped").delete(stored).build());
    }

    private void edit(Ref which, String bytes) throws LibraryException, IOException {
        BlobRef kept = library.keep(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)));
        Stored<Item> stored = library.load(which, Item.class).orElseThrow();
        Evidence file = ModelFactory.eINSTANCE.createEvidence();
        file.setDigest(kept.digest());
        file.setName(bytes + ".txt");
        stored.content().getImports().add(file);
        library.commit(ChangeSet.by("EB", "a file for " + stored.content().getTitle()).save(stored).build());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void thePlanSaysWhatGoesAndWhatStaysAndChangesNothing() throws Exception {
        PurgePlan plan = new ClientPurge(library).plan(client);
        assertEquals("Harbour Pictures", plan.name());
        assertEquals(List.of("Harbour Lights"), plan.projects());
        assertEquals(4, plan.kinds().get(Kinds.ITEM), "the deleted one too");
        assertEquals(2, plan.kinds().get(Kinds.PARTY), "the client and who is of its company");
        assertEquals(1, plan.report().blobs());
        assertEquals(1, plan.report().shared());
        assertEquals("sekretissimo in a file of theirs alone".length(), plan.report().bytes());
        assertTrue(plan.kept().stream().anyMatch(line -> line.startsWith("1 files that others")), plan.kept().toString());
        assertTrue(plan.kept().stream().anyMatch(line -> line.startsWith("Ella Brandt")), plan.kept().toString());
        assertTrue(plan.isNamed(" Harbour Pictures "));
        assertFalse(plan.isNamed("harbour"));
        assertTrue(library.load(item, Item.class).isPresent());
        assertFalse(said().isEmpty());
    }

    @Test
    void aReasonThatNamesTheClientIsRefusedAndChangesNothing() throws Exception {
        ClientPurge purge = new ClientPurge(library);
        PurgePlan plan = purge.plan(client);
        for (String reason : List.of(" ", "Harbour Pictures asked", "about Low Tide")) {
            assertThrows(LibraryException.class,
                    () -> purge.run(plan, "EB", reason, forgotten::add, new NullProgressMonitor()), reason);
        }
        assertTrue(library.load(item, Item.class).isPresent());
    }

    @Test
    void noByteInTheLibrarysFolderSaysAWordOfTheirs() throws Exception {
        leftovers();
        assertFalse(files().isEmpty(), "they are everywhere before");
        ClientPurge purge = new ClientPurge(library);
        PurgePlan plan = purge.plan(client);
        PurgeReport done = purge.run(plan, "EB", REASON, forgotten::add, new NullProgressMonitor());
        assertEquals(plan.report(), done);
        assertEquals(List.of(), said());
        assertTrue(library.load(new Projects(library).findItem(null, "Paper Moon"), Item.class).isPresent());
        assertEquals("later: a line that waits\n", Files.readString(folder.resolve("inbox/inbox.txt")));
        Revision last = library.history(client).getFirst();
        assertEquals(REASON, last.reason());
        assertEquals("EB", last.operator());
        assertTrue(library.history(client).stream().allMatch(Revision::purged));
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        library.close();
        assertEquals(List.of(), files(), "closed");
        library = TestLibrary.service().open(folder, new NullProgressMonitor());
        assertEquals(List.of(), library.info().notes());
        assertEquals(List.of(), said());
        library.rebuildIndexes(new NullProgressMonitor());
        assertEquals(List.of(), said(), "the journal itself has none");
    }

    @Test
    void theNextBackupToTheSamePlaceHasNoneEither(@TempDir Path temp) throws Exception {
        Path backup = temp.resolve("backup");
        library.backup(backup, new NullProgressMonitor());
        ClientPurge purge = new ClientPurge(library);
        purge.run(purge.plan(client), "EB", REASON, forgotten::add, new NullProgressMonitor());
        library.backup(backup, new NullProgressMonitor());
        try (Library again = TestLibrary.service().restore(backup, temp.resolve("again"), new NullProgressMonitor())) {
            assertEquals(List.of(), said(again));
            assertEquals(REASON, again.history(client).getFirst().reason());
        }
        assertEquals(List.of(), files(backup));
        assertEquals(List.of(), files(temp.resolve("again")));
    }

    /** What stands beside the truth: a draft, lines that other programs left, answers to them. */
    private void leftovers() throws Exception {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        stored.content().setTitle("Cold Open, unsaved");
        new Drafts(folder, new DocumentKinds(Kinds.builtIn())).keep(new Draft(stored.ref(), stored.content(), stored.heads(), "EB", NOW));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        byte[] taken = "EB> harbour is too loud\n".getBytes(StandardCharsets.UTF_8);
        Files.writeString(inbox.resolve("inbox.txt"), "EB> harbour is too loud\nlater: a line that waits\n");
        CRC32C check = new CRC32C();
        check.update(taken);
        Files.writeString(inbox.resolve("inbox.taken"), taken.length + " " + check.getValue());
        Files.writeString(inbox.resolve("inbox-answers.txt"), "logged: harbour is too loud\n");
        Files.writeString(inbox.resolve("0198.reply"), "{\"text\": \"Cold Open\"}");
        Files.writeString(inbox.resolve("0199.bad"), "{\"line\": \"Low Tide\"}");
        Files.writeString(inbox.resolve("0200.bad"), "{\"line\": \"somebody else\"}");
    }

    /** Every place in the library at which one of the words is read: cells, contents of any revision, reasons, answers. */
    private List<String> said() throws Exception {
        return said(library);
    }

    private static List<String> said(Library library) throws Exception {
        Set<String> said = new TreeSet<>();
        for (Projections.Table table : Projections.tables()) {
            library.query("SELECT * FROM " + table.name(), row -> said.addAll(cells(row)));
        }
        library.query("SELECT * FROM changeset", row -> said.addAll(cells(row)));
        for (Revision revision : library.recent(100_000)) {
            Optional<Document> content = library.load(revision.id());
            if (content.isPresent()) {
                said.addAll(words(new String(new DocumentXmi(library.kinds()).write(content.get()), StandardCharsets.UTF_8)));
            }
        }
        for (String word : WORDS) {
            if (library.count(SearchQuery.of(word, 1)) > 0) {
                said.add("search " + word);
            }
        }
        return new ArrayList<>(said);
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> said = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            said.addAll(words(String.valueOf(row.getString(column))));
        }
        return said;
    }

    private static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(lower::contains).map(word -> word + ": " + text).toList();
    }

    /** Every file whose bytes have one of the words in them. */
    private List<String> files() throws IOException {
        return files(folder);
    }

    private static List<String> files(Path where) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                String wide = bytes.replace("\0", "");
                WORDS.stream().filter(word -> bytes.contains(word) || wide.contains(word)).forEach(word -> found.add(word + " in " + file));
            }
        }
        return found;
    }
}
