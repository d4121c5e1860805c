package studio.talkback.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Opens editors and shows views; a failure is logged and leaves everything as it is. */
public final class Screens {

    /** The command that gives the keyboard to what filters a list; a screen that has one handles it. */
    public static final String FILTER = "studio.talkback.ui.filter";

    private static final String SESSION_PERSPECTIVE = "studio.talkback.app.sessionPerspective";
    private static final String RECALL_PERSPECTIVE = "studio.talkback.app.recallPerspective";

    private Screens() {
    }

    /**
     * Opens an editor, or comes back to it where it is open. One that a restart left as a tab is looked for here: the
     * workbench knows it by the title that it had, and would open a second one.
     */
    public static void open(IWorkbenchPage page, IEditorInput input, String editor) {
        try {
            for (IEditorReference each : page.getEditorReferences()) {
                if (editor.equals(each.getId()) && input.equals(each.getEditorInput())) {
                    page.activate(each.getEditor(true));
                    return;
                }
            }
            page.openEditor(input, editor);
        } catch (PartInitException e) {
            ILog.get().error("The editor " + editor + " could not be opened", e);
        }
    }

    /** Goes to the perspective in which sessions are logged. */
    public static void showSessionPerspective(IWorkbenchPage page) {
        showPerspective(page, SESSION_PERSPECTIVE);
    }

    /** Goes to the perspective in which a room is put back. */
    public static void showRecallPerspective(IWorkbenchPage page) {
        showPerspective(page, RECALL_PERSPECTIVE);
    }

    private static void showPerspective(IWorkbenchPage page, String perspective) {
        try {
            PlatformUI.getWorkbench().showPerspective(perspective, page.getWorkbenchWindow());
        } catch (WorkbenchException e) {
            ILog.get().error("The perspective " + perspective + " could not be shown", e);
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
