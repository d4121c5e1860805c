package studio.talkback.room;

import studio.talkback.library.LibraryException;

/** What was asked of a desk does not fit it. The message is one line: what is wrong and how to mend it. */
public class DeskException extends LibraryException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and how to mend it, one line */
    public DeskException(String message) {
        super(message);
    }
}
