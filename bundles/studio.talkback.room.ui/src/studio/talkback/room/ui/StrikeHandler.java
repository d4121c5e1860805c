package studio.talkback.room.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Strikes the desk: it is normalled, and nothing is on it any more. */
public final class StrikeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        DeskWork work = new DeskWork(shell);
        work.begin((desk, operator) -> work.change(Messages.Strike, Messages.Uncaptured_StrikeOver,
                (desks, uncaptured) -> desks.strike(desk.room(), operator, DeskWork.now(), uncaptured)));
        return null;
    }
}
