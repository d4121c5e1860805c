package studio.talkback.recall;

import studio.talkback.library.LibraryException;

/** Something cannot be done with a recall run; the message says how to mend it, and nothing was changed. */
public final class RunException extends LibraryException {

    private static final long serialVersionUID = 1L;

    /** @param message what, one line */
    public RunException(String message) {
        super(message);
    }

    /** @param message what, one line */
    RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
