package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

class ProjectsTest {

    private final Library library;
    private final Projects projects;

    ProjectsTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"));
        projects = new Projects(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void itemsAreNumberedInTheOrderOfTheirProject() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        Ref first = projects.create(item("Opening Night", null), album, "JK");
        projects.create(item("Bonus", "B1"), album, "JK");
        Ref third = projects.create(item("Slow Trains", null), album, "JK");
        Item stored = library.load(third, Item.class).orElseThrow().content();
        assertEquals("2", stored.getNumber());
        assertEquals("prep", stored.getStage());
        List<Ref> order = library.load(album, Project.class).orElseThrow().content().getItems();
        assertEquals(3, order.size());
        assertEquals(first, order.getFirst());
        assertEquals(third, order.getLast());
    }

    @Test
    void aNumberThatIsTakenIsRefused() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        projects.create(item("Opening Night", "1"), album, "JK");
        LibraryException refused = assertThrows(LibraryException.class,
                () -> projects.create(item("Other", "1"), album, "JK"));
        assertTrue(refused.getMessage().contains("#1"));
    }

    @Test
    void aListOfItemsIsMadeInOneChangeSetInItsOrder() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        projects.create(item("Opening Night", null), album, "JK");
        int before = library.history(album).size();
        List<Ref> made = projects.create(List.of(item("Slow Trains", null), item("Bonus", "9"), item("Lanterns", null)),
                album, "JK");
        assertEquals(before + 1, library.history(album).size());
        List<Ref> order = library.load(album, Project.class).orElseThrow().content().getItems();
        assertEquals(made, order.subList(1, 4));
        assertEquals(List.of("1", "2", "9", "10"), library.query(
                "SELECT i.number FROM project_item p JOIN item i ON i.doc = p.part ORDER BY p.place",
                row -> row.getString(1)));
    }

    @Test
    void aListWithOneItemThatIsRefusedMakesNone() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        assertThrows(LibraryException.class,
                () -> projects.create(List.of(item("Slow Trains", "1"), item("Twice", "1")), album, "JK"));
        assertThrows(LibraryException.class,
                () -> projects.create(List.of(item("Slow Trains", "1"), item(" ", null)), album, "JK"));
        assertThrows(LibraryException.class, () -> projects.create(List.<Item>of(), album, "JK"));
        assertEquals(0, library.query("SELECT doc FROM item", row -> Boolean.TRUE).size());
    }

    @Test
    void whatHasNoNameIsRefused() {
        assertThrows(LibraryException.class, () -> projects.create(project(" "), "JK"));
        assertThrows(LibraryException.class, () -> projects.create(ModelFactory.eINSTANCE.createRoom(), "JK"));
        assertThrows(LibraryException.class, () -> projects.create(ModelFactory.eINSTANCE.createParty(), "JK"));
        assertThrows(LibraryException.class, () -> projects.create(ModelFactory.eINSTANCE.createGear(), "JK"));
    }

    @Test
    void initialsAreGivenOnce() throws Exception {
        projects.create(party("EB", "Ella Brandt"), "JK");
        assertThrows(LibraryException.class, () -> projects.create(party("eb", "Emil Berg"), "JK"));
    }

    @Test
    void thingsAreFoundByNumberTitleInitialsOrAClearBeginning() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        Ref moon = projects.create(item("Paper Moon", "2"), album, "JK");
        Ref twenty = projects.create(item("Été", "20"), album, "JK");
        Ref ella = projects.create(party("EB", "Ella Brandt"), "JK");
        Room aRoom = ModelFactory.eINSTANCE.createRoom();
        aRoom.setName("A Room");
        Ref room = projects.create(aRoom, "JK");
        assertEquals(album, projects.findProject("glass"));
        assertEquals(moon, projects.findItem(album, "#2"));
        assertEquals(moon, projects.findItem(null, "paper m"));
        assertEquals(twenty, projects.findItem(album, "ete"));
        assertEquals(ella, projects.findParty("@eb"));
        assertEquals(ella, projects.findParty("Ella"));
        assertEquals(room, projects.findRoom("a"));
    }

    @Test
    void whatIsNotClearIsRefusedInOneLineThatNamesTheCandidates() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        projects.create(item("Glow", "7"), album, "JK");
        projects.create(item("Glass House", "4"), album, "JK");
        NoSuchNameException several = assertThrows(NoSuchNameException.class, () -> projects.findItem(album, "gl"));
        assertEquals(List.of("#4 Glass House", "#7 Glow"), several.candidates());
        assertTrue(several.getMessage().contains("#4 Glass House, #7 Glow"));
        NoSuchNameException none = assertThrows(NoSuchNameException.class, () -> projects.findItem(album, "xyz"));
        assertTrue(none.getMessage().contains("xyz"));
        assertEquals(-1, none.getMessage().indexOf('\n'));
        NoSuchNameException empty = assertThrows(NoSuchNameException.class, () -> projects.findRoom("B"));
        assertEquals(List.of(), empty.candidates());
    }

    @Test
    void anItemGoesThroughTheStagesAndStaysInTheLast() throws Exception {
        Ref album = projects.create(project("Glass House"), "JK");
        Ref song = projects.create(item("Glow", null), album, "JK");
        assertEquals("mix", projects.advance(song, "JK"));
        for (int index = 0; index < 10; index++) {
            projects.advance(song, "JK");
        }
        assertEquals("done", projects.advance(song, "JK"));
        assertEquals("done", library.load(song, Item.class).orElseThrow().content().getStage());
    }

    private static Project project(String title) {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(title);
        return project;
    }

    private static Item item(String title, @Nullable String number) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle(title);
        item.setNumber(number);
        return item;
    }

    private static Party party(String initials, String name) {
        Party party = ModelFactory.eINSTANCE.createParty();
        party.setInitials(initials);
        party.setName(name);
        return party;
    }
}
