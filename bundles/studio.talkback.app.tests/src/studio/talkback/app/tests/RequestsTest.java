package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Project;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** A mail is pasted, becomes requests, they are answered, and the reply goes back: by keyboard alone. */
class RequestsTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String MAIL = "Hi Jo,\n\n- instrumental please\n- House: snare drier\n- forget this one\n\nThanks!\nAnna\n";

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private final OpenDocument sheet = new OpenDocument(user);
    private final Ref project = project();
    private final Ref song = song("Moon", "2");
    private final Ref house = song("House", "4");

    @BeforeEach
    void open() {
        sheet.open(song);
        user.command("studio.talkback.item.ui.requests");
        user.waitUntil("the keyboard", () -> table().isFocusControl());
    }

    /** Other tests count what is in the pipeline. */
    @AfterEach
    void close() throws LibraryException {
        user.closeEditors();
        ChangeSet.Builder gone = ChangeSet.by("EB", "tried").delete(library.load(project, Project.class).orElseThrow());
        for (Ref each : List.of(song, house)) {
            gone.delete(library.load(each, Item.class).orElseThrow());
        }
        library.commit(gone.build());
        user.run(() -> Talkback.context().setWork(null, null));
    }

    @Test
    void aMailIsLookedAtMadeAndTakenBack() throws Exception {
        Shell dialog = paste(MAIL);
        List<NatTable> tables = user.all(dialog, NatTable.class);
        user.press(tables.getFirst(), SWT.ARROW_DOWN, 0);
        user.press(tables.getFirst(), SWT.ARROW_DOWN, 0);
        user.press(tables.getFirst(), ' ', 0);
        user.waitUntil("one fewer", () -> has(dialog, "Make 2 requests"));
        user.press(tables.getFirst(), SWT.F6, 0);
        user.waitUntil("the lines left out", () -> tables.getLast().isFocusControl());
        user.press(tables.getLast(), ' ', 0);
        user.waitUntil("one more", () -> has(dialog, "Make 3 requests"));
        user.press(tables.getLast(), SWT.F6, 0);
        Text by = user.all(dialog, Text.class).stream()
                .filter(field -> user.ask(() -> Boolean.valueOf(field.isFocusControl())).booleanValue()).findFirst().orElseThrow();
        user.press(by, SWT.F6, 0);
        user.waitUntil("back in the requests", () -> tables.getFirst().isFocusControl());
        user.press(tables.getFirst(), SWT.CR, 0);
        user.waitUntil("made", () -> content().getRequests().size() == 2);
        assertEquals(List.of("Hi Jo,", "instrumental please"),
                content().getRequests().stream().map(Request::getText).toList());
        assertEquals(List.of(1, 2), content().getRequests().stream().map(Request::getNumber).toList());
        assertEquals(3, load(house).getRequests().getFirst().getNumber());
        sheet.undo();
        user.waitUntil("taken back", () -> content().getRequests().isEmpty());
        assertEquals(0, load(house).getRequests().size());
    }

    @Test
    void anOpenSessionLogsThem() throws Exception {
        SessionLog log = new SessionLog(library);
        Ref session = log.start(SessionStart.of(project, "EB", Objects.requireNonNull(ZonedDateTime.now())));
        Shell dialog = paste(MAIL);
        user.press(user.all(dialog, NatTable.class).getFirst(), SWT.CR, 0);
        user.waitUntil("made", () -> content().getRequests().size() == 2);
        assertEquals(List.of("instrumental please", "snare drier", "forget this one"),
                log.entries(session).stream().map(entry -> entry.text()).toList());
        user.command("studio.talkback.item.ui.takeBackRequests");
        user.waitUntil("taken back", () -> content().getRequests().isEmpty());
        assertEquals(0, log.entries(session).size());
    }

    @Test
    void theCheapestAnswerIsTakenTheOthersAreDeclinedWithAReasonAndTheReplyGoesBack() throws Exception {
        Shell dialog = paste(MAIL);
        user.press(user.all(dialog, NatTable.class).getFirst(), SWT.CR, 0);
        user.waitUntil("made", () -> content().getRequests().size() == 2);
        reveal(content().getRequests().getFirst());
        for (int i = 0; i < 5; i++) {
            user.press(table(), SWT.ARROW_RIGHT, 0);
        }
        user.press(table(), SWT.CR, 0);
        Shell done = user.dialog("Done");
        assertEquals("Instrumental, Mix 2", user.ask(() -> user.all(done, Text.class).getFirst().getText()));
        user.pressButton(done, "OK");
        user.waitUntil("done", () -> content().getRequests().getFirst().getState() == RequestState.DONE);
        reveal(content().getRequests().getLast());
        user.press(table(), SWT.DEL, SWT.MOD1);
        Shell why = user.dialog("Decline");
        user.run(() -> user.all(why, Text.class).getFirst().setText("label withdrew"));
        user.pressButton(why, "OK");
        user.waitUntil("declined", () -> content().getRequests().getLast().getState() == RequestState.DECLINED);
        user.run(() -> ClipboardText.put(display(), "nothing yet"));
        user.command("studio.talkback.item.ui.reply");
        user.waitUntil("the reply", () -> ClipboardText.get(display()).equals("Moon\n“instrumental please” – done:"
                + " Instrumental, Mix 2.\n“forget this one” – declined: label withdrew."));
        sheet.undo();
        user.waitUntil("open again", () -> content().getRequests().getLast().getState() == RequestState.OPEN);
        sheet.save();
        assertEquals(RequestState.DONE, load(song).getRequests().getFirst().getState());
    }

    @Test
    void noKeyOfThePageDropsARequest() throws Exception {
        Shell dialog = paste("one thing\nanother thing");
        user.press(user.all(dialog, NatTable.class).getFirst(), SWT.CR, 0);
        user.waitUntil("made", () -> content().getRequests().size() == 2);
        for (int column = 0; column < 7; column++) {
            reveal(content().getRequests().getFirst());
            for (int i = -1; i < 6; i++) {
                user.press(table(), SWT.ARROW_LEFT, 0);
            }
            for (int i = 0; i < column; i++) {
                user.press(table(), SWT.ARROW_RIGHT, 0);
            }
            user.press(table(), SWT.DEL, 0);
            user.press(table(), SWT.ARROW_DOWN, SWT.MOD1);
            user.press(table(), 'x', SWT.MOD1);
            user.run(() -> ClipboardText.put(display(), " "));
            user.press(table(), 'v', SWT.MOD1);
            standBothOpen();
        }
        user.press(table(), SWT.DEL, SWT.MOD1);
        user.pressButton(user.dialog("Decline"), "Cancel");
        standBothOpen();
        user.press(table(), SWT.DEL, SWT.MOD1);
        Shell why = user.dialog("Decline");
        user.run(() -> user.all(why, Text.class).getFirst().setText("   "));
        assertFalse(user.ask(() -> Boolean.valueOf(Objects.requireNonNull(why.getDefaultButton()).isEnabled())));
        user.pressButton(why, "Cancel");
        reveal(content().getRequests().getFirst());
        user.run(() -> ClipboardText.put(display(), "a mail\nof two lines"));
        user.press(table(), 'v', SWT.MOD1);
        user.pressButton(user.dialog("Paste as requests"), "Cancel");
        standBothOpen();
    }

    @Test
    void allRequestsOfTheProjectAreShownAnsweredAndRepliedTo() throws Exception {
        Shell dialog = paste(MAIL);
        user.press(user.all(dialog, NatTable.class).getFirst(), SWT.CR, 0);
        user.waitUntil("made", () -> content().getRequests().size() == 2);
        user.command("studio.talkback.item.ui.allRequests");
        user.waitUntil("the view", () -> user.page().findView("studio.talkback.item.ui.requestsView") != null);
        IViewPart view = Objects.requireNonNull(user.ask(() -> user.page().findView("studio.talkback.item.ui.requestsView")));
        user.waitUntil("all of them", () -> user.all(PartControls.of(view), Label.class).stream()
                .anyMatch(label -> label.getText().equals("Requests: 3 open of 3")));
        NatTable all = user.all(PartControls.of(view), NatTable.class).getFirst();
        user.run(all::setFocus);
        user.press(all, ' ', 0);
        user.waitUntil("two left", () -> user.all(PartControls.of(view), Label.class).stream()
                .anyMatch(label -> label.getText().equals("Requests: 2 open of 3")));
        assertEquals(RequestState.DONE, load(song).getRequests().getFirst().getState());
        user.run(() -> user.page().hideView(view));
    }

    private void standBothOpen() {
        user.pause();
        assertEquals(List.of("one thing", "another thing"), content().getRequests().stream().map(Request::getText).toList());
        assertTrue(content().getRequests().stream().allMatch(request -> request.getState() == RequestState.OPEN));
    }

    private Shell paste(String text) {
        user.run(() -> {
            ClipboardText.put(display(), text);
            Talkback.context().setWork(project, song);
        });
        user.command("studio.talkback.item.ui.pasteRequests");
        return user.dialog("Paste as requests");
    }

    private boolean has(Shell dialog, String text) {
        return user.all(dialog, Button.class).stream().anyMatch(button -> button.getText().equals(text));
    }

    private void reveal(Request request) {
        user.command("studio.talkback.item.ui.requests");
        user.run(() -> sheet.editor().reveal(song.inside(UUID.fromString(request.getId()))));
        user.waitUntil("the keyboard", () -> table().isFocusControl());
    }

    private NatTable table() {
        return sheet.table(2);
    }

    private Item content() {
        return sheet.content(Item.class);
    }

    private Item load(Ref item) throws LibraryException {
        return library.load(item, Item.class).orElseThrow().content();
    }

    private static Display display() {
        return Objects.requireNonNull(Display.getCurrent());
    }

    private Ref project() {
        try {
            Project made = Objects.requireNonNull(MODEL.createProject());
            made.setTitle("Asked " + System.nanoTime());
            return new Projects(library).create(made, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ref song(String title, String number) {
        try {
            Item item = Objects.requireNonNull(MODEL.createItem());
            item.setTitle(title);
            item.setNumber(number);
            MixVersion mix = Objects.requireNonNull(MODEL.createMixVersion());
            mix.setName("2");
            Print print = Objects.requireNonNull(MODEL.createPrint());
            print.setName("Instrumental");
            mix.getPrints().add(print);
            item.getMixVersions().add(mix);
            return new Projects(library).create(item, project, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
