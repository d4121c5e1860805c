package studio.talkback.session.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Screens;

/** Shows what is to be done next from anywhere, with the keyboard in it. */
public final class NextActionsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Screens.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), NextActionsView.ID);
        return null;
    }
}
