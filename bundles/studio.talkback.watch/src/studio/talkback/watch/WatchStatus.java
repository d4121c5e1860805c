package studio.talkback.watch;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How a watched folder is doing.
 *
 * @param folder which one
 * @param state  in short
 * @param since  since when; null while it is watched without a hitch
 * @param files  how many files are kept an eye on
 * @param text   the same as one line, with what to do about it
 */
public record WatchStatus(WatchedFolder folder, State state, @Nullable ZonedDateTime since, int files, String text) {

    /** States of a folder. */
    public enum State {
        /** It is looked at. */
        WATCHING,
        /** A file there is being written: nothing is read until that is over. */
        PAUSED,
        /** The folder or its volume is missing, empty at once, or cannot be read; what is proposed stays. */
        GONE,
        /** It holds more files than can be watched. */
        TOO_LARGE
    }
}
