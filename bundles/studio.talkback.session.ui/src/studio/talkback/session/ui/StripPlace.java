package studio.talkback.session.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Where a shell without a frame stands: at the foot of the screen at first, then where it was dragged to. */
final class StripPlace {

    private static final String SECTION = "strip";
    private static final String X = "x";
    private static final String Y = "y";
    private static final int WIDTH = 900;
    private static final int ABOVE_FOOT = 60;

    private final Shell shell;
    private @Nullable Point grabbed;

    private StripPlace(Shell shell) {
        this.shell = shell;
    }

    /** Puts a shell where it was, remembers where it is dragged to by this part of it, and keeps it as high as it needs. */
    static void keep(Shell shell, Control handle) {
        StripPlace place = new StripPlace(shell);
        Cursor move = shell.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL);
        handle.setCursor(move);
        handle.addListener(SWT.MouseDown, event -> place.grabbed = new Point(event.x, event.y));
        handle.addListener(SWT.MouseUp, event -> place.drop());
        handle.addListener(SWT.MouseMove, event -> place.drag(event.x, event.y));
        place.fit();
        place.restore();
        for (Control child : shell.getChildren()) {
            child.addListener(SWT.Resize, event -> place.fit());
            child.addListener(SWT.Show, event -> place.fit());
            child.addListener(SWT.Hide, event -> place.fit());
        }
    }

    private void fit() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                int height = shell.computeSize(WIDTH, SWT.DEFAULT).y;
                if (shell.getSize().y != height || shell.getSize().x != WIDTH) {
                    shell.setSize(WIDTH, height);
                    shell.layout(true, true);
                }
            }
        });
    }

    private void drag(int x, int y) {
        Point from = grabbed;
        if (from != null) {
            Point now = shell.getLocation();
            shell.setLocation(now.x + x - from.x, now.y + y - from.y);
        }
    }

    private void drop() {
        grabbed = null;
        settings().put(X, shell.getLocation().x);
        settings().put(Y, shell.getLocation().y);
    }

    /** A monitor that was there last time may be gone. */
    private void restore() {
        shell.setSize(shell.computeSize(WIDTH, SWT.DEFAULT));
        IDialogSettings settings = settings();
        if (settings.get(X) != null && settings.get(Y) != null) {
            Point last = new Point(settings.getInt(X), settings.getInt(Y));
            for (Monitor monitor : shell.getDisplay().getMonitors()) {
                if (monitor.getClientArea().contains(last)) {
                    shell.setLocation(last);
                    return;
                }
            }
        }
        Rectangle area = shell.getDisplay().getPrimaryMonitor().getClientArea();
        shell.setLocation(area.x + (area.width - WIDTH) / 2, area.y + area.height - shell.getSize().y - ABOVE_FOOT);
    }

    private static IDialogSettings settings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(StripPlace.class))
                .getDialogSettings();
        return DialogSettings.getOrCreateSection(all, SECTION);
    }
}
