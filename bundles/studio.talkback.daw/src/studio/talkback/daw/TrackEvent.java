package studio.talkback.daw;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One event of a track's EDL: a clip or a fade at its place. Valid only while the handler is called, as a
 * session may have millions of them; take what is needed out of it.
 */
public interface TrackEvent {

    /** The line of the file it stands on, counted from 1. */
    long line();

    /** The track's channel it is on, counted from 1. */
    int channel();

    /** Its number on that channel, counted from 1. */
    int number();

    /** The clip's name; a fade has a name in brackets, see {@link #isFade}. */
    String clip();

    /** Where it starts, as listed; see {@link TimeFormat}. */
    String start();

    /** Where it ends, as listed. */
    String end();

    /** How long it is, as listed. */
    String duration();

    /** The user's timestamp as listed; null where the export left it out. */
    @Nullable
    String timestamp();

    /** {@code Muted} or {@code Unmuted}, as listed. */
    String state();

    /** Whether it is a fade or cross-fade and no clip. */
    boolean isFade();
}
