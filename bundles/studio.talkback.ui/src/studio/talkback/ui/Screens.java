package studio.talkback.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens editors and shows views; a failure is logged and leaves everything as it is. */
public final class Screens {

    private Screens() {
    }

    /** Opens an editor, or comes back to it where it is open. */
    public static void open(IWorkbenchPage page, IEditorInput input, String editor) {
        try {
            page.openEditor(input, editor);
        } catch (PartInitException e) {
            ILog.get().error("The editor " + editor + " could not be opened", e);
        }
    }

    /** Shows a view and gives it the keyboard. */
    public static void show(IWorkbenchPage page, String view) {
        try {
            page.showView(view);
        } catch (PartInitException e) {
            ILog.get().error("The view " + view + " could not be shown", e);
        }
    }
}
