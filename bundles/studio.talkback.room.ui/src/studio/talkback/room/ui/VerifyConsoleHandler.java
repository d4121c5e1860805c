package studio.talkback.room.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the recall at hand with the console of this room. */
public final class VerifyConsoleHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        RecallAtHand.in(window, Messages.ConsoleVerify, recall -> new DeskWork(window.getShell()).begin(
                (desk, operator) -> new VerifyConsoleDialog(window.getShell(), recall, desk.room(), operator).open()));
        return null;
    }
}
