package studio.talkback.item.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** Approves a mix version of the item at hand. */
public final class ApproveHandler extends AbstractHandler {

    static final String COMMAND = "studio.talkback.item.ui.approve";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Ref item = Talkback.context().state().item();
        if (item == null) {
            MessageDialog.openInformation(shell, Messages.Approve, Messages.Open_NoItem);
        } else {
            new ApprovalWork(shell).approve(item, null);
        }
        return null;
    }
}
