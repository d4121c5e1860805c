package studio.talkback.session.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Session;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/**
 * When a session began or ended, as a clock time of its own day. An end before the beginning is one of the next morning;
 * any other day is written out.
 */
final class SessionTime extends ValueText {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final ValueText written = ValueText.time(typed -> null);
    private final Supplier<@Nullable Session> session;
    private final boolean end;

    /**
     * @param session whose time it is; null while it is not there
     * @param end     whether it is the end
     */
    SessionTime(Supplier<@Nullable Session> session, boolean end) {
        this.session = session;
        this.end = end;
    }

    @Override
    public String show(@Nullable Object value) {
        if (value instanceof ZonedDateTime time) {
            ZonedDateTime here = time.withZoneSameInstant(ZoneId.systemDefault());
            if (here.equals(at(here.toLocalTime()))) {
                return SHOWN.format(here);
            }
        }
        return written.show(value);
    }

    @Override
    protected Object parse(String typed) throws ValueException {
        try {
            return at(LocalTime.parse(typed, TYPED));
        } catch (DateTimeException noClock) {
            return Objects.requireNonNull(written.read(typed));
        }
    }

    /** A clock time on the session's day, or in the night after it. */
    private ZonedDateTime at(LocalTime clock) {
        Session now = session.get();
        LocalDate date = now == null ? null : now.getDate();
        ZonedDateTime time = clock.atDate(date == null ? LocalDate.now() : date).atZone(ZoneId.systemDefault());
        ZonedDateTime in = now == null ? null : now.getTimeIn();
        return end && in != null && time.isBefore(in) ? time.plusDays(1) : time;
    }
}
