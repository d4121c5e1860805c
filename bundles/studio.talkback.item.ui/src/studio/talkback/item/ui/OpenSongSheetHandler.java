package studio.talkback.item.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** Goes to the song sheet of the item at hand. */
public final class OpenSongSheetHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Ref item = Talkback.context().state().item();
        if (item == null) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Open_Title, Messages.Open_NoItem);
        } else {
            new SongSheetOpener().open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), item);
        }
        return null;
    }
}
