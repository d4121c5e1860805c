package studio.talkback.library;

import org.eclipse.jdt.annotation.Nullable;

/** The library cannot do what was asked. The message is one line: what is wrong and how to mend it. */
public class LibraryException extends Exception {

    private static final long serialVersionUID = 1L;

    public LibraryException(String message) {
        super(message);
    }

    public LibraryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
