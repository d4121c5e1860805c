package studio.talkback.session.internal.quickentry;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.Candidate;
import studio.talkback.session.quickentry.CandidateRole;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/** Gives pieces the role of a name, known or not. */
public final class Naming {
    /** Strips that every console has, so that they need not be listed. */
    private static final Pattern STRIP = Pattern.compile(
            "(?i)main|master|mix|lr|"
            + "(ch|chan|aux|bus|grp|vca|dca|mtx|main|ret|rtn|fx|fxr|in|line)\\d{1,3}(l|r|[-/]\\d{1,3})?");

    private Naming() {
    }

    /** Whether a word names a strip of a console, such as {@code ch12} or {@code main}. */
    public static boolean isStrip(String unit) {
        return STRIP.matcher(unit).matches();
    }

    /** Returns where the unit stands, after giving the first word that role when no known unit was found. */
    static int unitOf(Body body) {
        for (int i = 0; i < body.main.size(); i++) {
            if (body.main.get(i).is(SpanRole.UNIT)) {
                return i;
            }
        }
        int first = body.firstWord();
        if (first >= 0) {
            body.change(first, Naming::unit);
        }
        return first;
    }

    /** Returns a word as a unit: a strip, or one that nobody has told us about. */
    private static Piece unit(Piece piece) {
        boolean strip = isStrip(piece.value());
        return piece.as(SpanRole.UNIT, strip ? SpanState.KNOWN : SpanState.UNKNOWN, piece.value(),
                strip ? "" : Messages.hint_unknownUnit);
    }

    /** Returns a piece that names something, spelt as known or else as given. */
    static Piece named(Piece piece, SpanRole role, String typed, QuickEntryContext context, String hint) {
        Candidate found = find(role, typed, context);
        return found == null ? piece.as(role, SpanState.UNKNOWN, typed, hint) : piece.known(role, found.text());
    }

    private static @Nullable Candidate find(SpanRole role, String typed,
            QuickEntryContext context) {
        CandidateRole names = switch (role) {
            case TRACK -> CandidateRole.TRACK;
            case MEDIA -> CandidateRole.MEDIA;
            case REQUEST -> CandidateRole.REQUEST;
            case VERSION -> CandidateRole.VERSION;
            default -> CandidateRole.UNIT;
        };
        Candidate named = context.names().named(names, typed);
        boolean mayBeInitials = names == CandidateRole.TRACK && !Words.NEVER_INITIALS.contains(Folding.fold(typed));
        return named == null && mayBeInitials ? context.names().withInitials(names, typed) : named;
    }
}
