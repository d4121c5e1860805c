package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Pipeline;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.PipelineView;
import studio.talkback.project.ui.PipelineViewPart;
import studio.talkback.ui.Talkback;

/** The pipeline of a large library draws its first screenful, and reads the rest while it is used. */
class PipelineStartTest {

    private static final String READING = "Reading the rest…";
    private static final int PROJECTS = 40;
    private static final int SONGS = 30;
    private static final int ROW_HEIGHT = 26;

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final ZonedDateTime due = Objects.requireNonNull(ZonedDateTime.now().minusDays(30));
    private final List<Ref> projects = new ArrayList<>();
    private final List<Ref> made = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        user.closeEditors();
        user.onePerspective();
        ChangeSet.Builder changes = ChangeSet.by("EB", "many");
        for (int number = 0; number < PROJECTS; number++) {
            Project project = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
            project.setTitle("Large " + number);
            projects.add(add(changes, Kinds.PROJECT, project));
            for (int song = 0; song < SONGS; song++) {
                add(changes, Kinds.ITEM, item(number, "Song " + number + "-" + song, song));
            }
        }
        library.commit(changes.build());
    }

    private Item item(int project, String title, int minutes) {
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle(title);
        item.setProject(projects.get(project));
        item.setStage("mix");
        item.setDue(due.plusHours(project).plusMinutes(minutes));
        return item;
    }

    private Ref add(ChangeSet.Builder changes, String kind, Document document) {
        Ref ref = Documents.ref(kind, document);
        changes.add(kind, document);
        made.add(ref);
        return ref;
    }

    @AfterEach
    void empty() throws Exception {
        user.run(() -> {
            Talkback.hiding().show();
            Talkback.context().setWork(null, null);
        });
        ChangeSet.Builder changes = ChangeSet.by("EB", "no longer");
        for (Ref each : made) {
            changes.delete(library.load(each, Document.class).orElseThrow());
        }
        library.commit(changes.build());
        made.clear();
    }

    /** The pipeline as it is opened. */
    private record Opened(IViewPart view, NatTable grid, Text filter, Label counts) {

        /** How many rows can be seen, with the column headings. */
        int seen() {
            return grid.getRowCount();
        }

        /** How many lines there are, as far as the table can be scrolled. */
        int lines() {
            return grid.getVerticalBar().getMaximum() / ROW_HEIGHT;
        }

        boolean isReading() {
            return counts.getText().equals(READING);
        }
    }

    /** Opens the pipeline anew and does something as soon as its first rows are shown, before anything else can happen. */
    private <T> T opened(Function<Opened, T> then) {
        boolean[] first = new boolean[1];
        T done = user.ask(() -> {
            IWorkbenchPage page = user.page();
            page.hideView(page.findViewReference(PipelineViewPart.ID));
            Opened opened = show(page);
            Display display = Objects.requireNonNull(Display.getCurrent());
            while (opened.seen() == 1) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            first[0] = opened.isReading();
            return then.apply(opened);
        });
        assertTrue(first[0], "the first rows alone were shown");
        return done;
    }

    private Opened show(IWorkbenchPage page) {
        try {
            IViewPart view = page.showView(PipelineViewPart.ID);
            var control = PartControls.of(view);
            Text filter = user.all(control, Text.class).getFirst();
            Label counts = user.all(control, Label.class).stream().filter(label -> label.getParent() == filter.getParent())
                    .findFirst().orElseThrow();
            return new Opened(view, user.all(control, NatTable.class).getFirst(), filter, counts);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many lines there are to be when all is read. */
    private int allLines() throws LibraryException {
        PipelineView view = new Pipeline(library).view();
        List<PipelineRow> rows = view.rows();
        return rows.size() + view.empty().size() + (int) rows.stream().map(PipelineRow::project).distinct().count();
    }

    private void awaitWhole(Opened opened, int lines) {
        user.waitUntil("all rows", () -> opened.lines() == lines && !opened.isReading());
    }

    private static void key(NatTable grid, int code) {
        Event down = new Event();
        down.type = SWT.KeyDown;
        down.keyCode = code;
        grid.notifyListeners(SWT.KeyDown, down);
    }

    private static String top(Opened opened) {
        return String.valueOf(opened.grid().getDataValueByPosition(1, 1));
    }

    /** The project and the item at hand. */
    private static String work() {
        return Talkback.context().state().project() + " " + Talkback.context().state().item();
    }

    @Test
    void theSelectedLineAndThePlaceStayWhenTheRestComes() throws Exception {
        int lines = allLines();
        String[] before = new String[2];
        Opened opened = opened(there -> {
            for (int times = 0; times < 3; times++) {
                key(there.grid(), SWT.ARROW_DOWN);
            }
            before[0] = work();
            there.grid().getVerticalBar().setSelection(12 * ROW_HEIGHT);
            there.grid().getVerticalBar().notifyListeners(SWT.Selection, new Event());
            before[1] = top(there);
            return there;
        });
        awaitWhole(opened, lines);
        assertEquals(projects.getFirst() + " " + made.get(4), before[0], "three below the first item");
        assertEquals(before[0], user.ask(PipelineStartTest::work));
        assertEquals(before[1], user.ask(() -> top(opened)));
        assertTrue(!before[1].startsWith("Large 0"), "scrolled: " + before[1]);
        long mixes = new Pipeline(library).view().stages().stream().filter(each -> each.stage().key().equals("mix"))
                .findFirst().orElseThrow().items();
        assertTrue(user.ask(() -> opened.counts().getText()).matches(".*\\b" + mixes + "\\b.*"), "the stages are counted");
    }

    @Test
    void aSelectedHeadingStaysSelectedWhenTheRestComes() throws Exception {
        int lines = allLines();
        String[] work = new String[1];
        Opened opened = opened(there -> {
            key(there.grid(), SWT.ARROW_UP);
            work[0] = work();
            return there;
        });
        assertEquals(projects.getFirst() + " null", work[0]);
        awaitWhole(opened, lines);
        assertEquals(work[0], user.ask(PipelineStartTest::work));
    }

    @Test
    void whatIsTypedBeforeTheRestIsThereWaitsForIt() throws Exception {
        boolean[] waits = new boolean[1];
        Opened opened = opened(there -> {
            there.filter().setText("song 39-29");
            waits[0] = there.seen() == 1 && there.isReading();
            return there;
        });
        assertTrue(waits[0], "nothing that may be wrong");
        String last = projects.getLast() + " " + made.getLast();
        user.waitUntil("the song is selected", () -> last.equals(work()));
        assertEquals(3, user.ask(() -> Integer.valueOf(opened.seen())));
        user.run(() -> opened.filter().setText(""));
        awaitWhole(opened, allLines());
    }

    @Test
    void whatIsSavedBeforeTheRestIsThereIsShownOnce() throws Exception {
        Opened opened = opened(there -> {
            try {
                ChangeSet.Builder changes = ChangeSet.by("EB", "one more");
                add(changes, Kinds.ITEM, item(0, "One more", -1));
                library.commit(changes.build());
            } catch (LibraryException e) {
                throw new IllegalStateException(e);
            }
            return there;
        });
        awaitWhole(opened, allLines());
        user.run(() -> opened.filter().setText("one more"));
        assertEquals(3, user.ask(() -> Integer.valueOf(opened.seen())));
        user.run(() -> opened.filter().setText(""));
    }

    @Test
    void nothingOfOthersComesWithTheRestOnceTheyAreHidden() throws Exception {
        Opened opened = opened(there -> {
            Talkback.hiding().hide(projects.get(7), Objects.requireNonNull(Display.getCurrent()));
            return there;
        });
        awaitWhole(opened, 1 + SONGS);
        assertTrue(user.ask(() -> top(opened)).startsWith("Large 7"), () -> user.ask(() -> top(opened)));
        user.run(Talkback.hiding()::show);
        awaitWhole(opened, allLines());
    }
}
