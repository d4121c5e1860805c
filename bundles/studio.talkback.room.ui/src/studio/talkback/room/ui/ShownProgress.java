package studio.talkback.room.ui;

import java.util.concurrent.atomic.DoubleAdder;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.Nullable;

/** The progress of a job, to be looked at by a dialog too. Written by the job, read on the UI thread. */
final class ShownProgress extends ProgressMonitorWrapper {

    private final DoubleAdder done = new DoubleAdder();
    private volatile int total = 1;
    private volatile String doing = "";

    ShownProgress(IProgressMonitor monitor) {
        super(monitor);
    }

    /** How much is done, from 0 to 1. */
    double part() {
        return Math.clamp(done.sum() / Math.max(1, total), 0, 1);
    }

    /** What is being done; empty where nobody says it. */
    String doing() {
        return doing;
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
        total = totalWork;
        say(name);
        super.beginTask(name, totalWork);
    }

    @Override
    public void setTaskName(@Nullable String name) {
        say(name);
        super.setTaskName(name);
    }

    @Override
    public void subTask(@Nullable String name) {
        say(name);
        super.subTask(name);
    }

    @Override
    public void worked(int work) {
        done.add(work);
        super.worked(work);
    }

    @Override
    public void internalWorked(double work) {
        done.add(work);
        super.internalWorked(work);
    }

    private void say(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            doing = name;
        }
    }
}
