package studio.talkback.library;

/** Another process holds the library; the message says who, where and since when. */
public final class LibraryInUseException extends LibraryException {

    private static final long serialVersionUID = 1L;

    public LibraryInUseException(String message) {
        super(message);
    }
}
