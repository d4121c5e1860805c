package studio.talkback.app.help;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.session.EntryKinds;

/** Shows what can be typed in the log, with the kinds that a studio's plug-ins contribute. */
public final class TypingHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = Objects.requireNonNull(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
        // Asking for the kinds makes what plug-ins contribute.
        Job job = Job.create(Messages.Typing, monitor -> {
            List<HelpRow> rows = LineHelp.rows(EntryKinds.installed().table());
            shell.getDisplay().asyncExec(() -> new HelpDialog(shell, Messages.Typing, Messages.Hint_Typing, rows, "").open());
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
        return null;
    }
}
