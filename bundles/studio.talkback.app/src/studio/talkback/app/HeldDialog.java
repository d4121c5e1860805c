package studio.talkback.app;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Says that another program has the library, who and since when, and what can be done. It goes by itself as soon as the
 * library was let go there and is open here.
 */
final class HeldDialog extends MessageDialog {

    private static final int LEAVE = 1;

    private HeldDialog(Shell parent, String message) {
        super(parent, Messages.Held, null, NLS.bind(Messages.Held_Message, sentence(message)), WARNING, 0, Messages.Held_Wait,
                Messages.Held_Leave);
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    /** Shows it on the screen, unless the library is open by then. */
    static void show(LibraryHost host, String message, Display display) {
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window == null || host.library().isDone()) {
                return;
            }
            HeldDialog dialog = new HeldDialog(window.getShell(), message);
            host.library().thenAccept(library -> display.asyncExec(() -> {
                Shell shell = dialog.getShell();
                if (shell != null && !shell.isDisposed()) {
                    dialog.close();
                }
            }));
            if (dialog.open() == LEAVE) {
                PlatformUI.getWorkbench().close();
            }
        });
    }
}
