package studio.talkback.library;

/** A text of a document holds characters that cannot be written down, as a terminal's control characters; nothing was kept. */
public final class NotTextException extends LibraryException {

    private static final long serialVersionUID = 1L;

    public NotTextException(String message, Throwable cause) {
        super(message, cause);
    }
}
