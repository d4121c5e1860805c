package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.library.client.Client;
import studio.talkback.library.client.ClientView;
import studio.talkback.library.client.OthersNames;
import studio.talkback.library.find.DocumentSearch;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

/** What one client of the sample studio sees of it. */
class ClientViewTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 12, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    /** Of the label's, and of the pictures' people and work. */
    private static final List<String> THEIRS = List.of("harbour", "pilot", "low tide", "cold open", "show");
    private static final List<String> LABELS = List.of("glass house", "northlight", "tall lamps", "paper moon",
            "slow trains", "vera lind", "neon rain", "opening night", "mara sol");

    private final Library library;
    private final Ref glass;
    private final Ref harbour;
    private final ClientView label;
    private final ClientView pictures;

    ClientViewTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"));
        SampleStudio.create(library, NOW, "JK");
        glass = new Projects(library).findProject("Glass House");
        harbour = new Projects(library).findProject("Harbour Lights");
        label = new ClientView(library, Client.of(library, glass));
        pictures = new ClientView(library, Client.of(library, harbour));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void noCellOfAnyTableSaysAWordOfAnother() throws Exception {
        assertEquals(Set.of(), said(label, THEIRS));
        assertEquals(Set.of(), said(pictures, LABELS));
        assertFalse(said(library, THEIRS).isEmpty(), "the whole library has them");
        assertFalse(said(library, LABELS).isEmpty());
        assertFalse(said(label, LABELS).isEmpty(), "and so has whose they are");
        assertFalse(said(pictures, THEIRS).isEmpty());
    }

    @Test
    void nobodySeesNothingOfAnyProject() throws Exception {
        List<String> all = new ArrayList<>(THEIRS);
        all.addAll(LABELS);
        try (ClientView nobody = new ClientView(library, Client.NOBODY)) {
            assertEquals(Set.of(), said(nobody, all));
            assertEquals(0, nobody.count(SearchQuery.of("o", 9)));
            assertTrue(new Pipeline(nobody).view().rows().isEmpty());
        }
    }

    @Test
    void thePipelineAndSearchesAreTheirOwn() throws Exception {
        assertEquals(Set.of("Glass House", "Neon Rain"), projects(label));
        assertEquals(Set.of("Harbour Lights"), projects(pictures));
        assertEquals(0, new DocumentSearch(label).find(SearchQuery.of("cold open", 9)).documents().size());
        assertEquals(0, label.count(SearchQuery.of("cold open", 9)));
        assertTrue(pictures.count(SearchQuery.of("cold open", 9)) > 0);
        SearchQuery narrowed = new SearchQuery("cold open", Set.of(), harbour.document(), 9);
        assertEquals(List.of(), label.search(narrowed));
    }

    @Test
    void whatIsAnothersIsNotThere() throws Exception {
        assertTrue(label.load(harbour, Project.class).isEmpty());
        assertTrue(pictures.load(harbour, Project.class).isPresent());
        assertEquals(List.of(), label.history(harbour));
        assertEquals(Set.of(), label.heads(harbour));
        Revision revision = library.history(harbour).getFirst();
        assertTrue(label.load(revision.id()).isEmpty());
        assertTrue(pictures.load(revision.id()).isPresent());
        assertTrue(label.changeSet(revision.changeSet()).stream().noneMatch(each -> each.document().equals(harbour)));
        assertTrue(library.changeSet(revision.changeSet()).stream().anyMatch(each -> each.document().equals(harbour)));
        assertEquals("", label.history(glass).getLast().reason(), "it was made together with theirs");
        assertFalse(library.history(glass).getLast().reason().isEmpty());
        assertTrue(label.recent(1_000).stream().noneMatch(each -> each.document().equals(harbour)));
        assertTrue(label.recent(1_000).stream().anyMatch(each -> each.document().equals(glass)));
    }

    @Test
    void aProjectWithoutAClientIsSeenAlone() throws Exception {
        Project own = ModelFactory.eINSTANCE.createProject();
        own.setTitle("Demo");
        Ref demo = new Projects(library).create(own, "EB");
        try (ClientView alone = new ClientView(library, Client.of(library, demo))) {
            assertEquals(Set.of(demo), alone.projects());
            assertEquals(alone.client(), Client.parse(alone.client().toString()));
        }
        assertEquals(label.client(), Client.parse(label.client().toString()));
        assertEquals(Client.NOBODY, Client.parse("party nonsense"));
    }

    @Test
    void aFaultThatWasFoundInAnothersSessionIsNotShownWithTheRoom() throws Exception {
        Ref room = library.query("SELECT doc FROM room", row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM)))
                .getFirst();
        assertTrue(label.shows(room));
        Entry line = ModelFactory.eINSTANCE.createEntry();
        line.setKind("fault");
        line.setText("crackles on Low Tide");
        line.setProject(harbour);
        line.setAt(NOW);
        Stored<Room> stored = library
                .load(room, Room.class).orElseThrow();
        RoomFault fault = ModelFactory.eINSTANCE.createRoomFault();
        fault.setText("on Low Tide");
        stored.content().getFaults().add(fault);
        library.commit(ChangeSet.by("EB", "a fault").save(stored).add(Kinds.ENTRY, line).build());
        assertFalse(label.shows(room));
        assertEquals(List.of("on Low Tide"), faults(pictures));
        assertFalse(faults(label).contains("on Low Tide"));
        assertEquals(Set.of(), said(label, THEIRS));
    }

    private static List<String> faults(Library library) throws LibraryException {
        return library.query("SELECT text FROM room_fault", row -> row.getString(1));
    }

    @Test
    void aMessageThatNamesAnotherIsFound() throws Exception {
        assertTrue(OthersNames.occurIn("there is no such item: Glass House, Cold Open", label));
        assertFalse(OthersNames.occurIn("there is no such item: Glass House", label));
    }

    @Test
    void aQueryThatCannotBeHiddenFromIsRefused() {
        assertThrows(LibraryException.class,
                () -> label.query("SELECT 1 FROM item i, project p WHERE p.doc = i.project", row -> 1));
    }

    @Test
    void tablesAreFoundHoweverTheyAreNamed() throws Exception {
        for (String sql : List.of("SELECT title FROM item", "SELECT i.title FROM item i WHERE i.title IS NOT NULL",
                "SELECT item.title FROM project JOIN item ON item.project = project.doc",
                "SELECT i.title FROM project AS p LEFT JOIN item AS i ON i.project = p.doc WHERE i.title IS NOT NULL",
                "select title from item union all select title from project",
                "SELECT title FROM (SELECT title FROM item) t ORDER BY title")) {
            List<String> seen = label.query(sql, row -> row.getString(1).toLowerCase(Locale.ROOT));
            assertTrue(seen.contains("paper moon"), sql);
            assertFalse(seen.contains("cold open"), sql);
        }
    }

    private static Set<String> projects(Library library) throws LibraryException {
        Set<String> titles = new TreeSet<>();
        new Pipeline(library).view().rows().forEach(row -> titles.add(row.projectTitle()));
        return titles;
    }

    /** Which of these words stand in a cell of any table, or in a document that any row is of. */
    private static Set<String> said(Library library, List<String> words) throws LibraryException {
        Set<String> said = new TreeSet<>();
        for (Projections.Table table : Projections.tables()) {
            library.query("SELECT * FROM " + table.name(), row -> said.addAll(cells(row, words)));
        }
        for (String kind : List.of(Kinds.PROJECT, Kinds.ITEM, Kinds.SESSION, Kinds.ENTRY, Kinds.RECALL, Kinds.PARTY)) {
            for (Ref ref : library.query("SELECT doc FROM " + kind, row -> Objects.requireNonNull(Rows.document(row, "doc", kind)))) {
                Document content = library.load(ref, Document.class).orElseThrow().content();
                assertEquals(ref, Documents.ref(kind, content));
            }
        }
        return said;
    }

    private static Set<String> cells(ResultSet row, List<String> words) throws SQLException {
        Set<String> said = new TreeSet<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String cell = String.valueOf(row.getString(column)).toLowerCase(Locale.ROOT);
            words.stream().filter(cell::contains).forEach(word -> said.add(word + " in " + cell));
        }
        return said;
    }
}
