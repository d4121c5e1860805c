package studio.talkback.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Talkback;

/** Another operator sits down: asks for the initials. */
public final class OperatorHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        OperatorDialog dialog = new OperatorDialog(HandlerUtil.getActiveShell(event),
                Talkback.context().state().operator());
        if (dialog.open() == Window.OK) {
            Talkback.context().setOperator(dialog.initials());
        }
        return null;
    }
}
