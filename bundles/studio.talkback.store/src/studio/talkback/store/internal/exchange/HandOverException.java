package studio.talkback.store.internal.exchange;

import java.io.IOException;

/** A file is no hand-over that can be used. The message goes on after the file's name. */
public class HandOverException extends IOException {

    private static final long serialVersionUID = 1L;

    HandOverException(String message) {
        super(message);
    }

    HandOverException(String message, Throwable cause) {
        super(message, cause);
    }
}
