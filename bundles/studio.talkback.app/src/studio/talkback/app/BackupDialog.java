package studio.talkback.app;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;
import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.KnownBackups;
import studio.talkback.library.backup.LastBackup;
import studio.talkback.library.backup.LibraryBackups;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Sizes;
import studio.talkback.ui.Talkback;

/**
 * Where the library is backed up to and when that was done last, at both places; all backups that there are, of earlier days
 * too; and buttons to make one now and to make a library of one.
 */
public final class BackupDialog extends TitleAreaDialog {

    private static final int NOW = IDialogConstants.CLIENT_ID;
    private static final int RESTORE = IDialogConstants.CLIENT_ID + 1;
    private static final int COPY = IDialogConstants.CLIENT_ID + 2;

    /** What takes a while, and may be cancelled. */
    @FunctionalInterface
    private interface Task {

        void run(IProgressMonitor monitor) throws IOException, LibraryException;
    }

    private final LibraryBackups backups;
    private final Path library;
    private final List<Button> choosing = new ArrayList<>();
    private @Nullable Text place;
    private @Nullable Text last;
    private @Nullable Text second;
    private @Nullable Text lastThere;
    private @Nullable Text space;
    private @Nullable BackupTable table;
    private @Nullable LibraryReader reader;
    private @Nullable ProgressMonitorPart progress;
    private @Nullable IProgressMonitor running;

