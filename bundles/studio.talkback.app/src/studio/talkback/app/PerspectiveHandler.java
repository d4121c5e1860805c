package studio.talkback.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the perspective that the command's parameter names. */
public final class PerspectiveHandler extends AbstractHandler {

    /** The parameter that names it. */
    public static final String PARAMETER = "studio.talkback.app.perspective";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            PlatformUI.getWorkbench().showPerspective(event.getParameter(PARAMETER), window);
        } catch (WorkbenchException e) {
            throw new ExecutionException("The perspective could not be shown", e);
        }
        return null;
    }
}
