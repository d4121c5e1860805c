package studio.talkback.item.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes back the requests that were made last of a pasted text. */
public final class TakeBackRequestsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        new RequestPaste(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).takeBack();
        return null;
    }
}
