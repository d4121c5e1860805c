package studio.talkback.session.internal.quickentry;

import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/**
 * A piece of a line on its way to becoming a span.
 *
 * @param span what it has been read as so far
 * @param glued whether it follows the piece before without white space
 * @param lifted whether it is left out of the shown text
 */
record Piece(EntrySpan span, boolean glued, boolean lifted) {
    static Piece text(int start, int end, String value, boolean glued) {
        return new Piece(new EntrySpan(start, end, SpanRole.TEXT, SpanState.KNOWN, value, ""), glued, false);
    }

    Piece as(SpanRole role, SpanState state, String value, String hint) {
        return new Piece(new EntrySpan(span.start(), span.end(), role, state, value, hint), glued, lifted);
    }

    Piece as(SpanRole role) {
        return as(role, SpanState.KNOWN, value(), "");
    }

    Piece known(SpanRole role, String value) {
        return as(role, SpanState.KNOWN, value, "");
    }

    Piece upTo(int end) {
        return new Piece(new EntrySpan(span.start(), end, role(), span.state(), value(), span.hint()), glued, lifted);
    }

    Piece lift() {
        return new Piece(span, glued, true);
    }

    SpanRole role() {
        return span.role();
    }

    String value() {
        return span.value();
    }

    boolean is(SpanRole role) {
        return span.role() == role;
    }

    /** Returns whether it is nothing but the words given. */
    boolean isText(String words) {
        return is(SpanRole.TEXT) && value().equals(words);
    }

    /** Returns whether it is text that says something: not a bare mark. */
    boolean isWord() {
        return is(SpanRole.TEXT) && value().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
