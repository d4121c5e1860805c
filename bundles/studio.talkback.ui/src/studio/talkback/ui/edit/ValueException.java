package studio.talkback.ui.edit;

/** What was typed is no value. The message is one line: what is wrong and how to mend it. */
public final class ValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String line;

    public ValueException(String message) {
        super(message);
        this.line = message;
    }

    /** What is wrong and how to mend it, in one line. */
    public String line() {
        return line;
    }
}
