package studio.talkback.handover.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;

/** Hands the project at hand, or everything, to another room as one file. */
public final class HandOverHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Ref project = Talkback.context().state().project();
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            new LibraryReader(shell).write(Messages.HandOver, (library, monitor) -> HandOverChoice.of(library, project),
                    choice -> ask(shell, choice, operator), failure -> {
                        // It was told.
                    });
        }
        return null;
    }

    private static void ask(Shell shell, HandOverChoice choice, String operator) {
        HandOverDialog dialog = new HandOverDialog(shell, choice);
        if (dialog.open() == Window.OK) {
            new HandingOver(shell).handOver(dialog.wanted(), operator);
        }
    }
}
