package studio.talkback.daw.protools.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Shows how far a file has been read, and stops when the user cancels. */
final class MonitoredStream extends FilterInputStream {

    static final int TICKS = 1000;

    private final SubMonitor monitor;
    private final long length;
    private long done;
    private int shown;

    /** @param length what the whole stream is expected to hold, in bytes */
    MonitoredStream(InputStream in, long length, SubMonitor monitor) {
        super(in);
        this.length = Math.max(1, length);
        this.monitor = monitor;
        monitor.setWorkRemaining(TICKS);
    }

    @Override
    public int read(byte @Nullable [] bytes, int offset, int count) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        int got = super.read(bytes, offset, count);
        if (got > 0) {
            done += got;
            int reached = (int) Math.min(TICKS, done * TICKS / length);
            monitor.worked(reached - shown);
            shown = reached;
        }
        return got;
    }
}
