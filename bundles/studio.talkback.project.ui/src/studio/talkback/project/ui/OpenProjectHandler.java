package studio.talkback.project.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** Goes to the project at hand. */
public final class OpenProjectHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Ref project = Talkback.context().state().project();
        if (project == null) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Open_Title, Messages.Open_NoProject);
        } else {
            new ProjectOpener().open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), project);
        }
        return null;
    }
}
