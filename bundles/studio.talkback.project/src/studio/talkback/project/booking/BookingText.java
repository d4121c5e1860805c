package studio.talkback.project.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.model.BookingState;
import studio.talkback.session.quickentry.Zones;

/** Bookings in words, the same on the screen, in copied text and on the command line. */
public final class BookingText {

    private static final DateTimeFormatter CLOCK = formatter("HH:mm");
    private static final DateTimeFormatter DAY = formatter("EEE d MMM");
    private static final DateTimeFormatter DAY_AND_CLOCK = formatter("EEE d MMM HH:mm");
    private static final DateTimeFormatter DAY_OF_YEAR = formatter("EEE d MMM uuuu");

    /** Who ends before noon of the next day worked through the night: the day goes without saying. */
    private static final int NOON = 12;

    private BookingText() {
    }

    /** {@code Thu 26 Nov 10:00–18:00}; typed in another zone, also what it was there. */
    public static String times(RoomBooking booking, ZoneId here) {
        return times(booking.from(), booking.to(), here);
    }

    /** See {@link #times(RoomBooking, ZoneId)}. */
    public static String times(ZonedDateTime from, ZonedDateTime to, ZoneId here) {
        ZonedDateTime start = from.withZoneSameInstant(here);
        String text = range(start, to.withZoneSameInstant(here), DAY.format(start) + " ");
        return zoned(text, from, to, here);
    }

    /** {@code 10:00–18:00} for a day, with the weekday where it begins or ends on another; see {@link #times}. */
    public static String clocks(RoomBooking booking, LocalDate day, ZoneId here) {
        ZonedDateTime start = booking.from().withZoneSameInstant(here);
        String before = start.toLocalDate().equals(day) ? "" : DAY.format(start) + " ";
        return zoned(range(start, booking.to().withZoneSameInstant(here), before), booking.from(), booking.to(), here);
    }

    /** How long it is: {@code 8:00}. The night in which the clocks change counts as it is. */
    public static String length(ZonedDateTime from, ZonedDateTime to) {
        Duration length = Duration.between(from.toInstant(), to.toInstant());
        return Objects.requireNonNull(String.format(Locale.ROOT, "%d:%02d", length.toHours(), length.toMinutesPart()));
    }

    /** {@code hold}, {@code 2nd hold}, {@code confirmed}, {@code CLASH}, {@code confirmed (clash: why)}, {@code released}. */
    public static String state(Standing standing) {
        return switch (standing.booking().state()) {
        case HOLD -> hold(standing);
        case CONFIRMED -> standing.clashes().isEmpty() ? Messages.state_confirmed
                : standing.booking().clashWhy().isEmpty() ? Messages.state_clash
                        : NLS.bind(Messages.state_clashMeant, standing.booking().clashWhy());
        default -> Messages.state_released;
        };
    }

    /** Who else wants the room: {@code clashes with Neon Rain}, {@code behind Neon Rain (confirmed)}; empty for nobody. */
    public static String others(Standing standing) {
        if (!standing.clashes().isEmpty()) {
            return NLS.bind(Messages.others_clash, names(standing.clashes()));
        } else if (!standing.ahead().isEmpty()) {
            return NLS.bind(Messages.others_ahead, names(standing.ahead()));
        }
        return standing.behind().isEmpty() ? "" : NLS.bind(Messages.others_behind, names(standing.behind()));
    }

    /** One line with all of it: when, where, for whom, how it stands and beside whom. */
    public static String line(Standing standing, ZoneId here) {
        RoomBooking booking = standing.booking();
        String room = booking.roomName().isEmpty() ? Messages.noRoom : booking.roomName();
        String text = String.join("  ", times(booking, here), room, booking.project(), state(standing));
        String others = others(standing);
        return text + (others.isEmpty() ? "" : "  (" + others + ")")
                + (booking.note().isEmpty() ? "" : "  " + booking.note());
    }

    /** A week to paste into a mail: its rooms, and under each what it is booked for. */
    public static String week(BookedWeek week) {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.week_title, DAY.format(week.monday()),
                DAY_OF_YEAR.format(week.monday().plusDays(BookedWeek.DAYS - 1L))));
        for (BookableRoom room : week.rooms()) {
            text.append("\n\n").append(room.name());
            List<Standing> booked = week.bookings().stream()
                    .filter(each -> each.booking().stands() && room.room().equals(each.booking().room())).toList();
            booked.forEach(each -> text.append("\n  ").append(line(each, week.zone())));
            if (booked.isEmpty()) {
                text.append("\n  ").append(Messages.week_free);
            }
        }
        return Objects.requireNonNull(text.append('\n').toString());
    }

    private static String hold(Standing standing) {
        if (!standing.contested()) {
            return Messages.state_hold;
        }
        return switch (standing.place()) {
        case 1 -> Messages.state_firstHold;
        case 2 -> Messages.state_secondHold;
        case 3 -> Messages.state_thirdHold;
        default -> NLS.bind(Messages.state_laterHold, Integer.valueOf(standing.place()));
        };
    }

    private static String names(List<RoomBooking> bookings) {
        return Objects.requireNonNull(bookings.stream()
                .map(each -> NLS.bind(
                        each.state() == BookingState.CONFIRMED ? Messages.others_confirmed : Messages.others_held,
                        each.project()))
                .distinct().collect(Collectors.joining(", ")));
    }

    private static String range(ZonedDateTime from, ZonedDateTime to, String before) {
        boolean sameDay = from.toLocalDate().equals(to.minusNanos(1).toLocalDate());
        boolean night = from.toLocalDate().plusDays(1).equals(to.toLocalDate()) && to.getHour() < NOON;
        return before + CLOCK.format(from) + "–" + (sameDay || night ? CLOCK : DAY_AND_CLOCK).format(to);
    }

    private static String zoned(String text, ZonedDateTime from, ZonedDateTime to, ZoneId here) {
        return Zones.differs(from, here) || Zones.differs(to, here)
                ? NLS.bind(Messages.thereToo, new Object[] { text, range(from, to, ""), Zones.name(from) })
                : text;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return Objects.requireNonNull(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
