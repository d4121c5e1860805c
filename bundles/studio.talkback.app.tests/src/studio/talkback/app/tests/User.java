package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import studio.talkback.app.ScreenPicture;

/**
 * Somebody at the keyboard: types, runs commands, waits until the screen shows it. Lives on a thread of its own, so that
 * a dialog that waits for its user does not stop the user.
 */
final class User {

    private static final long PATIENCE_MILLIS = 15_000;

    private final Display display = Objects.requireNonNull(PlatformUI.getWorkbench().getDisplay());

    /** Does something on the UI thread. */
    void run(Runnable task) {
        display.syncExec(task);
    }

    /** Does something on the UI thread that may open a dialog, which comes back only when it is closed. */
    void later(Runnable task) {
        display.asyncExec(task);
        pause();
    }

    /** Asks something on the UI thread. */
    <T> T ask(Supplier<T> question) {
        return Objects.requireNonNull(display.syncCall(question::get));
    }

    IWorkbenchPage page() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** Waits until this is so, asked on the UI thread; fails with these words where it never is. */
    void waitUntil(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!ask(() -> Boolean.valueOf(condition.getAsBoolean())).booleanValue()) {
            if (System.currentTimeMillis() > end) {
                Path picture = Path.of("target", "never-" + what.replaceAll("\\W+", "-") + ".png").toAbsolutePath();
                run(() -> ScreenPicture.write(display, picture));
                System.out.println("The screen is in " + picture);
                fail("never so: " + what);
            }
            pause();
        }
    }

    /** Lets the workbench do what it has to. */
    void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Presses keys in the control that has the keyboard, as the window system would report them. */
    void type(Control target, String text) {
        run(target::setFocus);
        for (char character : text.toCharArray()) {
            press(target, character, 0);
        }
    }

    /** Presses one key. */
    void press(Control target, int key, int modifiers) {
        Event down = new Event();
        down.type = SWT.KeyDown;
        down.character = key < 0x10000 ? (char) key : 0;
        down.keyCode = key;
        down.stateMask = modifiers;
        // A key may open a dialog, which comes back only when it is closed.
        display.asyncExec(() -> target.notifyListeners(SWT.KeyDown, down));
        pause();
    }

    /** Runs a command of the workbench after what waits now; a dialog that it opens does not block the test. */
    void command(String id) {
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
            // On a display without a window manager nobody else does this.
            window.getShell().forceActive();
            try {
                window.getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        });
        pause();
    }

    /** Closes every editor without saving, also those that something asked for earlier is still about to open. */
    /** Closes the perspectives behind: a view that another one has too is not closed when it is hidden in this one. */
    void onePerspective() {
        run(() -> {
            for (IPerspectiveDescriptor each : page().getOpenPerspectives()) {
                if (!each.equals(page().getPerspective())) {
                    page().closePerspective(each, false, false);
                }
            }
        });
    }

    void closeEditors() {
        waitUntil("nothing is under way", () -> {
            page().closeAllEditors(false);
            return Job.getJobManager().isIdle() && page().getEditorReferences().length == 0;
        });
    }

    IViewPart view(String id) {
        return ask(() -> {
            try {
                return page().showView(id);
            } catch (PartInitException e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    /** The dialog with this title, as soon as it is there. */
    Shell dialog(String title) {
        return dialog(title, shell -> true);
    }

    /** The dialog with this title that is the one meant, as soon as it is there. */
    Shell dialog(String title, Predicate<Shell> meant) {
        List<Shell> found = new ArrayList<>();
        waitUntil("a dialog " + title, () -> {
            for (Shell shell : display.getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)
                        && meant.test(shell)) {
                    found.add(shell);
                }
            }
            return !found.isEmpty();
        });
        return Objects.requireNonNull(found.getFirst());
    }

    /** Presses the button with this text. */
    void pressButton(Composite parent, String text) {
        Control button = ask(() -> only(parent, control -> control instanceof Button each
                && each.getText().replace("&", "").equals(text)));
        run(() -> button.notifyListeners(SWT.Selection, new Event()));
        pause();
    }

    /** Every control of a type below this one, in their order. */
    <T extends Control> List<T> all(Composite parent, Class<T> type) {
        return ask(() -> {
            List<T> found = new ArrayList<>();
            collect(parent, control -> type.isInstance(control), found, type);
            return found;
        });
    }

    private Control only(Composite parent, Predicate<Control> wanted) {
        List<Control> found = new ArrayList<>();
        collect(parent, wanted, found, Control.class);
        return found.isEmpty() ? fail("no such control") : Objects.requireNonNull(found.getFirst());
    }

    private static <T extends Control> void collect(@Nullable Composite parent, Predicate<Control> wanted,
            List<T> found, Class<T> type) {
        if (parent == null || parent.isDisposed()) {
            return;
        }
        for (Control child : parent.getChildren()) {
            if (wanted.test(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, wanted, found, type);
            }
        }
    }
}
