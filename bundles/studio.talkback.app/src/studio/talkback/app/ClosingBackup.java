package studio.talkback.app;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.LibraryException;
import studio.talkback.library.backup.Backups;

/**
 * The last backup before the program ends. It shows itself when it takes a while, can be cancelled, and keeps nobody from
 * leaving: one that does not end when it is cancelled is left to end with the program, which leaves the backup before it
 * whole.
 */
public final class ClosingBackup {

    private static final int SHOW_AFTER_MILLIS = 400;
    private static final int GRACE_MILLIS = 2_000;
    private static final int STEPS = 1_000;

    private final Display display;
    private final List<Backups> all;
    private @Nullable Shell shell;
    private @Nullable ProgressBar bar;
    private volatile boolean cancelled;
    private boolean left;

    /** @param all the places, in the order in which they are seen to */
    public ClosingBackup(Display display, List<Backups> all) {
        this.display = display;
        this.all = Objects.requireNonNull(List.copyOf(all));
    }

    /** Makes a backup at each place where one is needed, and returns when they are made, have failed or were cancelled. On the UI thread. */
    public void run() {
        Runnable show = this::show;
        Thread worker = Thread.ofPlatform().daemon().name("Talkback closing backup").start(this::make);
        display.timerExec(SHOW_AFTER_MILLIS, show);
        while (worker.isAlive() && !left) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, show);
        Shell open = shell;
        if (open != null && !open.isDisposed()) {
            open.dispose();
        }
    }

    private void make() {
        try {
            for (Backups backups : all) {
                make(backups);
            }
        } catch (OperationCanceledException e) {
            ILog.get().info("The backup at the end was cancelled");
        } finally {
            onScreen(() -> {
            });
        }
    }

    private void make(Backups backups) {
        try {
            if (backups.look() && (backups.isThere() || !backups.isSecond())) {
                backups.run(false, new Progress());
            }
        } catch (IOException | LibraryException e) {
            ILog.get().warn("No backup was made at the end", e);
        }
    }

    private void show() {
        Shell made = new Shell(display, SWT.TITLE | SWT.BORDER);
        made.setText(Messages.Title);
        GridLayoutFactory.swtDefaults().margins(24, 20).spacing(12, 12).numColumns(2).applyTo(made);
        Label says = new Label(made, SWT.NONE);
        says.setText(Messages.Backup_Closing);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(says);
        ProgressBar progress = new ProgressBar(made, SWT.HORIZONTAL);
        progress.setMaximum(STEPS);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT)
                .applyTo(progress);
        Button cancel = new Button(made, SWT.PUSH);
        cancel.setText(Messages.Backup_Cancel);
        cancel.addListener(SWT.Selection, event -> cancel());
        made.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                cancel();
            }
        });
        made.pack();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        made.setLocation(screen.x + (screen.width - made.getSize().x) / 2, screen.y + (screen.height - made.getSize().y) / 2);
        made.open();
        shell = made;
        bar = progress;
    }

    /** One that was left to end with the program may outlive the screen. */
    private void onScreen(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    private void cancel() {
        cancelled = true;
        display.timerExec(GRACE_MILLIS, () -> left = true);
    }

    /** Moves the bar, and asks whether to go on. */
    private final class Progress extends NullProgressMonitor {

        private double done;
        private double total = STEPS;

        @Override
        public void beginTask(String name, int totalWork) {
            total = totalWork;
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            int steps = (int) (STEPS * done / total);
            onScreen(() -> {
                ProgressBar shown = bar;
                if (shown != null && !shown.isDisposed()) {
                    shown.setSelection(steps);
                }
            });
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }

        @Override
        public boolean isCanceled() {
            return cancelled;
        }
    }
}
