package studio.talkback.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Small things around commands. */
public final class Actions {

    private Actions() {
    }

    /** While the part is active, the command does this. */
    public static void handle(IWorkbenchSite site, String command, Runnable task) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                task.run();
                return null;
            }
        });
    }

    /** Executes a command of the workbench. */
    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + command + " could not be run", e);
        }
    }
}
