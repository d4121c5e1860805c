package studio.talkback.store.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Whether long work goes on. */
final class GoingOn {

    private GoingOn() {
    }

    /**
     * Ends work that was cancelled.
     *
     * @throws OperationCanceledException if it was
     */
    static void require(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
