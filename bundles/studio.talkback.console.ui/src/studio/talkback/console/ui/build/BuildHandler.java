package studio.talkback.console.ui.build;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;

/** Builds a scene for the song at hand, or of files alone where there is none. */
public final class BuildHandler extends AbstractHandler {

    /** The command that it handles. */
    public static final String COMMAND = "studio.talkback.console.ui.build";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        ActiveContext.State state = Talkback.context().state();
        new LibraryReader(page.getWorkbenchWindow().getShell()).read(Messages.Reading,
                (library, monitor) -> Known.read(library, state.project(), state.item()),
                known -> new BuildDialog(page, known).open());
        return null;
    }
}
