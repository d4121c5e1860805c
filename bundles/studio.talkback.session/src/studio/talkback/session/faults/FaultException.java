package studio.talkback.session.faults;

import studio.talkback.library.LibraryException;

/** What was asked of a fault cannot be done; one line for the user, and nothing was changed. */
public final class FaultException extends LibraryException {

    private static final long serialVersionUID = 1L;

    FaultException(String message) {
        super(message);
    }
}
