package studio.talkback.session.quickentry;

/**
 * A completion of the word at the caret.
 *
 * @param start index of the first UTF-16 unit it replaces
 * @param end index after the last
 * @param replacement what stands there instead, with its {@code #} or {@code @}
 * @param candidate the name it proposes
 */
public record Proposal(int start, int end, String replacement, Candidate candidate) {
    /** Returns a line with the proposal taken. */
    public String applyTo(String line) {
        return line.substring(0, start) + replacement + line.substring(end);
    }
}
