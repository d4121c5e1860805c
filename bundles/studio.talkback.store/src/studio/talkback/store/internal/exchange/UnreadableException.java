package studio.talkback.store.internal.exchange;

import java.io.IOException;

/** A hand-over file that its disk does not give just now: it may be whole all the same. */
public final class UnreadableException extends HandOverException {

    private static final long serialVersionUID = 1L;

    UnreadableException(IOException refusal) {
        super("cannot be read (" + String.valueOf(refusal.getMessage()).lines().findFirst().orElse("")
                + "): see whether the stick is plugged in, or copy it again", refusal);
    }
}
