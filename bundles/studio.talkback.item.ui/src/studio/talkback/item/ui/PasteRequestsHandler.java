package studio.talkback.item.ui;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** Makes requests of the text on the clipboard, for the project and item at hand. */
public final class PasteRequestsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        ActiveContext.State state = Talkback.context().state();
        Ref project = state.project();
        if (project == null) {
            MessageDialog.openInformation(shell, Messages.Paste, Messages.Paste_NoProject);
        } else {
            new RequestPaste(shell).begin(ClipboardText.get(Objects.requireNonNull(shell.getDisplay())), project,
                    state.item());
        }
        return null;
    }
}
