package studio.talkback.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

import studio.talkback.app.state.StartNote;
import studio.talkback.library.backup.LibraryBackups;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Talkback;

/** The status line: what was amiss at the start, whether the clock was set back, what is pinned, who is at the desk, and which library this is with the age of its last backup. */
final class StatusBar extends ActionBarAdvisor {

    private static final int AGES_MILLIS = 60_000;

    private final LibraryHost host;
    private final List<StartNote> notes;

    StatusBar(IActionBarConfigurer configurer, LibraryHost host, List<StartNote> notes) {
        super(configurer);
        this.host = host;
        this.notes = Objects.requireNonNull(List.copyOf(notes));
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        if (!notes.isEmpty()) {
            line.add(started());
        }
        StatusText operator = new StatusText("studio.talkback.operator", 160);
        StatusText library = new StatusText("studio.talkback.library", 480);
        library.onPress(() -> BackupHandler.show(getActionBarConfigurer().getWindowConfigurer().getWindow().getShell(), host));
        ClockText clock = new ClockText(line);
        new HiddenText(line);
        PinnedText pinned = new PinnedText(line);
        line.add(operator);
        line.add(library);
        ActiveContext context = Talkback.context();
        context.addListener(() -> {
            showOperator(operator);
            pinned.show(getActionBarConfigurer().getWindowConfigurer().getWindow().getShell());
        });
        showOperator(operator);
        Path folder = host.folder();
        library.show(NLS.bind(Messages.Library, folder.getFileName()), folder.toString());
        Display display = Objects.requireNonNull(Display.getCurrent());
        host.held().thenAccept(message -> onScreen(display, () -> showHeld(library, message)));
        host.library().thenAccept(open -> onScreen(display, () -> {
            showOpen(library, open.info().readOnlyBecause());
            clock.watch(getActionBarConfigurer().getWindowConfigurer().getWindow().getShell());
        }));
        host.backups().thenAccept(backups -> {
            backups.addListener(() -> onScreen(display, () -> showLibrary(library, backups)));
            onScreen(display, () -> showAges(display, library, backups));
        });
    }

    /** What was amiss at the start, the first of it in words, all of it in the hint. */
    private StatusText started() {
        StatusText started = new StatusText("studio.talkback.started", 340);
        String text = Objects.requireNonNull(notes.getFirst()).text();
        started.show(NLS.bind(Messages.Marked, text),
                Objects.requireNonNull(String.join("\n\n", notes.stream().map(StartNote::hint).toList())));
        return started;
    }

    /** A backup may end when the screen is gone. */
    private static void onScreen(Display display, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    /** Shows how old the last backup is, again every minute. */
    private void showAges(Display display, StatusText item, LibraryBackups backups) {
        if (!item.isDisposed()) {
            showLibrary(item, backups);
            display.timerExec(AGES_MILLIS, () -> showAges(display, item, backups));
        }
    }

    /** Who has the library, as long as it is not open here. */
    private void showHeld(StatusText item, String message) {
        if (!host.library().isDone()) {
            item.show(NLS.bind(Messages.Library_Held, host.folder().getFileName()), message, true);
        }
    }

    private void showOpen(StatusText item, @Nullable String readOnlyBecause) {
        if (readOnlyBecause == null) {
            item.show(NLS.bind(Messages.Library, host.folder().getFileName()), host.folder().toString());
        } else {
            item.show(NLS.bind(Messages.Library_ReadOnly, host.folder().getFileName()), readOnlyBecause, true);
        }
    }

    private void showLibrary(StatusText item, LibraryBackups backups) {
        Path folder = host.folder();
        if (host.library().join().info().readOnly()) {
            // That is what there is to say of it, and nothing is backed up.
            return;
        }
        Instant now = Objects.requireNonNull(Instant.now());
        String state = BackupText.state(backups, now);
        boolean alarm = BackupText.warning(backups, now) != null;
        item.show(NLS.bind(alarm ? Messages.Library_Warning : Messages.Library_Backup, folder.getFileName(), state),
                NLS.bind(Messages.Library_Hint, new Object[] { folder, backups.first().folder(), state }), alarm);
    }

    private static void showOperator(StatusText item) {
        String initials = Talkback.context().state().operator();
        item.show(initials.isEmpty() ? Messages.NoOperator : NLS.bind(Messages.Operator, initials),
                Messages.OperatorHint);
    }
}
