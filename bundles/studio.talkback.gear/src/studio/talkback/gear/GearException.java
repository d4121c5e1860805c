package studio.talkback.gear;

import studio.talkback.library.LibraryException;

/** Equipment cannot be read, found or replaced; nothing was changed, and the message says in one line what to do. */
public final class GearException extends LibraryException {

    private static final long serialVersionUID = 1L;

    public GearException(String message) {
        super(message);
    }

    public GearException(String message, Throwable cause) {
        super(message, cause);
    }
}
