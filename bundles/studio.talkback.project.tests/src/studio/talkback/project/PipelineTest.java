package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineView.EmptyProject;
import studio.talkback.testkit.TestLibrary;

/** The pipeline, shown with the sample studio. */
class PipelineTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 12, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    private final Library library;
    private final SampleStudio.Made made;

    PipelineTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"));
        made = SampleStudio.create(library, NOW, "JK");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void theMostUrgentComesFirstAndWhatIsFinishedLast() throws Exception {
        List<String> titles = new Pipeline(library).view().rows().stream().map(PipelineRow::title).toList();
        assertEquals(List.of("Cold Open", "Paper Moon", "Neon Rain", "Slow Trains", "Glass House", "Low Tide",
                "Lanterns", "Pilot", "Opening Night"), titles);
    }

    @Test
    void amongThoseDueTogetherPriorityCountsThenTheProjectThenTheNumber() throws Exception {
        Ref second = project("Zither");
        Ref first = project("Accordion");
        item(second, "10", 0);
        item(second, "2", 0);
        item(first, "3", 0);
        item(second, "11", 5);
        List<String> numbers = new Pipeline(library).view().rows().stream()
                .filter(row -> first.equals(row.project()) || second.equals(row.project())).map(PipelineRow::number).toList();
        assertEquals(List.of("11", "3", "2", "10"), numbers);
    }

    private Ref project(String title) throws LibraryException {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(title);
        Ref ref = Documents.ref(Kinds.PROJECT, project);
        library.commit(ChangeSet.by("JK", "project").add(Kinds.PROJECT, project).build());
        return ref;
    }

    private void item(Ref project, String number, int priority) throws LibraryException {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle("Song " + number);
        item.setNumber(number);
        item.setPriority(priority);
        item.setProject(project);
        item.setDue(NOW.plusYears(1));
        Documents.ref(Kinds.ITEM, item);
        library.commit(ChangeSet.by("JK", "item").add(Kinds.ITEM, item).build());
    }

    @Test
    void aRowSaysWhatThereIsToKnow() throws Exception {
        PipelineRow row = row("Paper Moon");
        assertEquals("2", row.number());
        assertEquals("Glass House", row.projectTitle());
        assertEquals(made.album(), row.project());
        assertEquals("recall", row.stage());
        assertEquals("2", row.mix());
        assertEquals(NOW.plusHours(3), row.due());
        assertEquals(3, row.printsMade());
        assertEquals(7, row.printsRequired());
        assertEquals(1, row.openRequests());
        assertEquals(12, row.tracks());
        assertEquals(12, row.tracksCompleted());
        assertNull(row.blockedOn());
        assertEquals(NOW.minusDays(2).withHour(10).withZoneSameInstant(ZoneOffset.UTC), row.lastSession());
        assertEquals(Duration.ofMinutes(4 * 6 + 20), row.needs());
        assertEquals(NOW.plusHours(3).minusMinutes(44), row.startBy());
        assertFalse(row.late(NOW));
    }

    @Test
    void whoBlocksAnItemAndItsPictureAreNamed() throws Exception {
        PipelineRow house = row("Glass House");
        assertEquals("MS", house.blockedOnName());
        assertEquals("tambourine take", house.blockedWhy());
        assertNotNull(house.blockedOn());
        assertEquals("v8", row("Cold Open").cut());
        assertTrue(row("Cold Open").late(NOW));
        assertFalse(row("Pilot").late(NOW));
    }

    @Test
    void everyStageIsCounted() throws Exception {
        Map<String, Integer> counts = new Pipeline(library).view().stages().stream()
                .collect(Collectors.toMap(each -> each.stage().key(), each -> each.items()));
        assertEquals(Map.of("prep", 1, "mix", 3, "recall", 1, "print", 1, "approval", 1, "done", 2), counts);
    }

    @Test
    void anItemWithoutADateIsDueWithItsProject() throws Exception {
        Stored<Project> stored = library.load(made.album(), Project.class).orElseThrow();
        stored.content().setDue(NOW.plusDays(30));
        library.commit(ChangeSet.by("JK", "due").save(stored).build());
        assertEquals(NOW.plusDays(30), row("Lanterns").due());
    }

    @Test
    void projectsWithoutItemsAreThereByTitle() throws Exception {
        assertEquals(List.of(), new Pipeline(library).view().empty());
        Ref zither = project("Zither");
        Ref accordion = project("Accordion");
        assertEquals(List.of(new EmptyProject(accordion, "Accordion"), new EmptyProject(zither, "Zither")),
                new Pipeline(library).view().empty());
        item(zither, "1", 0);
        Stored<Project> other = library.load(accordion, Project.class).orElseThrow();
        other.content().setArchived(true);
        library.commit(ChangeSet.by("EB", "archived").save(other).build());
        assertEquals(List.of(), new Pipeline(library).view().empty());
    }

    @Test
    void archivedProjectsAreLeftOut() throws Exception {
        Stored<Project> stored = library.load(made.series(), Project.class).orElseThrow();
        stored.content().setArchived(true);
        library.commit(ChangeSet.by("JK", "archived").save(stored).build());
        assertEquals(6, new Pipeline(library).view().rows().size());
    }

    @Test
    void oneProjectsRowsAreThoseOfThePipelineArchivedOrNot() throws Exception {
        List<PipelineRow> all = new Pipeline(library).view().rows().stream()
                .filter(row -> row.projectTitle().equals("Harbour Lights")).toList();
        assertEquals(3, all.size());
        assertEquals(Set.copyOf(all), Set.copyOf(new Pipeline(library).of(made.series())));
        Stored<Project> stored = library.load(made.series(), Project.class).orElseThrow();
        stored.content().setArchived(true);
        library.commit(ChangeSet.by("JK", "archived").save(stored).build());
        assertEquals(Set.copyOf(all), Set.copyOf(new Pipeline(library).of(made.series())));
    }

    @Test
    void theSampleStudioIsMadeOnlyInANewLibrary() {
        assertThrows(LibraryException.class, () -> SampleStudio.create(library, NOW, "JK"));
    }

    @Test
    void theSampleStudioIsReadWithoutOneUnknownName() throws Exception {
        Ref house = made.song();
        List<String> requests = library.query("SELECT state FROM request ORDER BY number",
                row -> row.getString("state"));
        assertEquals(List.of("OPEN", "DONE", "DECLINED", "DONE", "OPEN"), requests);
        assertEquals(List.of("2a", "3a"), library.query(
                "SELECT name FROM mix_version WHERE doc = ? AND draft = TRUE ORDER BY name",
                row -> row.getString("name"), house.document()));
        assertEquals(0, library.query("SELECT doc FROM entry WHERE item IS NULL AND kind = 'request'",
                row -> Boolean.TRUE).size());
    }

    private PipelineRow row(String title) throws LibraryException {
        return new Pipeline(library).view().rows().stream().filter(each -> each.title().equals(title)).findFirst()
                .orElseThrow();
    }
}
