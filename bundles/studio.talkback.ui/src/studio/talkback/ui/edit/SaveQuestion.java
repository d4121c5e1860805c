package studio.talkback.ui.edit;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PlatformUI;

import studio.talkback.ui.PlainText;

/** Whether an editor with changes is saved when it is closed. */
public final class SaveQuestion {

    private static final int[] ANSWERS = { ISaveablePart2.YES, ISaveablePart2.NO, ISaveablePart2.CANCEL };

    private SaveQuestion() {
    }

    /**
     * Asks it of this editor. At the end of the program all editors are asked about at once, by the workbench.
     *
     * @return what {@link ISaveablePart2#promptToSaveOnClose()} is to answer
     */
    public static int ask(IEditorPart editor) {
        if (PlatformUI.getWorkbench().isClosing()) {
            return ISaveablePart2.DEFAULT;
        }
        String message = NLS.bind(Messages.Close_Message, editor.getTitle());
        int pressed = MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.NotSaved,
                PlainText.of(message), SWT.SHEET, Messages.Close_Save, Messages.Close_Lose, Messages.Close_Cancel);
        return pressed < 0 ? ISaveablePart2.CANCEL : ANSWERS[pressed];
    }
}
