package studio.talkback.app.tests;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.faults.RoomFaults;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.ui.SessionInput;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;

/** A fault is shown when its room or its unit comes up again, until it is mended. */
class FaultsShownTest {

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private final SessionLog log = new SessionLog(library);
    private Ref session = Ref.parse("session/00000000-0000-0000-0000-000000000000");
    private Ref room = Ref.parse("room/00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void open() throws LibraryException {
        Room made = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        made.setName("Faulty " + System.nanoTime());
        RoomUnit unit = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoomUnit());
        unit.setKey("fet1");
        unit.setName("FET COMP 1");
        made.getUnits().add(unit);
        room = new Projects(library).create(made, "EB");
        session = SomeSession.in(library);
        Stored<Session> header = library.load(session, Session.class).orElseThrow();
        header.content().setRoom(room);
        library.commit(ChangeSet.by("EB", "in the faulty room").save(header).build());
        log.add(session, QuickEntryParser.parse("f fet1 hums; use the other one",
                log.context(session, Objects.requireNonNull(ZonedDateTime.now()), null)), "EB");
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void theHeaderAndTheLineThatNamesTheUnitSaySoUntilItIsMended() throws LibraryException {
        user.run(() -> Screens.open(user.page(), new SessionInput(session), SessionLogEditor.ID));
        user.waitUntil("the header says so", () -> labels().contains("fault: fet1 hums (use the other one)"));
        StyledText line = user.all(control(), StyledText.class).getFirst();
        user.waitUntil("the line is there", line::isFocusControl);
        user.type(line, "c fet1 a5");
        user.waitUntil("the line says so", () -> labels().stream()
                .anyMatch(each -> each.startsWith("fault: fet1 hums") && each.contains("Console change")));
        user.press(line, SWT.ESC, 0);
        RoomFaults faults = new RoomFaults(library);
        faults.mended(faults.open(room).getFirst().fault(), Objects.requireNonNull(ZonedDateTime.now()), "EB");
        user.waitUntil("nobody says so any more",
                () -> labels().stream().noneMatch(each -> each.contains("fet1 hums (use")));
    }

    @Test
    void theWizardOfANewSessionInThatRoomSaysSo() throws LibraryException {
        Ref project = Objects.requireNonNull(
                library.load(session, Session.class).map(Stored::content).orElseThrow().getProject());
        user.run(() -> Talkback.context().setWork(project, null));
        user.command("studio.talkback.session.ui.new");
        Shell wizard = user.dialog("New Session");
        user.waitUntil("the fault", () -> texts(wizard).contains("fet1 hums (use the other one)"));
        user.pressButton(wizard, "Cancel");
    }

    private static String texts(Shell shell) {
        StringBuilder texts = new StringBuilder();
        collect(shell, texts);
        return texts.toString();
    }

    private static void collect(Composite parent, StringBuilder texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                texts.append(label.getText()).append('\n');
            } else if (child instanceof Text text) {
                texts.append(text.getText()).append('\n');
            } else if (child instanceof Composite composite) {
                collect(composite, texts);
            }
        }
    }

    private Composite control() {
        return PartControls.of(user.ask(() -> user.page().getActiveEditor()));
    }

    private List<String> labels() {
        return user.ask(() -> user.all(control(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
                .toList());
    }
}
