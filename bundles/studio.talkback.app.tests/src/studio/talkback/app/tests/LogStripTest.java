package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.ui.Talkback;

/** The entry line as a strip of its own. */
class LogStripTest {

    private static final String STRIP = "Log strip";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private @Nullable Ref project;

    @BeforeEach
    void aSessionAtHand() throws Exception {
        user.closeEditors();
        Ref made = SomeSession.project(library);
        project = made;
        new SessionLog(library).start(SessionStart.of(made, "EB", Objects.requireNonNull(ZonedDateTime.now())));
        user.run(() -> Talkback.context().setWork(made, null));
    }

    @AfterEach
    void putAway() {
        user.run(() -> {
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (shell.getText().equals(STRIP)) {
                    shell.close();
                }
            }
        });
        user.closeEditors();
    }

    @Test
    void aLineIsSavedFromItTakenBackAndDoneAgain() {
        user.command("studio.talkback.session.ui.strip");
        Shell strip = user.dialog(STRIP);
        StyledText line = line(strip);
        user.type(line, "vocal chain is patched");
        user.press(line, SWT.CR, 0);
        awaitSaid(strip, "Saved");
        assertEquals(List.of("vocal chain is patched"), entries());
        assertEquals("", user.ask(line::getText));
        user.press(line, 'z', SWT.MOD1);
        awaitSaid(strip, "Taken back");
        assertEquals(List.of(), entries());
        user.press(line, 'y', SWT.MOD1);
        awaitSaid(strip, "Done again");
        assertEquals(1, entries().size());
    }

    private void awaitSaid(Shell strip, String said) {
        user.waitUntil(said, () -> user.all(strip, Label.class).getFirst().getText().equals(said));
    }

    @Test
    void escapeEmptiesTheLineFirstAndPutsTheStripAwayThen() {
        user.command("studio.talkback.session.ui.strip");
        Shell strip = user.dialog(STRIP);
        StyledText line = line(strip);
        user.type(line, "half a thought");
        user.press(line, SWT.ESC, 0);
        user.waitUntil("an empty line", () -> line.getText().isEmpty());
        assertTrue(user.ask(strip::isVisible));
        user.press(line, SWT.ESC, 0);
        user.waitUntil("no strip", strip::isDisposed);
        assertTrue(entries().isEmpty());
    }

    @Test
    void theKeyOfTheLogGoesOnToTheStripFromTheLog() {
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the log", () -> user.page().getActiveEditor() != null);
        user.run(() -> user.page().activate(user.page().getActiveEditor()));
        user.command("studio.talkback.session.ui.open");
        assertTrue(user.ask(user.dialog(STRIP)::isVisible));
    }

    @Test
    void itIsAsHighAsItNeedsAndOnTheScreen() {
        user.command("studio.talkback.session.ui.strip");
        Shell strip = user.dialog(STRIP);
        user.waitUntil("it fits", () -> strip.getSize().y == strip.computeSize(strip.getSize().x, SWT.DEFAULT).y);
        assertTrue(user.ask(() -> strip.getDisplay().getBounds().contains(strip.getLocation())
                && strip.getSize().y < 140), user.ask(strip::getBounds).toString());
    }

    private StyledText line(Shell strip) {
        return user.all(strip, StyledText.class).getFirst();
    }

    private List<String> entries() {
        try {
            return library.query("SELECT text FROM entry WHERE project = ?", row -> Rows.text(row, "text"),
                    Objects.requireNonNull(project).document());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
