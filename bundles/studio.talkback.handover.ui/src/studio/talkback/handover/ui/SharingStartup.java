package studio.talkback.handover.ui;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** Begins to keep the shared folder up to date once the workbench is there, and does so once more at its end. */
public final class SharingStartup implements IStartup {

    @Override
    public void earlyStartup() {
        Sharing.start();
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                if (Sharing.isBehind()) {
                    meet(Display.getCurrent());
                }
            }
        });
    }

    /** A network that does not answer can be left by Cancel. */
    private static void meet(Display display) {
        try {
            ProgressMonitorDialog progress = new ProgressMonitorDialog(new Shell(display));
            progress.run(true, true, monitor -> {
                monitor.beginTask(Messages.Shared_AtTheEnd, -1);
                Sharing.atTheEnd(monitor);
            });
        } catch (InvocationTargetException e) {
            ILog.get().warn(Messages.Shared_Job, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
