package studio.talkback.watch.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** Whether something in a folder is being written, as the last looks saw it. */
final class Growth {

    /** What did not grow for so long is not being written. */
    private static final Duration QUIET = Objects.requireNonNull(Duration.ofSeconds(2));

    private String name = "";
    private @Nullable Instant last;
    private @Nullable Instant since;
    private long recorded = -1;

    /** Notes that a file was seen to grow. */
    void seen(String file, Instant now) {
        if (writing(now).isEmpty()) {
            since = now;
        }
        last = now;
        name = file;
    }

    /** Notes how much is recorded in all. */
    void recorded(long bytes, String newest, Instant now) {
        if (recorded >= 0 && bytes > recorded) {
            seen(newest, now);
        }
        recorded = bytes;
    }

    /** Forgets what was: the folder was away, and what has changed meanwhile is not being written. */
    void forget() {
        recorded = -1;
        last = null;
    }

    /** The file that is being written; empty where none is. What grew at a time to come grew before the clock was set back. */
    String writing(Instant now) {
        Instant then = last;
        return then != null && !now.isBefore(then) && now.isBefore(then.plus(QUIET)) ? name : "";
    }

    /** Since when; only while something is being written. */
    Instant since() {
        return Objects.requireNonNull(since);
    }
}
