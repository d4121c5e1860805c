package studio.talkback.audio;

import java.io.IOException;

/** A file cannot be read as sound, or two cannot be compared; the message is one line that says how to mend it. */
public final class AudioException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param message what, without the name of the file */
    public AudioException(String message) {
        super(message);
    }
}
