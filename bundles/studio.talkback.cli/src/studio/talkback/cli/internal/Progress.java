package studio.talkback.cli.internal;

import java.io.PrintStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Prints what is being done, a line each. */
final class Progress extends NullProgressMonitor {

    private final PrintStream err;

    Progress(PrintStream err) {
        this.err = err;
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
        print(name);
    }

    @Override
    public void setTaskName(@Nullable String name) {
        print(name);
    }

    @Override
    public void subTask(@Nullable String name) {
        print(name);
    }

    private void print(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            err.println(Failures.oneLine(name));
        }
    }
}
