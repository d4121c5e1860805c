package studio.talkback.room.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Watches the console of this room beside the recall at hand; shows what has moved where one is watched already. */
public final class WatchConsoleHandler extends AbstractHandler {

    static final String COMMAND = "studio.talkback.room.ui.watchConsole";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new WatchWork(window).execute();
        return null;
    }
}
