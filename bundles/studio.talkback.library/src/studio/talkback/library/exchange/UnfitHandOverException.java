package studio.talkback.library.exchange;

import studio.talkback.library.LibraryException;

/** A file is no hand-over that can be taken in: another file, not whole, damaged, or of a newer program. */
public final class UnfitHandOverException extends LibraryException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it, in one line that names it. */
    public UnfitHandOverException(String message, Throwable cause) {
        super(message, cause);
    }
}
