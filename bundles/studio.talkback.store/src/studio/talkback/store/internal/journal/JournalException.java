package studio.talkback.store.internal.journal;

import java.io.IOException;

/**
 * A journal, or a record in it, that is not what this format allows: damaged, not a journal, or written by a
 * newer Talkback. The message is one line.
 */
public final class JournalException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and where, one line */
    public JournalException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and where, one line
     * @param cause   what showed it
     */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
