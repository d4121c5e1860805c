package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.NameBook;

/** The wizard for a new session. */
class NewSessionTest {

    private static final int FILE = 1;
    private static final int DATE = 2;
    private static final int RATE = 4;
    private static final int FIRST_ROLE = 7;
    private static final int SECOND_PERSON = 8;

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();

    @AfterEach
    void close() {
        user.run(() -> user.page().closeAllEditors(false));
    }

    @Test
    void itIsFilledInFromTheLastSessionAndEndsInTheEntryLine() throws LibraryException {
        Ref party = party("Ylva");
        Ref other = party("Zoran");
        Ref last = lastSession(party);
        Ref project = Objects.requireNonNull(load(last).getProject());
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle("Touched");
        Ref touched = new Projects(library).create(item, project, "EB");
        user.run(() -> Talkback.context().setSession(null, project, touched));
        user.command("studio.talkback.session.ui.new");
        Shell wizard = user.dialog("New Session");
        List<Text> fields = user.all(wizard, Text.class);
        assertEquals("Night_v07.ptx", text(fields, FILE));
        assertEquals("96000", text(fields, RATE));
        assertEquals("producer", text(fields, FIRST_ROLE));
        assertEquals(LocalDate.now().toString(), text(fields, DATE));
        set(fields, FILE, "Night_v08.ptx");
        set(fields, SECOND_PERSON, NameBook.shared().name(other));
        user.pressButton(wizard, "Finish");
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
        user.waitUntil("the caret in the line", () -> PartControls.of(user.page().getActiveEditor()).getDisplay()
                .getFocusControl() instanceof StyledText);
        Ref started = user.ask(() -> ((SessionLogEditor) user.page().getActiveEditor()).document().ref());
        Session session = load(started);
        assertEquals(project, session.getProject());
        assertEquals("Night_v08.ptx", session.getSessionFile());
        assertEquals(List.of(party, other), session.getParticipations().stream().map(Participation::getParty).toList());
        assertEquals(List.of(touched), session.getItems());
        assertEquals("Night_v07.ptx", load(last).getSessionFile());
    }

    @Test
    void whatIsNoValueIsToldAndNothingIsStarted() throws LibraryException {
        Ref last = lastSession(party("Wim"));
        Ref project = Objects.requireNonNull(load(last).getProject());
        user.run(() -> Talkback.context().setSession(null, project, null));
        user.command("studio.talkback.session.ui.new");
        Shell wizard = user.dialog("New Session");
        List<Text> fields = user.all(wizard, Text.class);
        set(fields, SECOND_PERSON, "Nobody at all");
        Button finish = user.all(wizard, Button.class).stream()
                .filter(button -> user.ask(button::getText).contains("Finish")).findFirst().orElseThrow();
        assertFalse(user.ask(() -> Boolean.valueOf(finish.isEnabled())).booleanValue());
        set(fields, SECOND_PERSON, "");
        assertTrue(user.ask(() -> Boolean.valueOf(finish.isEnabled())).booleanValue());
        user.run(wizard::close);
        assertEquals(1, library.query("SELECT COUNT(*) FROM session WHERE project = ?", row -> row.getInt(1),
                project.document()).getFirst().intValue());
    }

    @Test
    void anotherProjectFillsThePageInFromItsOwnLastSession() throws LibraryException {
        Ref one = Objects.requireNonNull(load(lastSession(party("Vera"))).getProject());
        Ref empty = Objects.requireNonNull(load(SomeSession.in(library)).getProject());
        user.run(() -> Talkback.context().setSession(null, empty, null));
        user.command("studio.talkback.session.ui.new");
        Shell wizard = user.dialog("New Session");
        List<Text> fields = user.all(wizard, Text.class);
        assertEquals("", text(fields, FILE));
        String title = library.query("SELECT title FROM project WHERE doc = ?", row -> row.getString(1), one.document())
                .getFirst();
        Combo projects = user.all(wizard, Combo.class).getFirst();
        user.run(() -> {
            projects.setText(title);
            projects.notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("its session file", () -> fields.get(FILE).getText().equals("Night_v07.ptx"));
        assertEquals(0, user.ask(() -> user.all(wizard, Table.class).getFirst().getItemCount()).intValue());
        user.run(wizard::close);
    }

    private Ref lastSession(Ref person) throws LibraryException {
        Ref ref = SomeSession.in(library);
        Stored<Session> stored = library.load(ref, Session.class).orElseThrow();
        stored.content().setSessionFile("Night_v07.ptx");
        stored.content().setSampleRateHz(96_000);
        Participation participation = ModelFactory.eINSTANCE.createParticipation();
        participation.setParty(person);
        participation.setRole("producer");
        stored.content().getParticipations().clear();
        stored.content().getParticipations().add(participation);
        library.commit(ChangeSet.by("EB", "the last session").save(stored).build());
        return ref;
    }

    private Ref party(String name) throws LibraryException {
        Party party = ModelFactory.eINSTANCE.createParty();
        party.setName(name + " " + System.nanoTime());
        ChangeSet changes = ChangeSet.by("EB", "a person").add(Kinds.PARTY, party).build();
        library.commit(changes);
        Ref ref = changes.changes().getFirst().document();
        user.waitUntil("the name is known", () -> !NameBook.shared().name(ref).isEmpty());
        return ref;
    }

    private Session load(Ref session) throws LibraryException {
        return library.load(session, Session.class).map(Stored::content).orElseThrow();
    }

    private String text(List<Text> fields, int index) {
        return user.ask(() -> fields.get(index).getText());
    }

    private void set(List<Text> fields, int index, String text) {
        user.run(() -> fields.get(index).setText(text));
    }
}
