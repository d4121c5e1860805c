package studio.talkback.handover.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.file.Elsewhere;
import studio.talkback.ui.Talkback;

/** The folder or stick that this room shares with others, and what this room is called there. */
final class SharedFolderDialog extends TitleAreaDialog {

    private static final int NONE = IDialogConstants.CLIENT_ID;

    private final String suggestedRoom;
    private @Nullable Text folder;
    private @Nullable Text room;

    SharedFolderDialog(Shell parent, String suggestedRoom) {
        super(parent);
        this.suggestedRoom = suggestedRoom;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Shared);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Shared);
        setMessage(Messages.Shared_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Optional<SharedPlace> now = SharedPlace.remembered();
        Text path = Fields.text(form, Messages.Shared_Folder, now.map(each -> each.folder().toString()).orElse(""), 1);
        folder = path;
        Button choose = new Button(form, SWT.PUSH);
        choose.setText(Messages.HandOver_Choose);
        choose.addListener(SWT.Selection, event -> choose(path));
        room = Fields.text(form, Messages.HandOver_Room, now.map(SharedPlace::room).orElse(suggestedRoom), 2);
        Label hint = new Label(form, SWT.WRAP);
        hint.setText(Messages.Shared_Hint);
        GridDataFactory.fillDefaults().span(3, 1).hint(520, SWT.DEFAULT).applyTo(hint);
        return area;
    }

    private void choose(Text path) {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.Shared_Folder);
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NONE, Messages.Shared_None, false)
                .setEnabled(SharedPlace.remembered().isPresent());
        createButton(parent, IDialogConstants.OK_ID, Messages.Shared_Do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Cancel, false);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == NONE) {
            SharedPlace.remember(null);
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        String here = Objects.requireNonNull(room).getText().strip();
        Path chosen = chosen();
        if (chosen == null) {
            setErrorMessage(Messages.Shared_NoFolder);
        } else if (Talkback.libraryProvider().library().isDone()
                && chosen.startsWith(Talkback.libraryProvider().library().join().info().folder())) {
            setErrorMessage(Messages.Shared_Inside);
        } else if (here.isEmpty()) {
            setErrorMessage(Messages.HandOver_NoRoom);
        } else {
            SharedPlace.remember(new SharedPlace(chosen, here));
            Sharing.now();
            super.okPressed();
        }
    }

    private @Nullable Path chosen() {
        try {
            String typed = Objects.requireNonNull(folder).getText().strip();
            Path path = typed.isEmpty() ? null : Path.of(typed).toAbsolutePath().normalize();
            return path != null && Elsewhere.DISKS.isFolder(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
