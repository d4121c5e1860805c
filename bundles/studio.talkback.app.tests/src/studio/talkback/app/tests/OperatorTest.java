package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.ui.Talkback;

/** Who is at the desk is chosen among the people of the library, or typed. */
class OperatorTest {

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();

    @AfterEach
    void backToTheDesk() {
        user.run(() -> Talkback.context().setOperator("EB"));
    }

    @Test
    void whoLoggedLastIsOfferedFirstAndTheArrowKeysChoose() throws LibraryException {
        person("QA", "Quiet Anna");
        person("QB", "Busy Ben");
        log("QB");
        Shell dialog = open();
        Table people = user.all(dialog, Table.class).getFirst();
        Text field = user.all(dialog, Text.class).getFirst();
        List<String> shown = user.ask(() -> Stream.of(people.getItems()).map(TableItem::getText).toList());
        assertTrue(shown.indexOf("QB") < shown.indexOf("QA"), shown.toString());
        assertEquals("QB", shown.getFirst());
        user.run(() -> field.setText(""));
        user.press(field, SWT.ARROW_DOWN, 0);
        user.waitUntil("the first is taken", () -> field.getText().equals("QB"));
        user.pressButton(dialog, "OK");
        user.waitUntil("at the desk", () -> Talkback.context().state().operator().equals("QB"));
    }

    @Test
    void initialsOfSomebodyNewAreTakenAndWhatIsNoneIsRefused() throws LibraryException {
        person("QC", "Known Carla");
        Shell dialog = open();
        Text field = user.all(dialog, Text.class).getFirst();
        Table people = user.all(dialog, Table.class).getFirst();
        Button ok = user.all(dialog, Button.class).stream().filter(each -> user.ask(each::getText).equals("OK"))
                .findFirst().orElseThrow();
        user.run(() -> field.setText("far too long"));
        assertFalse(user.ask(() -> Boolean.valueOf(ok.isEnabled())).booleanValue());
        user.run(() -> field.setText("qc"));
        assertEquals("QC", user.ask(() -> people.getSelection()[0].getText()));
        user.run(() -> field.setText("zz9"));
        assertEquals(0, user.ask(() -> Integer.valueOf(people.getSelectionCount())).intValue());
        user.pressButton(dialog, "OK");
        user.waitUntil("at the desk", () -> Talkback.context().state().operator().equals("ZZ9"));
    }

    private Shell open() {
        user.command("studio.talkback.app.operator");
        Shell dialog = user.dialog("Operator");
        user.waitUntil("the people", () -> user.all(dialog, Table.class).getFirst().getItemCount() > 0);
        return dialog;
    }

    private void person(String initials, String name) throws LibraryException {
        Party party = ModelFactory.eINSTANCE.createParty();
        party.setInitials(initials);
        party.setName(name);
        library.commit(ChangeSet.by("EB", "a person").add(Kinds.PARTY, party).build());
    }

    private void log(String initials) throws LibraryException {
        Ref session = SomeSession.in(library);
        SessionLog log = new SessionLog(library);
        log.add(session, QuickEntryParser.parse("at the desk",
                log.context(session, Objects.requireNonNull(ZonedDateTime.now()), null)), initials);
    }
}
