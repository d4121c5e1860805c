package studio.talkback.daw;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceWarning;

/**
 * A session without files, clips and events: grows with its tracks, plug-ins and markers only. Made by a
 * {@link SessionSummaryBuilder}.
 *
 * @param header     what the session says of itself
 * @param parts      which parts the file holds; what it leaves out cannot be compared
 * @param counts     how many files, clips and events there are
 * @param timeFormat how positions on tracks are written; null where there is no event
 * @param tracks     the tracks in order
 * @param plugIns    the plug-in list in order
 * @param markers    the markers in order
 * @param warnings   what looked wrong
 */
public record SessionSummary(SessionHeader header, Set<SessionPart> parts, Counts counts,
        @Nullable TimeFormat timeFormat, List<TrackSummary> tracks, List<PlugIn> plugIns, List<Marker> markers,
        List<EvidenceWarning> warnings) {

    public SessionSummary {
        parts = Objects.requireNonNull(Set.copyOf(parts));
        tracks = Objects.requireNonNull(List.copyOf(tracks));
        plugIns = Objects.requireNonNull(List.copyOf(plugIns));
        markers = Objects.requireNonNull(List.copyOf(markers));
        warnings = Objects.requireNonNull(List.copyOf(warnings));
    }

    /**
     * How many of what.
     *
     * @param files           audio files, online or not
     * @param offlineFiles    audio files that were offline
     * @param clips           clips of the clip list, online or not
     * @param offlineClips    clips whose file was offline
     * @param events          events of all tracks and channels, fades included
     * @param unknownSections sections that were kept but not understood
     */
    public record Counts(long files, long offlineFiles, long clips, long offlineClips, long events,
            long unknownSections) {
    }
}
