package studio.talkback.daw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceChange.Kind;

/**
 * What differs between two exports of a session, in the words of the studio. A part that one of them leaves
 * out is not compared, and that is said, as an export option is no change of the session.
 * <p>
 * The areas are {@code setting}, {@code plugin}, {@code track}, {@code clip}, {@code file}, {@code marker} and
 * {@code export}.
 */
public final class SessionDiff {

    private final SessionSummary before;
    private final SessionSummary after;
    private final List<EvidenceChange> changes = new ArrayList<>();

    private SessionDiff(SessionSummary before, SessionSummary after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What differs: settings first, then plug-ins, tracks, files, clips and markers.
     *
     * @param before the older export
     * @param after  the newer export
     */
    public static List<EvidenceChange> between(SessionSummary before, SessionSummary after) {
        return new SessionDiff(before, after).changes();
    }

    private List<EvidenceChange> changes() {
        settings(before.header(), after.header());
        if (bothHave(SessionPart.PLUG_INS)) {
            changes.addAll(PlugInDiff.between(before.plugIns(), after.plugIns()));
        }
        if (bothHave(SessionPart.TRACKS)) {
            changes.addAll(TrackDiff.between(before.tracks(), after.tracks(), samePlaces()));
        }
        counts(before.counts(), after.counts());
        if (bothHave(SessionPart.MARKERS)) {
            changes.addAll(MarkerDiff.between(before.markers(), after.markers()));
        }
        return changes;
    }

    private void settings(SessionHeader old, SessionHeader now) {
        setting("Session name", old.name(), now.name());
        setting("Sample rate", kilohertz(old.sampleRateHz()), kilohertz(now.sampleRateHz()));
        setting("Bit depth", bits(old), bits(now));
        setting("Timecode format", old.timecodeFormat(), now.timecodeFormat());
        setting("Session start", withoutSubframes(old.startTimecode()), withoutSubframes(now.startTimecode()));
    }

    private void setting(String what, String old, String now) {
        if (!old.equals(now) && !old.isEmpty() && !now.isEmpty()) {
            changes.add(new EvidenceChange("setting", Kind.CHANGED, what + ": " + now + ", was " + old));
        }
    }

    private static String kilohertz(double hertz) {
        boolean whole = hertz % 1000 == 0;
        return (whole ? Long.toString((long) hertz / 1000) : Double.toString(hertz / 1000)) + " kHz";
    }

    private static String bits(SessionHeader header) {
        return header.bitDepth() == 0 ? "" : header.bitDepth() + "-bit" + (header.floatingPoint() ? " float" : "");
    }

    /** Sub-frames of zero come and go with an option of the export. */
    private static String withoutSubframes(String timecode) {
        return timecode.endsWith(".00") ? timecode.substring(0, timecode.length() - 3) : timecode;
    }

    private boolean bothHave(SessionPart part) {
        boolean had = before.parts().contains(part);
        boolean has = after.parts().contains(part);
        if (had != has) {
            export(part.words() + " not compared: only the " + (has ? "newer" : "older") + " export has one");
        }
        return had && has;
    }

    private boolean samePlaces() {
        @Nullable TimeFormat old = before.timeFormat();
        @Nullable TimeFormat now = after.timeFormat();
        if (old == null || now == null || Objects.equals(old, now)) {
            return true;
        }
        export("places of clips not compared: exported in " + now.words() + ", before in "
                + old.words());
        return false;
    }

    private void export(String text) {
        changes.add(new EvidenceChange("export", Kind.CHANGED, Words.sentence(text)));
    }

    private void counts(SessionSummary.Counts old, SessionSummary.Counts now) {
        if (bothHave(SessionPart.FILES)) {
            count("file", "Audio files", old.files(), now.files());
            count("file", "Offline files", old.offlineFiles(), now.offlineFiles());
        }
        if (bothHave(SessionPart.CLIPS)) {
            count("clip", "Clips in the clip list", old.clips(), now.clips());
            count("clip", "Offline clips", old.offlineClips(), now.offlineClips());
        }
    }

    private void count(String area, String what, long old, long now) {
        if (old != now) {
            changes.add(new EvidenceChange(area, Kind.CHANGED, what + ": " + now + ", was " + old));
        }
    }
}
