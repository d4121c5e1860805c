package studio.talkback.audio.internal.match;

/**
 * A place at which a print may lie.
 *
 * @param shift      which frame of the approved print lies under frame 0 of the print, to about a thousandth of a second
 * @param likeness   the correlation there, 0 to 1
 * @param swapped    whether the two channels that were looked at are swapped
 * @param firstTurned  whether the polarity of the first is turned
 * @param secondTurned whether that of the second is
 */
public record Candidate(long shift, double likeness, boolean swapped, boolean firstTurned, boolean secondTurned) {
}
