package studio.talkback.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Small things around commands. */
public final class Actions {

    private Actions() {
    }

    /** An action that runs this. */
    public static Action of(String text, Runnable task) {
        return new Action(text) {
            @Override
            public void run() {
                task.run();
            }
        };
    }

    /** Executes a command of the workbench. */
    public static void run(IWorkbenchSite site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + command + " could not be run", e);
        }
    }
}