    /** @param library the library's folder */
    public BackupDialog(Shell parent, LibraryBackups backups, Path library) {
        super(parent);
        this.backups = backups;
        this.library = library;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Backup);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Backup_Title, library.getFileName())));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        place = line(form, Messages.Backup_Place, 1);
        button(form, Messages.Backup_Choose, Messages.Backup_Place, this::chooseFirst);
        button(form, Messages.Backup_Usual, Messages.Backup_Place, () -> choose(Backups.usualPlace(library)));
        last = line(form, Messages.Backup_Last, 3);
        second = line(form, Messages.Backup_Second, 1);
        button(form, Messages.Backup_ChooseSecond, Messages.Backup_Second, this::chooseSecond);
        button(form, Messages.Backup_NoSecond, Messages.Backup_Second, () -> {
            BackupPlace.chooseSecond(null);
            show();
        });
        lastThere = line(form, Messages.Backup_Last, 3);
        table = new BackupTable(form, () -> ClipboardText.put(getShell().getDisplay(), text()));
        space = line(form, Messages.Backup_Earlier, 3);
        ProgressMonitorPart part = new ProgressMonitorPart(form, GridLayoutFactory.fillDefaults().create(), true);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(part);
        part.setVisible(false);
        progress = part;
        reader = new LibraryReader(form);
        show();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NOW, Messages.Backup_Now, true);
        createButton(parent, RESTORE, Messages.Backup_Restore, false);
        createButton(parent, COPY, Messages.Backup_Copy, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        getButton(NOW).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case NOW -> backUp();
        case RESTORE -> chooseAndRestore();
        case COPY -> {
            ClipboardText.put(getShell().getDisplay(), text());
            setMessage(Messages.Backup_Copied);
        }
        default -> super.buttonPressed(button);
        }
    }

    /** Closing it while something is under way cancels that. */
    @Override
    protected void handleShellCloseEvent() {
        IProgressMonitor monitor = running;
        if (monitor == null) {
            super.handleShellCloseEvent();
        } else {
            monitor.setCanceled(true);
        }
    }

    private void chooseFirst() {
        Path chosen = ask(Messages.Backup_ChooseHint, place());
        if (chosen != null) {
            choose(chosen);
        }
    }

    private void choose(Path chosen) {
        if (chosen.toAbsolutePath().startsWith(library)) {
            setErrorMessage(Messages.Backup_Inside);
        } else {
            BackupPlace.choose(chosen, library);
            show();
        }
    }

    private void chooseSecond() {
        Path chosen = ask(Messages.Backup_SecondHint, place());
        if (chosen != null) {
            chooseSecond(chosen);
        }
    }

    /** Chooses the second place and begins there: later, what is missing is taken for a drive that is not there. */
    public void chooseSecond(Path chosen) {
        if (chosen.toAbsolutePath().startsWith(library)) {
            setErrorMessage(Messages.Backup_Inside);
        } else if (chosen.toAbsolutePath().equals(Path.of(place()).toAbsolutePath())) {
            setErrorMessage(Messages.Backup_SamePlace);
        } else {
            BackupPlace.chooseSecond(chosen);
            work(Messages.Backup_Cancelled, monitor -> {
                backups.second().run(true, monitor);
            });
        }
    }

    private @Nullable Path ask(String hint, String from) {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(hint);
        dialog.setFilterPath(from);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    /** At both places; a second one that is not there was not asked for. */
    private void backUp() {
        work(Messages.Backup_Cancelled, monitor -> {
            SubMonitor both = SubMonitor.convert(monitor, 2);
            backups.first().run(true, both.split(1));
            backups.second().look();
            if (backups.second().isThere()) {
                backups.second().run(false, both.split(1));
            }
        });
    }

    private void chooseAndRestore() {
        BackupList.Row row = Objects.requireNonNull(table).selected();
        Path backup = row == null ? ask(Messages.Backup_RestoreWhich, place()) : row.folder();
        Path parent = backup == null ? null : ask(NLS.bind(Messages.Backup_RestoreInto, backup), home());
        if (backup != null && parent != null) {
            restore(backup, parent);
        }
    }

    /** Makes a library of a backup, in a new folder that is called after both; the library that is open stays as it is. */
    public void restore(Path backup, Path parent) {
        Path target = freeFolder(parent, String.valueOf(library.getFileName()) + ' ' + backup.getFileName());
        boolean done = work(Messages.Backup_RestoreCancelled, monitor -> {
            try {
                Talkback.service(LibraryService.class).restore(backup, target, monitor).close();
            } catch (IOException | LibraryException | OperationCanceledException e) {
                Files.deleteIfExists(target);
                throw e;
            }
        });
        if (done) {
            ClipboardText.put(getShell().getDisplay(), String.valueOf(target));
            setMessage(NLS.bind(Messages.Backup_Restored, target));
        }
    }

    private static Path freeFolder(Path parent, String name) {
        Path free = parent.resolve(name);
        for (int again = 2; Files.exists(free); again++) {
            free = parent.resolve(name + ' ' + again);
        }
        return Objects.requireNonNull(free);
    }

    private static String home() {
        return Objects.requireNonNullElse(System.getProperty("user.home"), "");
    }

    /** Does something that takes a while, with a button to cancel it; says what went wrong. */
    private boolean work(String cancelled, Task task) {
        ProgressMonitorPart part = Objects.requireNonNull(progress);
        part.setVisible(true);
        part.attachToCancelComponent(null);
        running = part;
        setEnabled(false);
        String ended = null;
        String failed = null;
        try {
            ModalContext.run(monitor -> {
                try {
                    task.run(monitor);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            }, true, part, getShell().getDisplay());
        } catch (InterruptedException e) {
            ended = cancelled;
        } catch (InvocationTargetException e) {
            ILog.get().warn("No backup was made or restored", e.getCause());
            failed = String.valueOf(e.getCause().getMessage());
        } finally {
            running = null;
            part.removeFromCancelComponent(null);
            part.setVisible(false);
            setEnabled(true);
        }
        show();
        if (ended != null) {
            setMessage(ended);
        }
        if (failed != null) {
            setErrorMessage(failed);
        }
        return ended == null && failed == null;
    }

    private void setEnabled(boolean enabled) {
        choosing.forEach(button -> button.setEnabled(enabled));
        for (int button : new int[] { IDialogConstants.CANCEL_ID, NOW, RESTORE, COPY }) {
            getButton(button).setEnabled(enabled);
        }
        if (enabled) {
            getButton(NOW).setFocus();
        }
    }

    /** The folder that the backups of this library lie in, beside those of others. */
    private String place() {
        Path folder = backups.first().folder();
        return Objects.requireNonNull(Objects.requireNonNullElse(folder.getParent(), folder).toString());
    }

    private void show() {
        Instant now = Objects.requireNonNull(Instant.now());
        Backups there = backups.second();
        Path parent = there.folder().getParent();
        Objects.requireNonNull(place).setText(place());
        Objects.requireNonNull(last).setText(state(backups.first(), now));
        Objects.requireNonNull(second).setText(parent == null ? Messages.Backup_None : parent.toString());
        Objects.requireNonNull(lastThere).setText(there.isChosen() ? state(there, now) : "");
        setErrorMessage(BackupText.warning(backups, now));
        setMessage(backups.first().needed() ? Messages.Backup_Needed : Messages.Backup_NotNeeded);
        Objects.requireNonNull(reader).read("backups", (open, monitor) -> {
            String readOnly = open.info().readOnlyBecause();
            BackupList list = BackupList.of(KnownBackups.of(library), now);
            return (Runnable) () -> show(list, readOnly);
        }, Runnable::run);
    }

    private void show(BackupList list, @Nullable String readOnly) {
        if (readOnly != null) {
            setErrorMessage(NLS.bind(Messages.Backup_ReadOnly, readOnly));
        }
        Objects.requireNonNull(table).show(list.rows());
        Objects.requireNonNull(space).setText(list.space());
    }

    private static String state(Backups backups, Instant now) {
        LastBackup made = backups.last().orElse(null);
        return made == null ? Messages.Backup_Never
                : NLS.bind(Messages.Backup_LastIn, new Object[] { BackupText.when(made.at(), now),
                        Sizes.text(made.bytes()), made.folder() });
    }

    private String text() {
        return Objects.requireNonNull(table).text() + Objects.requireNonNull(space).getText() + '\n';
    }

    /** A text to be read and copied. */
    private static Text line(Composite form, String name, int across) {
        Label label = new Label(form, SWT.NONE);
        label.setText(name);
        Text text = new Text(form, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(across, 1).align(SWT.FILL, SWT.CENTER)
                .hint(340, SWT.DEFAULT).applyTo(text);
        AccessibleNames.give(text, name);
        return text;
    }

    private void button(Composite form, String text, String of, Runnable task) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        AccessibleNames.give(button, of + ' ' + text.replace("&", ""));
        button.addListener(SWT.Selection, event -> task.run());
        choosing.add(button);
    }
}
