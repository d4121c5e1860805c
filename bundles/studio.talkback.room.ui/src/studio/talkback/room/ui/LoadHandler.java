package studio.talkback.room.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.room.DeskLoad;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;

/** Puts the item at hand on the desk of this room. */
public final class LoadHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Ref item = Talkback.context().state().item();
        if (item == null) {
            MessageDialog.openInformation(shell, Messages.Load, Messages.Load_NoItem);
        } else {
            new DeskWork(shell).begin((desk, operator) -> new LibraryReader(shell).read(Messages.Reading,
                    (library, monitor) -> LoadChoices.of(library, item),
                    choices -> choose(shell, desk.room(), choices, operator)));
        }
        return null;
    }

    private static void choose(Shell shell, Ref room, LoadChoices choices, String operator) {
        LoadDialog dialog = new LoadDialog(shell, choices);
        if (dialog.open() == Window.OK) {
            new DeskWork(shell).change(NLS.bind(Messages.Load_Job, choices.name()), Messages.Uncaptured_LoadOver,
                    // The time is that of the change: a capture may come before it.
                    (desks, uncaptured) -> desks.load(new DeskLoad(room, choices.item(), dialog.mixVersion(), dialog.recall(),
                            operator, DeskWork.now()), uncaptured));
        }
    }
}
