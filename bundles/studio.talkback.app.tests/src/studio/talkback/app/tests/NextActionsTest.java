package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** What is to be done next, by keyboard alone. */
class NextActionsTest {

    private static final String VIEW = "studio.talkback.session.ui.nextActions";

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private final SessionLog log = new SessionLog(library);
    private final ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
    private final String mark = "act" + System.nanoTime();
    private Ref session = Ref.parse("session/00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void open() throws LibraryException {
        session = SomeSession.in(library);
        Ref project = library.load(session, Session.class).map(Stored::content).orElseThrow().getProject();
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle("Song");
        Ref song = new Projects(library).create(item, Objects.requireNonNull(project), "EB");
        user.run(() -> Talkback.context().setWork(project, song));
        type("x " + mark + " call the label @EB !+3h");
        type("x " + mark + " send the stems @JK !+1h");
        user.command("studio.talkback.session.ui.showActions");
        // Only what is in sight is read, and there may be more actions of other tests than the view has room for.
        user.waitUntil("the actions", () -> !rows().isEmpty()
                && labels().stream().anyMatch(each -> each.contains("P project at hand")));
        // Those of other tests are left out; the view may still be open in another perspective, as it was left there.
        if (labels().stream().anyMatch(each -> each.startsWith("all projects"))) {
            user.press(table(), 'p', 0);
        }
        user.waitUntil("those of the project at hand", () -> rows().size() == 2
                && rows().stream().allMatch(each -> each.contains(mark)));
    }

    @AfterEach
    void close() {
        user.closeEditors();
        user.run(() -> user.page().hideView(user.page().findView(VIEW)));
    }

    @Test
    void whatIsDueFirstIsFirstAndSpaceDoesItAndUndoTakesItBack() {
        assertTrue(rows().getFirst().contains("send the stems"), rows().toString());
        user.waitUntil("the keyboard", () -> table().isFocusControl());
        user.press(table(), SWT.ARROW_UP, 0);
        user.press(table(), SWT.SPACE, 0);
        user.waitUntil("one is left", () -> rows().size() == 1 && rows().getFirst().contains("call the label"));
        user.waitUntil("it is counted", () -> labels().contains("Next actions: 1 open"));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("both again", () -> rows().size() == 2);
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("done again", () -> rows().size() == 1);
    }

    @Test
    void whatIsLateSaysSoAndTheListIsCopiedAndEnterOpensTheLog() throws LibraryException {
        type("x " + mark + " late already !" + now.minusDays(2).toLocalDate() + " 10:00");
        user.waitUntil("late first", () -> rows().size() == 3 && rows().getFirst().contains("LATE"));
        user.waitUntil("it is counted", () -> labels().contains("Next actions: 3 open, 1 LATE"));
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("copied", () -> ClipboardText.get(table().getDisplay()).contains("nobody  " + mark + " late"));
        user.press(table(), SWT.ARROW_UP, 0);
        user.press(table(), SWT.CR, 0);
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
    }

    private void type(String line) throws LibraryException {
        log.add(session, QuickEntryParser.parse(line, log.context(session, now, null)), "EB");
    }

    private Composite control() {
        return PartControls.of(user.ask(() -> user.page().findView(VIEW)));
    }

    private NatTable table() {
        return user.all(control(), NatTable.class).getFirst();
    }

    private List<String> rows() {
        return user.ask(() -> {
            NatTable table = table();
            List<String> rows = new ArrayList<>();
            for (int row = 1; row < table.getRowCount(); row++) {
                rows.add(table.getDataValueByPosition(0, row) + " " + table.getDataValueByPosition(1, row) + " "
                        + table.getDataValueByPosition(2, row));
            }
            return rows;
        });
    }

    private List<String> labels() {
        return user.ask(() -> user.all(control(), Label.class).stream().map(Label::getText).toList());
    }
}
