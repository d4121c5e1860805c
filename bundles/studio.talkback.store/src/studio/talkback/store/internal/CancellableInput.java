package studio.talkback.store.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/** A stream that ends with {@link OperationCanceledException} once the monitor is cancelled. */
final class CancellableInput extends FilterInputStream {

    private final IProgressMonitor monitor;

    CancellableInput(InputStream in, IProgressMonitor monitor) {
        super(in);
        this.monitor = monitor;
    }

    @Override
    public int read() throws IOException {
        GoingOn.require(monitor);
        return super.read();
    }

    @Override
    public int read(byte @Nullable [] into, int from, int length) throws IOException {
        GoingOn.require(monitor);
        return super.read(into, from, length);
    }
}
