package studio.talkback.daw;

import org.eclipse.jdt.annotation.Nullable;

/** A track before and after; one of them is missing where it was added or removed. */
record TrackPair(@Nullable TrackSummary before, @Nullable TrackSummary after) {
}
