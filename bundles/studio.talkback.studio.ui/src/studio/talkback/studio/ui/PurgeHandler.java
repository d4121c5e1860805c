package studio.talkback.studio.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.edit.DocumentInput;

/** Purges the client whose editor is in front. */
public final class PurgeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page.getActiveEditor() instanceof PartyEditor editor && editor.getEditorInput() instanceof DocumentInput input) {
            new PurgeWork(page).begin(input.document());
        } else {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Purge, Messages.Purge_OpenFirst);
        }
        return null;
    }
}
