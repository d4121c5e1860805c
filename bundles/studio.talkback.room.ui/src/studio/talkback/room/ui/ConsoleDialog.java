package studio.talkback.room.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.console.link.LinkException;
import studio.talkback.library.Library;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;

/**
 * What is done with the console of a room, page by page: a job with its progress, which Cancel ends within a moment, then what
 * came of it. It closes only when no job is under way, so that nothing that was done to a console goes unsaid.
 */
abstract class ConsoleDialog extends TitleAreaDialog {

    /** Work with the console and the library. */
    @FunctionalInterface
    interface Work<T> {

        T with(Library library, IProgressMonitor monitor) throws Exception;
    }

    private static final int FINE = 1000;
    private static final int LOOK_MILLIS = 80;

    private final String title;
    private @Nullable Composite pages;
    private @Nullable Composite waiting;
    private @Nullable Label doing;
    private @Nullable ProgressBar bar;
    private @Nullable StyledText lines;
    private @Nullable Job running;
    private @Nullable ShownProgress progress;

    /** @param title what is done */
    ConsoleDialog(Shell parent, String title) {
        super(parent);
        this.title = title;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Begins with the first job. */
    abstract void begin();

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        shell.addListener(SWT.Close, event -> {
            if (running != null) {
                event.doit = false;
                cancel();
            }
        });
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite all = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 420).applyTo(all);
        all.setLayout(new StackLayout());
        pages = all;
        waiting = waitingPage(all);
        lines = text(all);
        return area;
    }

    private Composite waitingPage(Composite parent) {
        Composite page = page(parent);
        Label what = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
        ProgressBar part = new ProgressBar(page, SWT.HORIZONTAL);
        part.setMaximum(FINE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        AccessibleNames.give(part, title);
        doing = what;
        bar = part;
        return page;
    }

    /** An empty page. */
    static Composite page(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(page);
        return page;
    }

    /** A text to be read and copied: all of it where nothing is selected. */
    static StyledText text(Composite parent) {
        StyledText text = new CopiedText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        Palette.paint(text, Palette.GROUND, Palette.TEXT);
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(3);
        text.addListener(SWT.Traverse, event -> event.doit = true);
        return text;
    }

    /** What the pages are made on. */
    Composite pages() {
        return Objects.requireNonNull(pages);
    }

    /** Shows a page. */
    void show(Composite page) {
        Composite all = pages();
        ((StackLayout) all.getLayout()).topControl = page;
        all.layout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        begin();
    }

    /** Does something in a job, and shows how far it is. What goes wrong is said in a line, with nothing else to do but close. */
    <T> void work(String name, Work<T> task, Consumer<T> then) {
        Display display = getShell().getDisplay();
        setErrorMessage(null);
        setMessage(name);
        Objects.requireNonNull(doing).setText("");
        Objects.requireNonNull(bar).setSelection(0);
        show(Objects.requireNonNull(waiting));
        Job job = Job.create(name, monitor -> {
            ShownProgress shown = new ShownProgress(monitor);
            onScreen(display, () -> progress = shown);
            try {
                Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
                T outcome = task.with(library, shown);
                onScreen(display, () -> ended(() -> then.accept(outcome)));
            } catch (OperationCanceledException e) {
                onScreen(display, () -> ended(this::close));
            } catch (Exception e) {
                if (!(e instanceof LinkException)) {
                    ILog.get().warn(name, e);
                }
                String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
                onScreen(display, () -> ended(() -> failed(message)));
            }
            return Status.OK_STATUS;
        });
        running = job;
        job.schedule();
        look();
    }

    private void onScreen(Display display, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (getShell() != null && !getShell().isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private void ended(Runnable then) {
        running = null;
        progress = null;
        button(IDialogConstants.CANCEL_ID).setEnabled(true);
        then.run();
    }

    private void look() {
        ShownProgress shown = progress;
        if (running == null || getShell() == null || getShell().isDisposed()) {
            return;
        }
        if (shown != null) {
            Objects.requireNonNull(bar).setSelection((int) (shown.part() * FINE));
            Objects.requireNonNull(doing).setText(PlainText.of(shown.doing()));
        }
        getShell().getDisplay().timerExec(LOOK_MILLIS, this::look);
    }

    private void failed(String message) {
        told(IMessageProvider.ERROR, message, Objects.requireNonNull(List.of(message)));
    }

    /** Says what came of it: in a line, and in as many as it takes. Nothing is left to do but close. */
    void told(int kind, String message, List<String> said) {
        setMessage(PlainText.of(message), kind);
        StyledText text = Objects.requireNonNull(lines);
        text.setText(String.join("\n", said));
        Composite all = pages();
        ((StackLayout) all.getLayout()).topControl = text;
        all.layout();
        Button go = getButton(IDialogConstants.OK_ID);
        if (go != null) {
            go.setVisible(false);
        }
        Button close = button(IDialogConstants.CANCEL_ID);
        close.setText(IDialogConstants.CLOSE_LABEL);
        close.requestLayout();
        getShell().setDefaultButton(close);
        text.setFocus();
    }

    /** A button that is there. */
    Button button(int id) {
        return Objects.requireNonNull(getButton(id));
    }

    private void cancel() {
        Job job = running;
        if (job != null) {
            job.cancel();
            button(IDialogConstants.CANCEL_ID).setEnabled(false);
        }
    }

    @Override
    protected void cancelPressed() {
        if (running != null) {
            cancel();
        } else {
            super.cancelPressed();
        }
    }
}
