package studio.talkback.console.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** A scene file as it is kept, to be read and written out again. What is written is read back and compared. */
final class OriginalDialog extends TrayDialog {

    private final String name;
    private final ConsoleState state;

    OriginalDialog(Shell parent, String name, ConsoleState state) {
        super(parent);
        this.name = name;
        this.state = state;
        setShellStyle(SWT.SHELL_TRIM | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(name);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        StyledText text = new StyledText(area, SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        Palette.paint(text, Palette.GROUND, Palette.TEXT);
        text.setMargins(12, 8, 12, 8);
        text.setFont(JFaceResources.getTextFont());
        text.setText(state.readable());
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 480).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.Original_SaveAs, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CLIENT_ID) {
            saveAs();
        } else {
            super.buttonPressed(button);
        }
    }

    private void saveAs() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Objects.requireNonNull(Path.of(chosen));
            new LibraryReader(getShell()).write(Messages.Original_Saving, (library, monitor) -> write(target), written ->
                    MessageDialog.openInformation(getShell(), name,
                            PlainText.of(NLS.bind(Messages.Original_Saved, written))),
                    failure -> {
                    });
        }
    }

    private Path write(Path target) throws IOException {
        new ConsoleScenes(ConsoleFamilies.installed()).write(state, target);
        return target;
    }
}
