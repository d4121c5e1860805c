package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.client.Client;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

/** What is read of the pipeline first, beside the whole of it. */
class PipelineFirstTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 12, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final int PROJECTS = 120;
    private static final int ITEMS = 900;
    private static final int HOURS = 24 * 40;
    /** The last one is where finished items rest; one is unknown to the studio, and one is none. */
    private static final @Nullable String[] STAGES = { "prep", "mix", "recall", "approval", "odd", null, "done" };

    private final Library library;
    private final List<Ref> projects = new ArrayList<>();
    private final List<Ref> items = new ArrayList<>();
    private final ChangeSet.Builder changes = ChangeSet.by("JK", "many");
    private @Nullable Ref client;

    PipelineFirstTest(@TempDir Path folder) throws Exception {
        library = TestLibrary.create(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void theWholeBeginsWithWhatIsReadFirst(long seed) throws Exception {
        studio(new Random(seed));
        assertBegins(new Pipeline(library));
    }

    @Test
    void whatAClientMaySeeBeginsWithItToo() throws Exception {
        studio(new Random(6));
        Client label = Client.of(library, projects.getFirst());
        try (ClientView view = new ClientView(library, label)) {
            List<PipelineRow> first = assertBegins(new Pipeline(view));
            Set<Ref> theirs = view.projects();
            assertTrue(first.stream().allMatch(row -> theirs.contains(row.project())));
            assertTrue(theirs.size() < PROJECTS);
        }
    }

    @Test
    void whatIsDueAtTheSameTimeInManyProjectsIsReadTogetherOrNotAtAll() throws Exception {
        for (int index = 0; index < 50; index++) {
            Ref project = project("P" + index, null, false);
            item(project, "1", "mix", NOW, 0);
        }
        for (int index = 0; index < 100; index++) {
            item(projects.getFirst(), String.valueOf(index + 2), "mix", NOW.plusDays(1), 0);
        }
        library.commit(changes.build());
        PipelineView first = new Pipeline(library).first(0, 1);
        assertFalse(first.whole());
        assertEquals(150, first.rows().size());
    }

    @Test
    void whereTheFewDoNotSayWhatComesFirstAllIsRead() throws Exception {
        Ref one = project("One", null, false);
        Ref other = project("Other", null, false);
        for (int index = 0; index < 70; index++) {
            item(index % 2 == 0 ? one : other, String.valueOf(index), "mix", NOW, 0);
        }
        library.commit(changes.build());
        assertWhole(new Pipeline(library).first(0, 1), 70);
    }

    @Test
    void whereNothingIsDueAllIsRead() throws Exception {
        Ref project = project("One", null, false);
        item(project, "1", "mix", null, 0);
        item(project, "2", "prep", null, 0);
        library.commit(changes.build());
        assertWhole(new Pipeline(library).first(0, 1), 2);
    }

    @Test
    void whereWhatPressesMostIsInNoProjectAllIsRead() throws Exception {
        item(project("One", null, false), "1", "mix", NOW.plusHours(2), 0);
        item(null, "2", "prep", NOW.plusHours(1), 0);
        library.commit(changes.build());
        assertWhole(new Pipeline(library).first(0, 1), 2);
    }

    @Test
    void whatDoesNotFillAScreenAndASmallLibraryAreReadWhole() throws Exception {
        studio(new Random(7));
        assertTrue(new Pipeline(library).first(0, ITEMS * 2).whole());
        assertTrue(new Pipeline(library).first(ITEMS, 1).whole());
    }

    @Test
    void whatChangesBetweenIsInTheWholeOnceAndNothingIsMissing() throws Exception {
        studio(new Random(8));
        List<PipelineRow> first = new Pipeline(library).first(0, 1).rows();
        ChangeSet.Builder between = ChangeSet.by("JK", "between");
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle("Urgent");
        item.setProject(projects.getLast());
        item.setDue(NOW.minusYears(1));
        Ref urgent = Documents.ref(Kinds.ITEM, item);
        library.commit(between.add(Kinds.ITEM, item).build());
        List<PipelineRow> whole = new Pipeline(library).view().rows();
        assertEquals(urgent, whole.getFirst().item());
        List<Ref> all = whole.stream().map(PipelineRow::item).toList();
        assertEquals(all.size(), Set.copyOf(all).size());
        assertTrue(all.containsAll(first.stream().map(PipelineRow::item).toList()));
    }

    private static void assertWhole(PipelineView view, int rows) {
        assertTrue(view.whole());
        assertEquals(rows, view.rows().size());
    }

    /** The rows that are read first. */
    private static List<PipelineRow> assertBegins(Pipeline pipeline) throws Exception {
        PipelineView first = pipeline.first(0, 1);
        PipelineView whole = pipeline.view();
        assertTrue(whole.whole());
        assertFalse(first.whole());
        List<PipelineRow> beginning = underProjects(first.rows());
        List<PipelineRow> all = underProjects(whole.rows());
        assertTrue(beginning.size() > 1 && beginning.size() < all.size(), beginning.size() + " of " + all.size());
        assertEquals(all.subList(0, beginning.size()), beginning);
        Set<@Nullable Ref> groups = beginning.stream().map(PipelineRow::project).collect(Collectors.toSet());
        assertFalse(groups.contains(all.get(beginning.size()).project()), "no project is cut in two");
        assertEquals(whole.rows().stream().filter(row -> groups.contains(row.project())).toList(), first.rows());
        return beginning;
    }

    /** As they stand under their projects, those first whose first row comes first. */
    private static List<PipelineRow> underProjects(List<PipelineRow> rows) {
        Map<@Nullable Ref, List<PipelineRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.project(), project -> new ArrayList<>()).add(row));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** Projects and items of every sort in one change set; some sessions go over the items of several projects. */
    private void studio(Random random) throws Exception {
        Party label = ModelFactory.eINSTANCE.createParty();
        label.setName("Label");
        client = Documents.ref(Kinds.PARTY, label);
        changes.add(Kinds.PARTY, label);
        for (int index = 0; index < PROJECTS; index++) {
            project("P" + index % 50, random.nextInt(10) < 4 ? NOW.plusHours(random.nextInt(HOURS)) : null,
                    random.nextInt(10) == 0);
        }
        for (int index = 0; index < ITEMS; index++) {
            @Nullable ZonedDateTime due = random.nextInt(10) < 3 ? null : NOW.plusHours(random.nextInt(HOURS));
            boolean nowhere = random.nextInt(30) == 0;
            item(nowhere ? null : projects.get(random.nextInt(PROJECTS)), String.valueOf(random.nextInt(20)),
                    STAGES[random.nextInt(STAGES.length)], nowhere ? NOW.plusDays(60) : due, random.nextInt(3));
        }
        for (int index = 0; index < 100; index++) {
            Session session = ModelFactory.eINSTANCE.createSession();
            session.setProject(projects.get(random.nextInt(PROJECTS)));
            session.setTimeIn(NOW.minusHours(random.nextInt(HOURS)));
            session.getItems().add(items.get(random.nextInt(ITEMS)));
            session.getItems().add(items.get(random.nextInt(ITEMS)));
            Documents.ref(Kinds.SESSION, session);
            changes.add(Kinds.SESSION, session);
        }
        library.commit(changes.build());
    }

    private Ref project(String title, @Nullable ZonedDateTime due, boolean archived) {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(title);
        project.setDue(due);
        project.setArchived(archived);
        if (projects.size() % 2 == 0) {
            project.setClient(client);
        }
        Ref ref = Documents.ref(Kinds.PROJECT, project);
        changes.add(Kinds.PROJECT, project);
        projects.add(ref);
        return ref;
    }

    private void item(@Nullable Ref project, String number, @Nullable String stage, @Nullable ZonedDateTime due,
            int priority) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle("Song " + number + " " + items.size());
        item.setNumber(number);
        item.setProject(project);
        item.setStage(stage);
        item.setDue(due);
        item.setPriority(priority);
        items.add(Documents.ref(Kinds.ITEM, item));
        changes.add(Kinds.ITEM, item);
    }
}
