package studio.talkback.app;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.brief.BriefSections;
import studio.talkback.console.ConsoleFamilies;
import studio.talkback.session.EntryKinds;
import studio.talkback.ui.Talkback;

/** Shows the studio's plug-ins, and what was switched off. */
public final class PluginsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        // Not the active shell: that may be a dialog which is about to go.
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        InstalledPlugins plugins = Talkback.service(InstalledPlugins.class);
        Job job = Job.create(Messages.Plugins, monitor -> {
            List<String> off = switchedOff();
            shell.getDisplay().asyncExec(() -> new PluginsDialog(shell, plugins, off).open());
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
        return null;
    }

    /** What the owners of the extension points have switched off; asking makes what is contributed. */
    private static List<String> switchedOff() {
        List<String> problems = new ArrayList<>(ConsoleFamilies.installed().problems());
        problems.addAll(EntryKinds.installed().problems());
        problems.addAll(BriefSections.installed().problems());
        return problems;
    }
}
