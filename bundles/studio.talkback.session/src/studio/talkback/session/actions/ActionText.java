package studio.talkback.session.actions;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.session.internal.actions.Messages;
import studio.talkback.session.quickentry.Zones;

/** Next actions in words, the same on the screen, in copied text and on the command line. */
public final class ActionText {

    private static final DateTimeFormatter CLOCK = formatter("HH:mm");
    private static final DateTimeFormatter DAY = formatter("EEE HH:mm");
    private static final DateTimeFormatter DATE = formatter("EEE d MMM HH:mm");
    private static final int DAYS_BY_NAME = 6;
    private static final int HOURS_SAID = 48;

    private ActionText() {
    }

    /**
     * When an action is due: {@code LATE 0:20, 18:00}, {@code Fri 18:00}; said in another zone, also what it was there:
     * {@code Tue 03:00 (18:00 PST)}. Empty where it is not due.
     *
     * @param now the time of now, in the zone of who reads it
     */
    public static String due(OpenAction action, ZonedDateTime now) {
        ZonedDateTime due = action.due();
        if (due == null) {
            return "";
        }
        String here = moment(due, now);
        String both = Zones.differs(due, Objects.requireNonNull(now.getZone()))
                ? NLS.bind(Messages.dueThere, new Object[] { here, CLOCK.format(due), Zones.name(due) })
                : here;
        return action.late(now) ? NLS.bind(Messages.late, late(due, now), both) : both;
    }

    /** Who does it; that nobody was named where nobody was. */
    public static String owners(OpenAction action) {
        return action.owners().isEmpty() ? Messages.nobody : String.join(", ", action.owners());
    }

    /** One line with all of it. */
    public static String line(OpenAction action, ZonedDateTime now) {
        String due = due(action, now);
        return String.join("  ", List.of(owners(action), action.text(), action.item(), action.projectTitle(),
                due.isEmpty() ? "" : NLS.bind(Messages.due, due)).stream().filter(each -> !each.isEmpty()).toList());
    }

    private static String late(ZonedDateTime due, ZonedDateTime now) {
        Duration by = Duration.between(due.toInstant(), now.toInstant());
        return Objects.requireNonNull(by.toHours() < HOURS_SAID
                ? String.format(Locale.ROOT, "%d:%02d", by.toHours(), by.toMinutesPart())
                : NLS.bind(Messages.days, Long.valueOf(by.toDays())));
    }

    private static String moment(ZonedDateTime time, ZonedDateTime now) {
        ZonedDateTime here = time.withZoneSameInstant(now.getZone());
        long days = Math.abs(here.toLocalDate().toEpochDay() - now.toLocalDate().toEpochDay());
        return Objects.requireNonNull((days == 0 ? CLOCK : days <= DAYS_BY_NAME ? DAY : DATE).format(here));
    }

    private static DateTimeFormatter formatter(String pattern) {
        return Objects.requireNonNull(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
