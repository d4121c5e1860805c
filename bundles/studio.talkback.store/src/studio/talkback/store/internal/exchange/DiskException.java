package studio.talkback.store.internal.exchange;

import java.io.IOException;

/** The disk that a hand-over is written to refused. */
public final class DiskException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IOException refusal;

    DiskException(IOException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    /** What it said. */
    public IOException refusal() {
        return refusal;
    }
}
