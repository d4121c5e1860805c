package studio.talkback.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * What lies over every window between the key that hides others and the moment at which every screen was read again.
 * A dialog that stood open then stays covered until all is shown again or it is closed by Esc: what it holds was read
 * for other eyes, and nothing that was typed into it is lost.
 */
final class Covers {

    private static final int LOOK_MILLIS = 15;
    /** Screens ask again a moment after what they follow has changed. */
    private static final int QUIET_LOOKS = 8;

    private static final List<Composite> OVER_WINDOWS = new ArrayList<>();
    private static final List<Composite> OVER_DIALOGS = new ArrayList<>();
    /** The controls under a cover that were visible. */
    private static final Map<Composite, List<Control>> UNDER = new HashMap<>();

    private Covers() {
    }

    /** Covers every window, at once. */
    static void over(Display display) {
        lift();
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible()) {
                cover(shell);
            }
        }
    }

    /** Whether anything is covered for the time being. */
    static boolean there() {
        return !OVER_WINDOWS.isEmpty();
    }

    private static void cover(Shell shell) {
        if (isWindow(shell)) {
            OVER_WINDOWS.add(cover(shell, Messages.Hiding_Covered));
        } else if ((shell.getStyle() & SWT.NO_TRIM) != 0) {
            // The strip comes back by itself; lists of completions do when somebody types on.
            shell.setVisible(false);
        } else {
            List<Control> visible = new ArrayList<>();
            for (Control child : shell.getChildren()) {
                if (child.getVisible()) {
                    visible.add(child);
                    child.setVisible(false);
                }
            }
            Composite cover = cover(shell, Messages.Hiding_Dialog);
            UNDER.put(cover, visible);
            OVER_DIALOGS.add(cover);
            Listener stopped = event -> event.doit = event.detail == SWT.TRAVERSE_ESCAPE;
            cover.addListener(SWT.Traverse, stopped);
            cover.addListener(SWT.KeyDown, event -> {
                // Takes the keyboard from what is under it.
            });
            cover.setFocus();
        }
    }

    private static Composite cover(Shell shell, String text) {
        Composite cover = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(cover);
        Palette.paint(cover, Palette.GROUND, Palette.TEXT);
        Label says = new Label(cover, SWT.WRAP);
        says.setText(PlainText.of(text));
        Palette.paint(says, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
        GridDataFactory.fillDefaults().exclude(true).applyTo(cover);
        Listener fit = event -> fit(shell, cover);
        shell.addListener(SWT.Resize, fit);
        cover.addListener(SWT.Dispose, event -> {
            if (!shell.isDisposed()) {
                shell.removeListener(SWT.Resize, fit);
            }
        });
        fit(shell, cover);
        cover.update();
        return cover;
    }

    private static void fit(Shell shell, Composite cover) {
        if (!cover.isDisposed()) {
            cover.setBounds(shell.getClientArea());
            cover.moveAbove(null);
            cover.layout();
        }
    }

    private static boolean isWindow(Shell shell) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            if (window.getShell() == shell) {
                return true;
            }
        }
        return false;
    }

    /** Takes the covers off the windows when nothing is being read any more. Dialogs stay covered. */
    static void liftWhenRead() {
        @Nullable Composite first = OVER_WINDOWS.isEmpty() ? null : OVER_WINDOWS.getFirst();
        if (first != null && !first.isDisposed()) {
            look(first, 0);
        }
    }

    private static void look(Composite cover, int quiet) {
        if (cover.isDisposed()) {
            return;
        } else if (quiet >= QUIET_LOOKS) {
            liftWindows();
        } else {
            int now = Talkback.hiding().readings() == 0 ? quiet + 1 : 0;
            cover.getDisplay().timerExec(LOOK_MILLIS, () -> look(cover, now));
        }
    }

    /** Takes all covers off. */
    static void lift() {
        liftWindows();
        for (Composite cover : OVER_DIALOGS) {
            if (!cover.isDisposed()) {
                Objects.requireNonNull(UNDER.get(cover)).stream().filter(each -> !each.isDisposed())
                        .forEach(each -> each.setVisible(true));
                cover.dispose();
            }
        }
        OVER_DIALOGS.clear();
        UNDER.clear();
    }

    private static void liftWindows() {
        OVER_WINDOWS.forEach(Composite::dispose);
        OVER_WINDOWS.clear();
    }
}
