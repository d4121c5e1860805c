package studio.talkback.find.ui;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Palette;

/** A revision as it was, large and to be read only: every value in the words of the studio. */
final class RevisionDialog extends Dialog {

    private final String title;
    private final List<String> lines;

    RevisionDialog(Shell parent, String title, List<String> lines) {
        super(parent);
        this.title = title;
        this.lines = lines;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        StyledText text = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Palette.paint(text, Palette.GROUND, Palette.TEXT);
        text.setMargins(12, 12, 12, 12);
        text.setLineSpacing(4);
        text.setWrapIndent(14);
        text.setText(String.join("\n", lines));
        AccessibleNames.give(text, Messages.Revision_Says);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0 && text.getSelectionCount() == 0) {
                ClipboardText.put(text.getDisplay(), title + "\n" + text.getText());
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 620);
    }
}
