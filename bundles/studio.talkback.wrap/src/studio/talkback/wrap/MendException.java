package studio.talkback.wrap;

/** What was typed mends nothing; the message says what does. */
public final class MendException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message one line for the user */
    public MendException(String message) {
        super(message);
    }
}
