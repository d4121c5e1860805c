package studio.talkback.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Talkback;

/** Shows when the library was backed up last and where to, as soon as the library is open. */
public final class BackupHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        // Not the active shell: that may be a dialog which is about to go.
        show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), Talkback.service(LibraryHost.class));
        return null;
    }

    static void show(Shell shell, LibraryHost host) {
        host.backups().thenAccept(backups -> shell.getDisplay().asyncExec(
                () -> new BackupDialog(shell, backups, host.folder()).open()));
    }
}
