package studio.talkback.session.revert;

import studio.talkback.library.LibraryException;

/** A draft cannot be left or taken up again so; nothing was changed. The message says how to mend it, in one line. */
public final class RevertException extends LibraryException {

    private static final long serialVersionUID = 1L;

    RevertException(String message) {
        super(message);
    }
}
