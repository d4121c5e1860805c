package studio.talkback.daw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceWarning;

/** Makes a {@link SessionSummary} of what it is told. For one session and one thread. */
public final class SessionSummaryBuilder implements SessionHandler {

    private @Nullable SessionHeader header;
    private final Set<SessionPart> parts = EnumSet.noneOf(SessionPart.class);
    private final List<TrackSummary> tracks = new ArrayList<>();
    private final List<PlugIn> plugIns = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<EvidenceWarning> warnings = new ArrayList<>();
    private @Nullable TimeFormat timeFormat;
    private long files;
    private long offlineFiles;
    private long clips;
    private long offlineClips;
    private long events;
    private long unknownSections;

    private @Nullable Track track;
    private final TrackEvents trackEvents = new TrackEvents();

    /**
     * The summary of all that was told so far.
     *
     * @throws IllegalStateException before the header was told
     */
    public SessionSummary summary() {
        SessionHeader told = header;
        if (told == null) {
            throw new IllegalStateException("a session without a header has no summary");
        }
        return new SessionSummary(told, parts,
                new SessionSummary.Counts(files, offlineFiles, clips, offlineClips, events, unknownSections),
                timeFormat, tracks, plugIns, markers, warnings);
    }

    @Override
    public void header(SessionHeader told) {
        header = told;
    }

    @Override
    public void part(SessionPart part) {
        parts.add(part);
    }

    @Override
    public void file(AudioFile file) {
        files++;
        offlineFiles += file.online() ? 0 : 1;
    }

    @Override
    public void clip(AudioClip clip) {
        clips++;
        offlineClips += clip.online() ? 0 : 1;
    }

    @Override
    public void plugIn(PlugIn plugIn) {
        plugIns.add(plugIn);
    }

    @Override
    public void track(Track begun) {
        track = begun;
        trackEvents.clear();
    }

    @Override
    public void event(TrackEvent event) {
        events++;
        if (timeFormat == null) {
            timeFormat = TimeFormat.of(event.start());
        }
        trackEvents.add(event);
    }

    @Override
    public void trackEnd(int channels) {
        Track ended = track;
        if (ended != null) {
            tracks.add(trackEvents.summary(ended, channels));
            track = null;
        }
    }

    @Override
    public void marker(Marker marker) {
        markers.add(marker);
    }

    @Override
    public void unknownSection(long line, String title) {
        unknownSections++;
    }

    @Override
    public void warning(EvidenceWarning warning) {
        warnings.add(warning);
    }
}
