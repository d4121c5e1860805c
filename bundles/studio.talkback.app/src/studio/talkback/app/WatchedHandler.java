package studio.talkback.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Watching;

/** Shows which folders are watched and how they are doing, and chooses the photo inbox. */
public final class WatchedHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        new LibraryReader(shell).read(Messages.Watched_Reading,
                (library, monitor) -> WatchedState.read(library, Talkback.service(Watching.class).proposals().join()),
                state -> new WatchedDialog(shell, state).open());
        return null;
    }
}
