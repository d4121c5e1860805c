package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Project;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** A draft is left for the engineer's mix at the keyboard, and that is undone, done again, and thought better of. */
class MixRevertTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String TITLE = "Revert a draft";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final OpenDocument sheet = new OpenDocument(user);
    private final Ref project;
    private final Ref song;

    MixRevertTest() throws Exception {
        Projects projects = new Projects(library);
        Project work = Objects.requireNonNull(MODEL.createProject());
        work.setTitle("Reverts " + System.nanoTime());
        project = projects.create(work, "EB");
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song");
        item.setNumber("3");
        MixVersion three = mix(item, "3", null);
        MixVersion draft = mix(item, "3a", three);
        mix(item, "3b", draft);
        Print print = MODEL.createPrint();
        print.setName("Main");
        draft.getPrints().add(print);
        RequiredPrint wanted = MODEL.createRequiredPrint();
        wanted.setName("Main");
        item.getRequiredPrints().add(wanted);
        Request request = MODEL.createRequest();
        request.setNumber(1);
        request.setText("bv down");
        request.setState(RequestState.DONE);
        request.setAnswer("Mix 3a");
        item.getRequests().add(request);
        song = projects.create(item, project, "EB");
    }

    @BeforeEach
    void open() {
        sheet.open(song);
    }

    @AfterEach
    void close() {
        user.run(() -> {
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                    shell.close();
                }
            }
        });
        user.closeEditors();
    }

    @Test
    void aDraftIsLeftWithItsReasonUndoneDoneAgainAndTakenUpAgain() throws Exception {
        Ref session = new SessionLog(library).start(SessionStart.of(project, "EB", Objects.requireNonNull(ZonedDateTime.now())));
        Canvas tree = select("3a");
        sheet.says("Mix 3a goes back to Mix 3");
        user.press(tree, 'b', 0);
        Shell dialog = user.dialog(TITLE);
        String means = user.ask(() -> user.all(dialog, Label.class).stream().map(Label::getText).toList()).toString();
        assertTrue(means.contains("Left with it: Mix 3b."), means);
        assertTrue(means.contains("No longer to be delivered: Main of Mix 3a."), means);
        assertTrue(means.contains("request 1"), means);
        assertEquals(List.of(), checks(dialog));
        user.pressButton(dialog, "Revert");
        user.waitUntil("a reason is asked for", () -> user.all(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().contains("No draft is left without a reason.")));
        assertNull(kept("3a").getAbandonedAt());
        user.run(() -> reason(dialog).setText("too crowded"));
        user.pressButton(dialog, "Revert");
        user.waitUntil("the sheet shows it", () -> shown("3b").getAbandonedAt() != null);
        assertEquals("too crowded", kept("3a").getAbandonedWhy());
        assertEquals(RequestState.OPEN, kept().getRequests().getFirst().getState());
        sheet.says("Mix 3: nobody approved it yet.");
        assertEquals("Mix 3a left, back to Mix 3", new SessionLog(library).entries(session).getLast().text());
        assertFalse(sheet.editor().isDirty());
        sheet.undo();
        user.waitUntil("undone", () -> shown("3a").getAbandonedAt() == null && shown("3b").getAbandonedAt() == null);
        assertEquals("Mix 3a", kept().getRequests().getFirst().getAnswer());
        assertEquals(0, new SessionLog(library).entries(session).size());
        sheet.redo();
        user.waitUntil("done again", () -> shown("3a").getAbandonedAt() != null);
        assertEquals(RequestState.OPEN, kept().getRequests().getFirst().getState());
        select("3a");
        user.waitUntil("it says why", () -> sheet.labels().stream().anyMatch(
                text -> text.startsWith("Mix 3a was left ") && text.endsWith(": too crowded")));
        user.press(tree, 'u', 0);
        user.waitUntil("taken up again", () -> shown("3a").getAbandonedAt() == null);
        assertNotNull(kept("3b").getAbandonedAt());
        sheet.says("Mix 3a goes back to Mix 3");
        sheet.undo();
        user.waitUntil("left again", () -> shown("3a").getAbandonedAt() != null);
    }

    @Test
    void theDeskThatHoldsTheDraftIsOfferedTheMixItGoesBackTo() throws Exception {
        Ref room = new Desks(library).rooms().getFirst().room();
        InstanceScope.INSTANCE.getNode("studio.talkback.room.ui").put("room", room.toString());
        new Desks(library).load(new DeskLoad(room, song, kept("3a").getId(), null, "EB",
                Objects.requireNonNull(ZonedDateTime.now())), Uncaptured.LEAVE);
        Canvas tree = select("3a");
        user.press(tree, 'b', 0);
        Shell dialog = user.dialog(TITLE);
        assertEquals(List.of("Put Mix 3 on the desk now"), checks(dialog));
        user.run(() -> {
            reason(dialog).setText("too crowded");
            user.all(dialog, Button.class).stream().filter(MixRevertTest::isCheck).forEach(each -> each.setSelection(true));
        });
        user.pressButton(dialog, "Revert");
        user.dialog("Put on the desk");
        assertEquals("3", new Desks(library).desk(room).leftFor());
    }

    @Test
    void whatWasLeftIsNeitherBranchedNorApproved() throws Exception {
        Canvas tree = select("3a");
        user.press(tree, 'b', 0);
        Shell dialog = user.dialog(TITLE);
        user.run(() -> reason(dialog).setText("too crowded"));
        user.pressButton(dialog, "Revert");
        user.waitUntil("left", () -> shown("3a").getAbandonedAt() != null);
        select("3a");
        user.press(tree, 'd', 0);
        Shell told = user.dialog("Take up again");
        assertTrue(user.all(told, Label.class).stream().anyMatch(label -> user.ask(label::getText)
                .equals("Mix 3a was left: U takes it up again first.")));
        user.pressButton(told, "OK");
        user.command("studio.talkback.item.ui.approve");
        Shell approve = user.dialog("Approve a mix");
        assertTrue(user.ask(() -> user.all(approve, Combo.class).getFirst().getText()).contains("left"));
        user.run(() -> user.all(approve, Combo.class).get(1).setText("EB"));
        user.pressButton(approve, "Approve");
        user.waitUntil("it says how", () -> user.all(approve, Text.class).stream()
                .anyMatch(text -> text.getText().contains("take it up again first")));
        assertTrue(kept("3a").getApprovals().isEmpty());
    }

    private Text reason(Shell dialog) {
        return Objects.requireNonNull(user.all(dialog, Text.class).stream()
                .filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow());
    }

    private List<String> checks(Shell dialog) {
        return user.ask(() -> Objects.requireNonNull(user.all(dialog, Button.class).stream().filter(MixRevertTest::isCheck)
                .map(Button::getText).toList()));
    }

    private static boolean isCheck(Button button) {
        return (button.getStyle() & SWT.CHECK) != 0;
    }

    private Canvas select(String name) throws LibraryException {
        String id = Objects.requireNonNull(kept(name).getId());
        user.run(() -> DocumentOpeners.open(user.page(), song.inside(Objects.requireNonNull(UUID.fromString(id)))));
        Canvas tree = Objects.requireNonNull(user.all(sheet.control(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("MixTreeControl")).findFirst().orElseThrow());
        user.run(tree::setFocus);
        return tree;
    }

    private static MixVersion mix(Item item, String name, @Nullable MixVersion parent) {
        MixVersion mix = Objects.requireNonNull(MODEL.createMixVersion());
        mix.setName(name);
        mix.setParent(parent);
        mix.setDraft(parent != null);
        item.getMixVersions().add(mix);
        return mix;
    }

    private Item kept() throws LibraryException {
        return Objects.requireNonNull(library.load(song, Item.class).orElseThrow().content());
    }

    private MixVersion kept(String name) throws LibraryException {
        return named(kept(), name);
    }

    private MixVersion shown(String name) {
        return named(sheet.content(Item.class), name);
    }

    private static MixVersion named(Item item, String name) {
        return Objects.requireNonNull(item.getMixVersions().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow());
    }
}
