package studio.talkback.gear.bay;

/** What was given for a bay does not fit it; the message is one line that says how to mend it. */
public final class BayException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what does not fit, in one line */
    public BayException(String message) {
        super(message);
    }
}
