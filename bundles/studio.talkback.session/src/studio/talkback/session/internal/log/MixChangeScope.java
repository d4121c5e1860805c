package studio.talkback.session.internal.log;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import studio.talkback.model.ChangeScope;
import studio.talkback.model.MixChange;
import studio.talkback.model.ModelFactory;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.QuickEntry;

/** Says what a change of the mix touches, so that prints it does not touch can be carried over. */
final class MixChangeScope {

    private static final Pattern LEAD = Pattern.compile("lead\\b.*|lv\\b.*");
    private static final Pattern BACKING = Pattern.compile("bvs?\\b.*|backing\\b.*|bgvs?\\b.*");
    private static final Pattern BUS = Pattern.compile("(mix|2|stereo)[ -]?bus\\b.*|master bus\\b.*");

    private MixChangeScope() {
    }

    static MixChange describe(String text, QuickEntry line) {
        MixChange change = ModelFactory.eINSTANCE.createMixChange();
        change.setText(text);
        String tracks = line.detail() instanceof EntryDetail.Change detail ? String.join(", ", detail.tracks()) : "";
        ChangeScope scope = scope(tracks.isEmpty() ? text : tracks, !tracks.isEmpty());
        change.setScope(scope);
        change.setSubject(tracks.isEmpty() ? null : tracks);
        return change;
    }

    /** What nobody says is taken to touch everything: a print is not carried over by a guess. */
    private static ChangeScope scope(String words, boolean tracks) {
        String folded = Objects.requireNonNull(words.toLowerCase(Locale.ROOT).strip());
        if (tracks && folded.contains(",")) {
            return ChangeScope.TRACK;
        } else if (LEAD.matcher(folded).matches()) {
            return ChangeScope.LEAD;
        } else if (BACKING.matcher(folded).matches()) {
            return ChangeScope.BACKING;
        } else if (BUS.matcher(folded).matches()) {
            return ChangeScope.MIX_BUS;
        }
        return tracks ? ChangeScope.TRACK : ChangeScope.EVERYTHING;
    }
}
