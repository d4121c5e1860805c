package studio.talkback.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.app.WrittenFile;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;

/** Shows all that a report holds; only then is it written where its user wants it. */
public final class ReportDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

    private final ProblemReport report;

    public ReportDialog(Shell parent, ProblemReport report) {
        super(parent);
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Title);
        setMessage(Messages.Hint);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Text content = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        content.setFont(JFaceResources.getTextFont());
        content.setText(report.text());
        AccessibleNames.give(content, Messages.Content);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 460).applyTo(content);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.Copy, false);
        createButton(parent, SAVE, Messages.Save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case COPY -> {
            ClipboardText.put(Objects.requireNonNull(getShell().getDisplay()), report.text());
            setMessage(Messages.Copied);
        }
        case SAVE -> save();
        default -> super.buttonPressed(button);
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("talkback-report.zip");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                WrittenFile.zip(Objects.requireNonNull(Path.of(chosen)), report.files());
                setMessage(NLS.bind(Messages.Saved, chosen));
            } catch (IOException e) {
                ILog.get().warn("The report was not saved", e);
                setErrorMessage(NLS.bind(Messages.NotSaved, chosen));
            }
        }
    }
}
