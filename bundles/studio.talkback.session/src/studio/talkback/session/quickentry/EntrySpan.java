package studio.talkback.session.quickentry;

/**
 * A stretch of a typed line and what it was read as. The spans of a line are in order, do not overlap and cover every
 * character that is not white space.
 *
 * @param start index of the first UTF-16 unit in the line
 * @param end index after the last
 * @param role what it stands for
 * @param state how sure that is
 * @param value its canonical spelling, which reads as the same again in the same context
 * @param hint one line for the user, empty when there is nothing to say
 */
public record EntrySpan(int start, int end, SpanRole role, SpanState state, String value, String hint) {
}
