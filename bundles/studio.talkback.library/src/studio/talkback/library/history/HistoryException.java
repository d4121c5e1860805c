package studio.talkback.library.history;

import studio.talkback.library.LibraryException;

/** What was asked of the history cannot be done, and why; nothing was changed. */
public sealed class HistoryException extends LibraryException permits SavedSinceException {

    private static final long serialVersionUID = 1L;

    HistoryException(String message) {
        super(message);
    }
}
