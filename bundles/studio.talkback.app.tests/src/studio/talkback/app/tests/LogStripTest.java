package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.jobs.Job;
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
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.ui.LibraryReader;
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

    @Test
    void escapeGivesACorrectionUpSoThatTheNextLineIsANewOne() {
        user.command("studio.talkback.session.ui.strip");
        Shell strip = user.dialog(STRIP);
        StyledText line = line(strip);
        user.type(line, "vocal chain is patched");
        user.press(line, SWT.CR, 0);
        awaitSaid(strip, "Saved");
        user.press(line, SWT.ARROW_UP, 0);
        user.waitUntil("the last line again", () -> line.getText().equals("vocal chain is patched"));
        user.press(line, SWT.ESC, 0);
        user.waitUntil("an empty line", () -> line.getText().isEmpty());
        user.type(line, "second take is better");
        user.press(line, SWT.CR, 0);
        user.waitUntil("both lines", () -> entries().contains("second take is better"));
        assertTrue(entries().contains("vocal chain is patched"), entries().toString());
    }

    @Test
    void aLogThatStandsBehindDoesNotTakeTheHandWhenItChanges() throws Exception {
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the first log", () -> Talkback.context().state().session() != null
                && Objects.equals(Talkback.context().state().project(), project));
        Ref behind = user.ask(() -> Objects.requireNonNull(Talkback.context().state().session()));
        aSecondProjectAtHand();
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the second log", () -> !behind.equals(Talkback.context().state().session()));
        List<Ref> seen = new CopyOnWriteArrayList<>();
        Runnable listener = () -> seen.add(Talkback.context().state().session());
        user.run(() -> Talkback.context().addListener(listener));
        SessionLog log = new SessionLog(library);
        log.add(behind, QuickEntryParser.parse("by the macro pad",
                log.context(behind, Objects.requireNonNull(ZonedDateTime.now()), null)), "EB");
        user.waitUntil("both are read again", () -> Job.getJobManager().isIdle());
        Thread.sleep(1000);
        user.run(() -> Talkback.context().removeListener(listener));
        assertEquals(List.of(), seen);
    }

    @Test
    void whatIsHalfTypedStaysWhereItWasTyped() throws Exception {
        user.command("studio.talkback.session.ui.strip");
        Shell strip = user.dialog(STRIP);
        user.type(line(strip), "half a thought");
        Ref second = aSecondProjectAtHand();
        Ref other = new SessionLog(library)
                .start(SessionStart.of(second, "EB", Objects.requireNonNull(ZonedDateTime.now())));
        user.run(() -> Talkback.context().setSession(other, second, null));
        assertTrue(!user.ask(strip::isDisposed) && user.ask(line(strip)::getText).equals("half a thought"));
        user.press(line(strip), 'l', SWT.MOD1);
        user.waitUntil("no strip", strip::isDisposed);
        user.run(() -> Talkback.context().setWork(project, null));
        user.command("studio.talkback.session.ui.strip");
        StyledText again = line(user.dialog(STRIP));
        user.waitUntil("it is there still", () -> again.getText().equals("half a thought"));
        user.press(again, SWT.ESC, 0);
        user.waitUntil("an empty line", () -> again.getText().isEmpty());
        user.run(() -> Talkback.context().setWork(second, null));
        assertTrue(!user.ask(again::isDisposed), "it is of the session that it was asked for, whatever is selected");
    }

    @Test
    void whatCouldNotBeSavedIsToldAlsoWhenTheStripIsPutAway() {
        Shell owner = user.ask(() -> new Shell(Objects.requireNonNull(Display.getCurrent())));
        CountDownLatch away = new CountDownLatch(1);
        user.run(() -> new LibraryReader(owner).write("Saving: vocal is on", (open, monitor) -> {
            away.await();
            throw new LibraryException("the disk is full");
        }, saved -> fail("not saved"), failure -> fail("there is nothing to put it back to")));
        user.run(owner::dispose);
        away.countDown();
        user.pressButton(user.dialog("Saving: vocal is on"), "OK");
    }

    private Ref aSecondProjectAtHand() throws LibraryException {
        Ref second = SomeSession.project(library);
        user.run(() -> Talkback.context().setWork(second, null));
        return second;
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
