package studio.talkback.room.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Captures the desk of this room with what its console tells. */
public final class PullConsoleHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        new DeskWork(shell).begin((desk, operator) -> new CaptureWork(shell).fromConsole().capture(desk, operator, captured -> {
            // The room bar and the log show it.
        }));
        return null;
    }
}
