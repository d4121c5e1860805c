package studio.talkback.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import studio.talkback.library.LibraryException;
import studio.talkback.library.backup.Backups;

/** Looks every few minutes whether a backup is due, and makes it in the background. */
public final class BackupTimer extends Job {

    private final Backups backups;
    private final Duration each;
    private volatile boolean stopped;

    /** @param each how long it waits before it looks, first and again */
    public BackupTimer(Backups backups, Duration each) {
        super(Messages.Backup_Job);
        this.backups = backups;
        this.each = each;
        setSystem(true);
    }

    /** Begins to look, once the first work of a start is done. */
    public void start() {
        again(each);
    }

    /** Looks no more; a backup under way is cancelled. */
    public void stop() {
        stopped = true;
        cancel();
        Job.getJobManager().cancel(this);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean due = false;
        try {
            backups.look();
            due = backups.due();
        } catch (LibraryException e) {
            ILog.get().warn("It is not known whether a backup is due", e);
        }
        if (due) {
            new Making().schedule();
        } else {
            again(each);
        }
        return Status.OK_STATUS;
    }

    private void again(Duration wait) {
        if (!stopped) {
            schedule(wait.toMillis());
        }
    }

    /** One backup, seen and cancelled where the workbench shows its progress. */
    private final class Making extends Job {

        Making() {
            super(Messages.Backup_Job);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == BackupTimer.this;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Optional<String> before = backups.problem();
            try {
                backups.run(false, monitor);
                again(each);
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                again(Backups.EVERY);
                return Status.CANCEL_STATUS;
            } catch (IOException | LibraryException e) {
                // The status line says it for as long as it lasts; the log says it once.
                if (!before.equals(backups.problem())) {
                    ILog.get().warn("No backup was made", e);
                }
                again(each);
                return Status.OK_STATUS;
            }
        }
    }
}
