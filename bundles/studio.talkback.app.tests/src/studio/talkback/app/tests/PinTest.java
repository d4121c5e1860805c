package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** What is at hand is held whatever is selected, and the status line says so. */
class PinTest {

    private static final String PIN = "studio.talkback.app.pin";

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();

    @AfterEach
    void letGo() {
        user.run(() -> Talkback.context().setPinned(false));
    }

    @Test
    void whatIsPinnedStaysAtHandUntilItIsLetGo() throws LibraryException {
        Ref held = SomeSession.item(library);
        Ref other = SomeSession.item(library);
        Ref project = projectOf(held);
        user.run(() -> Talkback.context().setWork(project, held));
        assertTrue(user.ask(() -> Boolean.valueOf(!status().contains("Pinned"))).booleanValue());
        user.command(PIN);
        user.waitUntil("the status line names it", () -> status().contains("Pinned to Leaks") && status().contains("#1 Leaks"));
        user.run(() -> Talkback.context().setWork(projectOf(other), other));
        assertEquals(held, user.ask(() -> Talkback.context().state().item()));
        user.command(PIN);
        user.waitUntil("the status line says nothing of it", () -> !status().contains("Pinned"));
        user.run(() -> Talkback.context().setWork(projectOf(other), other));
        assertEquals(other, user.ask(() -> Talkback.context().state().item()));
    }

    @Test
    void aKeyPins() throws ParseException {
        KeySequence keys = KeySequence.getInstance("M1+M2+P");
        Command bound = user.ask(() -> PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(keys)
                .getParameterizedCommand().getCommand());
        assertEquals(user.ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(PIN)), bound);
    }

    private Ref projectOf(Ref item) {
        try {
            return library.query("SELECT project FROM item WHERE doc = ?",
                    row -> Objects.requireNonNull(Rows.document(row, "project", Kinds.PROJECT)), item.document()).getFirst();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private String status() {
        StringBuilder texts = new StringBuilder();
        for (Shell shell : PlatformUI.getWorkbench().getDisplay().getShells()) {
            user.all(shell, CLabel.class).forEach(label -> texts.append(label.getText()).append('\n'));
        }
        return texts.toString();
    }
}
