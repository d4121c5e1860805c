package studio.talkback.recall.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Stops a job from a dialog: it may be told before the job has begun. */
final class StoppableMonitor extends NullProgressMonitor {

    /** The progress of the job, which stops when either is cancelled. */
    IProgressMonitor over(IProgressMonitor job) {
        return new ProgressMonitorWrapper(job) {
            @Override
            public boolean isCanceled() {
                return StoppableMonitor.this.isCanceled() || super.isCanceled();
            }
        };
    }
}
