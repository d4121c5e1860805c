package studio.talkback.app.state;

/**
 * Something that was amiss at the start and did not stop it.
 *
 * @param text what is different now, short enough for the status line
 * @param hint all there is to say: what was amiss, and where it is kept
 */
public record StartNote(String text, String hint) {
}
