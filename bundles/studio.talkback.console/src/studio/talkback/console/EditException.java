package studio.talkback.console;

/** A value that cannot be set. The message is one line that names the control and what it takes. */
public final class EditException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message the control and what it takes, one line */
    public EditException(String message) {
        super(message);
    }
}
