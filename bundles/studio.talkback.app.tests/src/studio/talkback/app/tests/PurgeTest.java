package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.library.Revision;
import studio.talkback.library.SearchQuery;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.PartyKind;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** A client is purged from the editor of the client, by who types the name. */
class PurgeTest {

    private static final String PURGE = "studio.talkback.studio.ui.purge";
    private static final String TITLE = "Purge a client";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String name = "Wombat Works " + Long.toString(System.nanoTime(), 36);
    private final Ref client;
    private final Ref work;
    private final Ref item;

    PurgeTest() throws Exception {
        Projects projects = new Projects(library);
        Party party = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        party.setName(name);
        party.setKind(PartyKind.COMPANY);
        client = projects.create(party, "EB");
        Project project = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
        project.setTitle("Burrow");
        project.setClient(client);
        Item song = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        song.setTitle("Tunnelling");
        work = projects.create(project, "EB");
        item = projects.create(song, work, "EB");
    }

    @BeforeEach
    void theClientIsOpen() {
        user.closeEditors();
        user.run(() -> DocumentOpeners.open(user.page(), item));
        user.run(() -> DocumentOpeners.open(user.page(), client));
        user.waitUntil("the client", () -> user.page().getActiveEditor() != null
                && name.equals(Objects.requireNonNull(user.page().getActiveEditor()).getTitle()));
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
    void itIsDoneOnlyByWhoTypesTheName() throws Exception {
        user.command(PURGE);
        Shell dialog = user.dialog(TITLE);
        List<Text> fields = user.all(dialog, Text.class);
        Text list = fields.stream().filter(each -> user.ask(each::getText).contains("Burrow")).findFirst().orElseThrow();
        assertTrue(user.ask(list::getText).contains("STAYS"));
        List<Text> typedInto = fields.stream().filter(each -> user.ask(each::getEditable)).toList();
        Text why = typedInto.getFirst();
        Text typed = typedInto.getLast();
        Button ok = user.all(dialog, Button.class).stream().filter(each -> user.ask(each::getText).equals("Purge for Ever"))
                .findFirst().orElseThrow();
        assertFalse(user.ask(ok::isEnabled));
        user.run(() -> why.setText("they asked"));
        user.run(() -> typed.setText("wombat"));
        assertFalse(user.ask(ok::isEnabled));
        user.run(() -> typed.setText(name));
        assertTrue(user.ask(ok::isEnabled));
        user.pressButton(dialog, "Purge for Ever");
        Shell told = user.dialog(TITLE, shell -> shell != dialog);
        assertTrue(user.all(told, Label.class).stream().anyMatch(each -> user.ask(each::getText).contains("Copies on other drives")),
                () -> user.all(told, Label.class).stream().map(each -> user.ask(each::getText)).toList().toString());
        user.pressButton(told, "OK");
        assertEquals(0, library.count(SearchQuery.of("tunnelling", 1)));
        Revision last = library.history(item).getFirst();
        assertTrue(last.purged());
        assertEquals("they asked", last.reason());
        user.waitUntil("what was open of it is closed", () -> user.page().getEditorReferences().length == 0);
        user.waitUntil("nothing of it is on any screen",
                () -> EverythingOnScreen.with(List.of("wombat", "burrow", "tunnelling")).isEmpty());
    }

    @Test
    void escapeChangesNothing() throws Exception {
        user.command(PURGE);
        Shell dialog = user.dialog(TITLE);
        user.run(dialog::close);
        assertEquals(1, library.count(SearchQuery.of("tunnelling", 1)));
        assertTrue(library.load(item, Item.class).isPresent());
        library.purge(Objects.requireNonNull(Set.of(item, work)), "EB", "cleared", new NullProgressMonitor());
    }
}
