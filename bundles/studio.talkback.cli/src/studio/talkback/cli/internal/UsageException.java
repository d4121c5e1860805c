package studio.talkback.cli.internal;

/** The command cannot be meant as it was given. The message is one line: what is wrong and how to mend it. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it, one line */
    public UsageException(String message) {
        super(message);
    }
}
