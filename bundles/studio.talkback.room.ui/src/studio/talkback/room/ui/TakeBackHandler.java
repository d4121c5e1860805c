package studio.talkback.room.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.Watching;

/** Takes back what was done to the desk last in this run of the program: the former desk is there again. */
public final class TakeBackHandler extends AbstractHandler {

    private record Done(String name, Committed committed, List<Proposal> taken) {
    }

    private static @Nullable Done last;

    /**
     * Remembers what can be taken back; on the UI thread.
     *
     * @param taken what is proposed again then
     */
    static void remember(String name, Committed committed, List<Proposal> taken) {
        last = new Done(name, committed, taken);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        Done done = last;
        if (done == null) {
            MessageDialog.openInformation(shell, Messages.TakeBack_Title, Messages.TakeBack_Nothing);
            return null;
        }
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            new LibraryReader(shell).write(NLS.bind(Messages.TakeBack_Job, done.name()),
                    (library, monitor) -> takeBack(library, done, operator), undone -> last = null,
                    failure -> {
                        // Somebody saved one of its documents since: all stays as it is.
                    });
        }
        return null;
    }

    private static Committed takeBack(Library library, Done done, String operator) throws LibraryException {
        Committed undone = new SessionLog(library).undo(done.committed(), operator);
        for (Proposal each : done.taken()) {
            Talkback.service(Watching.class).proposals().join().undrop(each);
        }
        return undone;
    }
}
