package studio.talkback.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** A clock that stands still until it is set, as a machine's may be: forward and back. */
public final class SetClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    /** Shows this time, in its zone. */
    public SetClock(ZonedDateTime now) {
        this.now = now.toInstant();
        zone = now.getZone();
    }

    private SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Sets it forward, or back by a negative duration. */
    public void set(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(@Nullable ZoneId other) {
        return new SetClock(now, Objects.requireNonNull(other));
    }

    @Override
    public Instant instant() {
        return now;
    }
}
