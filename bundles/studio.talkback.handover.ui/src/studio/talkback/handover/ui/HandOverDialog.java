package studio.talkback.handover.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.file.Elsewhere;
import studio.talkback.library.file.FileNames;
import studio.talkback.ui.PlainText;

/** Asks what to hand over, what this room is called there, and where the file shall lie. */
final class HandOverDialog extends TitleAreaDialog {

    private final HandOverChoice choice;
    private @Nullable Button everything;
    private @Nullable Text room;
    private @Nullable Text file;
    private @Nullable HandOverWanted wanted;

    HandOverDialog(Shell parent, HandOverChoice choice) {
        super(parent);
        this.choice = choice;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
        // One that is still open when the program ends chose nothing.
        setReturnCode(CANCEL);
    }

    /** What was chosen; only after OK. */
    HandOverWanted wanted() {
        return Objects.requireNonNull(wanted);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.HandOver);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.HandOver);
        setMessage(Messages.HandOver_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        what(form);
        room = Fields.text(form, Messages.HandOver_Room, choice.room(), 2);
        Text path = Fields.text(form, Messages.HandOver_File, suggestion(), 1);
        file = path;
        Button choose = new Button(form, SWT.PUSH);
        choose.setText(Messages.HandOver_Choose);
        choose.addListener(SWT.Selection, event -> choose(path));
        return area;
    }

    private void what(Composite form) {
        Fields.label(form, Messages.HandOver_What);
        Composite both = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(both);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(both);
        Button project = new Button(both, SWT.RADIO);
        project.setText(choice.project() == null ? Messages.HandOver_NoProject
                : PlainText.of(NLS.bind(Messages.HandOver_Project, choice.title())));
        project.setEnabled(choice.project() != null);
        project.setSelection(choice.project() != null);
        Button all = new Button(both, SWT.RADIO);
        all.setText(Messages.HandOver_Everything);
        all.setSelection(choice.project() == null);
        everything = all;
    }

    /** A name that says what and when, in the folder used last. */
    private String suggestion() {
        String title = choice.title().isEmpty() ? Messages.HandOver_Everything : choice.title();
        String name = FileNames.of(title) + " " + LocalDate.now() + Places.SUFFIX;
        return Path.of(Places.last()).resolve(name).toString();
    }

    private void choose(Text path) {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.HandOver_File);
        Path now = Path.of(path.getText());
        Path folder = now.getParent();
        dialog.setFilterPath(folder == null ? Places.last() : folder.toString());
        dialog.setFileName(String.valueOf(now.getFileName()));
        dialog.setFilterNames(new String[] { Messages.HandOver_Files });
        dialog.setFilterExtensions(new String[] { Places.PATTERN });
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen.endsWith(Places.SUFFIX) ? chosen : chosen + Places.SUFFIX);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.HandOver_Do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
    }

    @Override
    protected void okPressed() {
        String here = Objects.requireNonNull(room).getText().strip();
        Path target = target();
        if (here.isEmpty()) {
            setErrorMessage(Messages.HandOver_NoRoom);
            Objects.requireNonNull(room).setFocus();
        } else if (target == null) {
            setErrorMessage(Messages.HandOver_NoFolder);
            Objects.requireNonNull(file).setFocus();
        } else {
            wanted = new HandOverWanted(Objects.requireNonNull(everything).getSelection() ? null : choice.project(), here,
                    target);
            super.okPressed();
        }
    }

    /** Where to; null where no file can be written there. */
    private @Nullable Path target() {
        try {
            Path target = Path.of(Objects.requireNonNull(file).getText().strip()).toAbsolutePath();
            Path folder = target.getParent();
            boolean fits = folder != null && Elsewhere.DISKS.isFolder(folder) && !Elsewhere.DISKS.isFolder(target);
            return fits ? target : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
