package studio.talkback.gear.scale;

/** What was typed is nothing that the control can be set to; the message is one line that says what it can be. */
public final class UnfitValueException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnfitValueException(String message) {
        super(message);
    }
}
