package studio.talkback.handover.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.LibraryReader;

/** Chooses the folder or stick that this room shares with others. */
public final class SharedFoldersHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        new LibraryReader(shell).write(Messages.Shared, (library, monitor) -> HandOverChoice.of(library, null),
                choice -> new SharedFolderDialog(shell, choice.room()).open(), failure -> {
                    // It was told.
                });
        return null;
    }
}
