package studio.talkback.library.evidence;

/**
 * A file that cannot be taken as evidence. The message is one line that says what is wrong and how to
 * mend it; it names the line of the file where there is one.
 */
public final class EvidenceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;

    /** @param message what is wrong and how to mend it, one line, without the file's name */
    public EvidenceException(String message) {
        super(message);
        this.line = 0;
    }

    /**
     * @param line    the line at fault, counted from 1
     * @param message what is wrong and how to mend it, one line, without the file's name
     */
    public EvidenceException(long line, String message) {
        super("line " + line + ": " + message);
        this.line = line;
    }

    /** The line of the file at fault, counted from 1; 0 where the file as a whole is. */
    public long line() {
        return line;
    }
}
