package studio.talkback.session.quickentry;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/** Where in the song, reel or episode something is. */
public sealed interface SongPlace {
    /**
     * Minutes and seconds from the start.
     *
     * @param from from the start of the song
     * @param to end of a stretch, or null for a point
     */
    record Position(Duration from, @Nullable Duration to) implements SongPlace {
    }

    /**
     * A bar, or bars.
     *
     * @param bar first bar, from 0 (a count-in) upwards
     * @param beat its beat, or 0 when none is said
     * @param toBar last bar; the first again for a single one
     */
    record Bar(int bar, int beat, int toBar) implements SongPlace {
    }

    /**
     * A timecode.
     *
     * @param hours 0 to 23
     * @param minutes 0 to 59
     * @param seconds 0 to 59
     * @param frames from 0, below the rate's frames per second
     * @param dropFrame whether it is counted with dropped frame numbers
     */
    record Timecode(int hours, int minutes, int seconds, int frames, boolean dropFrame) implements SongPlace {
        /** Returns whether a rate has this frame number. */
        public boolean existsAt(FrameRate rate) {
            boolean inRange = hours < 24 && minutes < 60 && seconds < 60 && frames < rate.framesPerSecond();
            boolean dropped = seconds == 0 && minutes % 10 != 0 && frames < rate.droppedPerMinute();
            return inRange && !dropped;
        }
    }
}
