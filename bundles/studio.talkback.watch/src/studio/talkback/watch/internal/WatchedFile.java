package studio.talkback.watch.internal;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.watch.ProposalKind;

/** What is known of one file that is watched. */
final class WatchedFile {

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

    /** Whether there is anything to remember or to propose. */
    boolean isOfInterest() {
        return seen != null || now != null || proposed != null;
    }
}
