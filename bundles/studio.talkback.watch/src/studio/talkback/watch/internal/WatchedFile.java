package studio.talkback.watch.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.watch.ProposalKind;

/** What is known of one file that is watched. */
final class WatchedFile {

    private static final Duration SETTLED = Objects.requireNonNull(Duration.ofMillis(900));
    /** A file from the future comes from a clock that is wrong, here or there; it must stay as it is for longer. */
    private static final Duration SETTLED_LATER = Objects.requireNonNull(Duration.ofSeconds(30));
    /** Clocks of two machines that are kept in step, and times that a volume rounds. */
    private static final long ABOUT_NOW_MILLIS = 2_000;

    /** As it was when it was last kept, dropped or found to be nothing to propose; null for a file that is new. */
    @Nullable Stamp seen;
    /** As it was at the last look; null while it is not there. */
    @Nullable Stamp now;
    /** Since when it has been so. */
    Instant since = Instant.MIN;
    /** As it is proposed; null while it is not. */
    @Nullable Stamp proposed;
    /** What it is proposed as. */
    ProposalKind kind = ProposalKind.OTHER;

    /** Whether it has been the same for long enough to be whole. */
    boolean settled(Instant at) {
        Stamp stamp = Objects.requireNonNull(now);
        // The clock may have been set back since.
        since = at.isBefore(since) ? at : since;
        boolean future = stamp.modified() > at.toEpochMilli() + ABOUT_NOW_MILLIS;
        return !at.isBefore(since.plus(future ? SETTLED_LATER : SETTLED));
    }

    /** Whether there is anything to remember or to propose. */
    boolean isOfInterest() {
        return seen != null || now != null || proposed != null;
    }
}
