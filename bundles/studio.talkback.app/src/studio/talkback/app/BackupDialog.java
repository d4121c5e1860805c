package studio.talkback.app;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
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

import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.LastBackup;
import studio.talkback.ui.AccessibleNames;

/** Where the library is backed up to, when that was done last, and a button to do it now. */
public final class BackupDialog extends TitleAreaDialog {

    private static final int NOW = IDialogConstants.CLIENT_ID;

    private final Backups backups;
    private final Path library;
    private final List<Button> choosing = new ArrayList<>();
    private @Nullable Text place;
    private @Nullable Text last;
    private @Nullable Text size;
    private @Nullable ProgressMonitorPart progress;
    private @Nullable IProgressMonitor running;

    /** @param library the library's folder */
    public BackupDialog(Shell parent, Backups backups, Path library) {
        super(parent);
        this.backups = backups;
        this.library = library;
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
        setTitle(NLS.bind(Messages.Backup_Title, library.getFileName()));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        place = line(form, Messages.Backup_Place, 1);
        button(form, Messages.Backup_Choose, this::choose);
        button(form, Messages.Backup_Usual, () -> choose(Backups.usualPlace(library)));
        last = line(form, Messages.Backup_Last, 3);
        size = line(form, Messages.Backup_Size, 3);
        ProgressMonitorPart part = new ProgressMonitorPart(form, GridLayoutFactory.fillDefaults().create(), true);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(part);
        part.setVisible(false);
        progress = part;
        show();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NOW, Messages.Backup_Now, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        getButton(NOW).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == NOW) {
            backUp();
        } else {
            super.buttonPressed(button);
        }
    }

    /** Closing it while a backup is under way cancels the backup. */
    @Override
    protected void handleShellCloseEvent() {
        IProgressMonitor monitor = running;
        if (monitor == null) {
            super.handleShellCloseEvent();
        } else {
            monitor.setCanceled(true);
        }
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.Backup_ChooseHint);
        dialog.setFilterPath(place());
        String chosen = dialog.open();
        if (chosen != null) {
            choose(Objects.requireNonNull(Path.of(chosen)));
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

    private void backUp() {
        ProgressMonitorPart part = Objects.requireNonNull(progress);
        part.setVisible(true);
        part.attachToCancelComponent(null);
        running = part;
        setEnabled(false);
        String cancelled = null;
        try {
            ModalContext.run(monitor -> {
                try {
                    backups.run(true, monitor);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            }, true, part, getShell().getDisplay());
        } catch (InterruptedException e) {
            cancelled = Messages.Backup_Cancelled;
        } catch (InvocationTargetException e) {
            // What went wrong is the backups' problem, which is shown below.
            ILog.get().warn("No backup was made", e.getCause());
        } finally {
            running = null;
            part.removeFromCancelComponent(null);
            part.setVisible(false);
            setEnabled(true);
        }
        show();
        if (cancelled != null) {
            setMessage(cancelled);
        }
    }

    private void setEnabled(boolean enabled) {
        choosing.forEach(button -> button.setEnabled(enabled));
        getButton(IDialogConstants.CANCEL_ID).setEnabled(enabled);
        getButton(NOW).setEnabled(enabled);
        if (enabled) {
            getButton(NOW).setFocus();
        }
    }

    /** The folder that the backups of this library lie in, beside those of others. */
    private String place() {
        Path folder = backups.folder();
        return Objects.requireNonNull(Objects.requireNonNullElse(folder.getParent(), folder).toString());
    }

    private void show() {
        Instant now = Objects.requireNonNull(Instant.now());
        LastBackup made = backups.last().orElse(null);
        Objects.requireNonNull(place).setText(place());
        Objects.requireNonNull(last).setText(made == null ? Messages.Backup_Never : BackupText.when(made, now));
        Objects.requireNonNull(size).setText(made == null ? "" : NLS.bind(Messages.Backup_SizeIn,
                BackupText.size(made.bytes()), made.folder()));
        setErrorMessage(backups.problem().orElse(null));
        setMessage(backups.needed() ? Messages.Backup_Needed : Messages.Backup_NotNeeded);
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

    private void button(Composite form, String text, Runnable task) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> task.run());
        choosing.add(button);
    }
}
