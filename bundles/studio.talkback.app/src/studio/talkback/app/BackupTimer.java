package studio.talkback.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import studio.talkback.library.LibraryException;
import studio.talkback.library.backup.Backups;

/** Looks every few minutes whether a backup is due at one of the places, and makes it in the background. */
public final class BackupTimer extends Job {

    private final List<Backups> all;
    private final Duration each;
    private volatile boolean stopped;

    /** @param each how long it waits before it looks, first and again */
    public BackupTimer(List<Backups> all, Duration each) {
        super(Messages.Backup_Job);
        this.all = Objects.requireNonNull(List.copyOf(all));
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
        List<Backups> due = new ArrayList<>();
        for (Backups backups : all) {
            try {
                backups.look();
                if (backups.due()) {
                    due.add(backups);
                }
            } catch (LibraryException e) {
                ILog.get().warn("It is not known whether a backup is due", e);
            }
        }
        if (due.isEmpty()) {
            again(each);
        } else {
            new Making(due).schedule();
        }
        return Status.OK_STATUS;
    }

    private void again(Duration wait) {
        if (!stopped) {
            schedule(wait.toMillis());
        }
    }

    /** The backups that are due, seen and cancelled where the workbench shows their progress. */
    private final class Making extends Job {

        private final List<Backups> due;

        Making(List<Backups> due) {
            super(Messages.Backup_Job);
            this.due = due;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == BackupTimer.this;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            SubMonitor progress = SubMonitor.convert(monitor, due.size());
            try {
                for (Backups backups : due) {
                    make(backups, progress.split(1));
                }
                again(each);
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                again(Backups.EVERY);
                return Status.CANCEL_STATUS;
            }
        }

        /** The status line says what is wrong for as long as it lasts; the log says it once. */
        private void make(Backups backups, IProgressMonitor monitor) {
            Optional<String> before = backups.problem();
            try {
                backups.run(false, monitor);
            } catch (IOException | LibraryException e) {
                if (!before.equals(backups.problem())) {
                    ILog.get().warn("No backup was made", e);
                }
            }
        }
    }
}
