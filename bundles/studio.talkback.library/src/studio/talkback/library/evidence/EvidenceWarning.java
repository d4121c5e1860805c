package studio.talkback.library.evidence;

/**
 * Something in a file that was kept but not understood, or that looks wrong.
 *
 * @param line the line of the file, counted from 1; 0 where it concerns the whole file
 * @param text what was seen, one line
 */
public record EvidenceWarning(long line, String text) {
}
