package studio.talkback.studio.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Screens;

/** Goes to the list of people, rooms and equipment. */
public final class OpenDirectoryHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Screens.showSessionPerspective(page);
        Screens.open(page, new DirectoryInput(), DirectoryEditor.ID);
        return null;
    }
}
