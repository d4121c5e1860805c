package studio.talkback.cli.internal;

/** The surroundings do not let the command run. The message is one line: what is wrong and how to mend it. */
public final class EnvironmentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it, one line */
    public EnvironmentException(String message) {
        super(message);
    }
}
