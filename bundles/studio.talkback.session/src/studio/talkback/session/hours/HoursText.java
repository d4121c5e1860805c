package studio.talkback.session.hours;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.hours.Messages;
import studio.talkback.session.quickentry.Zones;

/** The hours of a session in words. */
public final class HoursText {

    private static final DateTimeFormatter CLOCK = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    private static final DateTimeFormatter DAY = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH));

    private HoursText() {
    }

    /**
     * One line: {@code in 10:02, breaks 0:35, downtime 0:20, worked 9:10}. What there was none of is left out, and what
     * is missing is named at its end.
     *
     * @param zone the zone of who reads it; times of a session in another zone are in that one, which is then named
     */
    public static String line(HoursTotal total, ZoneId zone) {
        List<String> parts = new ArrayList<>();
        ZonedDateTime in = total.in();
        ZonedDateTime out = total.out();
        if (in != null) {
            parts.add(NLS.bind(Messages.in, clock(in, in, zone)));
        }
        if (out != null) {
            parts.add(NLS.bind(Messages.out, clock(out, in, zone)));
        }
        add(parts, Messages.breaks, total.breaks());
        add(parts, Messages.downtime, total.downtime());
        add(parts, Messages.away, total.away());
        if (total.counted()) {
            parts.add(worked(total));
        }
        for (Missing each : total.missing()) {
            if (each.what() != Missing.What.OUT || !total.goesOn()) {
                parts.add(missing(each, zone));
            }
        }
        return Objects.requireNonNull(String.join(", ", parts));
    }

    /** The hours of a person in a session, with their initials: {@code EB: in 11:00, out 20:07, worked 8:10}. */
    public static String person(PersonHours person, ZoneId zone) {
        HoursTotal hours = person.hours();
        String said = !hours.counted() ? Messages.notCounted
                : person.own() ? line(hours, zone) : NLS.bind(Messages.asSession, worked(hours));
        return Objects.requireNonNull(NLS.bind(Messages.person, person.initials(), said));
    }

    /** The hours of a person in the sessions of a project. */
    public static String person(PersonTotal person) {
        List<String> parts = new ArrayList<>();
        parts.add(person.sessions() == 1 ? Messages.oneSession : NLS.bind(Messages.sessions, String.valueOf(person.sessions())));
        add(parts, Messages.breaks, person.breaks());
        add(parts, Messages.downtime, person.downtime());
        add(parts, Messages.away, person.away());
        parts.add(NLS.bind(Messages.worked, duration(person.worked())));
        if (person.uncounted() > 0) {
            parts.add(NLS.bind(Messages.uncounted, String.valueOf(person.uncounted())));
        }
        return Objects.requireNonNull(NLS.bind(Messages.person, person.initials(), String.join(", ", parts)));
    }

    private static String worked(HoursTotal hours) {
        return Objects.requireNonNull(
                NLS.bind(hours.goesOn() ? Messages.workedSoFar : Messages.worked, duration(hours.worked())));
    }

    /** What is missing, in a few words. */
    public static String missing(Missing missing, ZoneId zone) {
        ZonedDateTime at = missing.at();
        String time = at == null ? "" : clock(at, at, zone);
        return switch (missing.what()) {
        case IN -> Messages.missing_in;
        case OUT -> Messages.missing_out;
        case OUT_BEFORE_IN -> NLS.bind(Messages.missing_outBeforeIn, time);
        case BREAK_END -> NLS.bind(Messages.missing_breakEnd, time);
        case DOWNTIME_END -> NLS.bind(Messages.missing_downtimeEnd, time);
        case OUTSIDE -> NLS.bind(Messages.missing_outside, time);
        };
    }

    /** Hours and minutes, {@code 9:10}. */
    public static String duration(Duration duration) {
        return Objects.requireNonNull(
                String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutesPart()));
    }

    /** What a reader is told who asks for a session that there is not. */
    static String noSession(Ref session) {
        return NLS.bind(Messages.noSession, session);
    }

    private static void add(List<String> parts, String words, Duration duration) {
        if (!duration.isZero()) {
            parts.add(NLS.bind(words, duration(duration)));
        }
    }

    /** A time of day; with its weekday where that is not the day of the time in, with its zone where not the reader's. */
    private static String clock(ZonedDateTime time, @Nullable ZonedDateTime in, ZoneId zone) {
        boolean sameDay = in == null || time.toLocalDate().equals(in.toLocalDate());
        String shown = (sameDay ? CLOCK : DAY).format(time);
        return Objects.requireNonNull(Zones.differs(time, zone) ? shown + " " + Zones.name(time) : shown);
    }
}
