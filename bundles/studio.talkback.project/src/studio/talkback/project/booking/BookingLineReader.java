package studio.talkback.project.booking;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.NameFinder;
import studio.talkback.project.internal.NameFinder.Named;
import studio.talkback.session.quickentry.Zones;

/** Reads the line that a booking is typed in: what stands before the times, the times, and what stands after them. */
final class BookingLineReader {

    private static final String CLOCK = "(\\d{1,2})(?::?(\\d\\d))?";
    private static final Pattern RANGE = Pattern.compile(CLOCK + "[-–]" + CLOCK);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final int SHORTEST_DAY = 3;
    private static final int MIDNIGHT = 24;

    private final BookingNames names;
    private final BookingDefaults defaults;

    /** Whom and what a line is about. */
    private record Subject(Named project, Named room) {
    }

    BookingLineReader(BookingNames names, BookingDefaults defaults) {
        this.names = names;
        this.defaults = defaults;
    }

    BookingLine read(String typed) throws BookingException {
        int semicolon = typed.indexOf(';');
        String note = semicolon < 0 ? "" : typed.substring(semicolon + 1).strip();
        String line = (semicolon < 0 ? typed : typed.substring(0, semicolon)).strip();
        List<String> words = line.isEmpty() ? Objects.requireNonNull(List.of())
                : Objects.requireNonNull(List.of(line.split("\\s+")));
        int range = range(words);
        if (range < 0) {
            throw new BookingException(Messages.line_noTimes);
        }
        List<String> after = new ArrayList<>(words.subList(range + 1, words.size()));
        ZoneId named = after.isEmpty() ? null : Zones.read(Objects.requireNonNull(after.getFirst()));
        if (named != null) {
            after.removeFirst();
        }
        ZoneId zone = named == null ? Objects.requireNonNull(defaults.now().getZone()) : named;
        boolean confirmed = confirmed(after);
        boolean day = range > 0 && isDay(Objects.requireNonNull(words.get(range - 1)));
        String times = Objects.requireNonNull(words.get(range));
        ZonedDateTime[] ends = ends(day ? words.get(range - 1) : null, times, zone);
        Subject subject = subject(Objects.requireNonNull(words.subList(0, day ? range - 1 : range)));
        BookingWish wish = new BookingWish(subject.project().ref(), subject.room().ref(), ends[0], ends[1], confirmed,
                Objects.requireNonNull(note));
        return new BookingLine(wish, subject.project().label(), subject.room().label());
    }

    /** Where the times stand: the last word that is a range. */
    private static int range(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (RANGE.matcher(words.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean confirmed(List<String> after) throws BookingException {
        String word = String.join(" ", after).toLowerCase(Locale.ROOT);
        return switch (word) {
        case "", "hold" -> false;
        case "confirmed", "confirm" -> true;
        default -> throw new BookingException(NLS.bind(Messages.line_notAState, String.join(" ", after)));
        };
    }

    private boolean isDay(String word) {
        return DATE.matcher(word).matches() || day(word) != null;
    }

    /** The day that a word means; null where it is none. */
    private @Nullable LocalDate day(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        LocalDate today = defaults.now().toLocalDate();
        if (lower.equals("today") || lower.equals("tomorrow")) {
            return lower.equals("today") ? today : today.plusDays(1);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (lower.length() >= SHORTEST_DAY && day.name().toLowerCase(Locale.ROOT).startsWith(lower)) {
                return defaults.week().with(TemporalAdjusters.nextOrSame(day));
            }
        }
        return null;
    }

    private ZonedDateTime[] ends(@Nullable String dayWord, String times, ZoneId zone) throws BookingException {
        Matcher matcher = RANGE.matcher(times);
        if (!matcher.matches()) {
            throw new BookingException(Messages.line_noTimes);
        }
        LocalTime from = clock(matcher.group(1), matcher.group(2), times);
        LocalTime to = clock(matcher.group(3), matcher.group(4), times);
        LocalDate date = date(dayWord, from, zone);
        ZonedDateTime start = ZonedDateTime.of(date, from, zone);
        ZonedDateTime end = ZonedDateTime.of(to.isAfter(from) ? date : date.plusDays(1), to, zone);
        return new ZonedDateTime[] { start, end };
    }

    private LocalDate date(@Nullable String word, LocalTime from, ZoneId zone) throws BookingException {
        if (word == null) {
            LocalDate chosen = defaults.day();
            ZonedDateTime there = defaults.now().withZoneSameInstant(zone);
            LocalDate next = there.toLocalTime().isBefore(from) ? there.toLocalDate() : there.toLocalDate().plusDays(1);
            return chosen == null ? Objects.requireNonNull(next) : chosen;
        }
        LocalDate day = day(word);
        try {
            return day == null ? Objects.requireNonNull(LocalDate.parse(word)) : day;
        } catch (DateTimeException e) {
            throw new BookingException(NLS.bind(Messages.line_noSuchDay, word));
        }
    }

    /** A time of day; 24 is midnight. */
    private static LocalTime clock(@Nullable String hours, @Nullable String minutes, String times)
            throws BookingException {
        int hour = Integer.parseInt(Objects.requireNonNull(hours));
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        boolean midnight = hour == MIDNIGHT && minute == 0;
        if (!midnight && (hour >= MIDNIGHT || minute > 59)) {
            throw new BookingException(NLS.bind(Messages.line_noSuchTime, times));
        }
        return Objects.requireNonNull(midnight ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute));
    }

    /** The project and the room that the words name; those at hand where they name none. */
    private Subject subject(List<String> words) throws BookingException {
        boolean named = !words.isEmpty() && words.getFirst().startsWith("#");
        if (!named && defaults.project() != null) {
            Named room = room(words);
            if (room != null) {
                return new Subject(Objects.requireNonNull(atHand()), room);
            }
        }
        for (int count = words.size(); count > 0; count--) {
            List<Named> projects = NameFinder.find(joined(Objects.requireNonNull(words.subList(0, count))),
                    names.projects());
            List<String> rest = Objects.requireNonNull(words.subList(count, words.size()));
            Named room = projects.size() == 1 ? room(rest) : null;
            if (room != null) {
                return new Subject(Objects.requireNonNull(projects.getFirst()), room);
            }
        }
        throw notKnown(words, named);
    }

    /** Says which part of the words is not known, or not clear. */
    private BookingException notKnown(List<String> words, boolean named) {
        if (words.isEmpty()) {
            return new BookingException(defaults.project() == null ? Messages.line_noProject
                    : NLS.bind(Messages.line_whichRoom, labels(names.rooms())));
        }
        for (int count = words.size(); count > 0; count--) {
            String title = joined(Objects.requireNonNull(words.subList(0, count)));
            List<Named> projects = NameFinder.find(title, names.projects());
            if (projects.size() > 1) {
                return new BookingException(NLS.bind(Messages.line_severalProjects, title, labels(projects)));
            } else if (projects.size() == 1) {
                return noRoom(joined(Objects.requireNonNull(words.subList(count, words.size()))));
            }
        }
        return new BookingException(named || defaults.project() == null
                ? NLS.bind(Messages.line_noSuchProject, joined(words))
                : NLS.bind(Messages.line_noSuchRoom, joined(words), labels(names.rooms())));
    }

    private BookingException noRoom(String typed) {
        return new BookingException(typed.isEmpty() ? NLS.bind(Messages.line_whichRoom, labels(names.rooms()))
                : NLS.bind(Messages.line_noSuchRoom, typed, labels(names.rooms())));
    }

    private @Nullable Named atHand() {
        Ref project = defaults.project();
        return names.projects().stream().filter(each -> each.ref().equals(project)).findFirst().orElse(null);
    }

    /** The room that words name; of none the one that is chosen, or the only one; null where that is not clear. */
    private @Nullable Named room(List<String> words) {
        if (words.isEmpty()) {
            Ref chosen = defaults.room();
            Stream<Named> rooms = names.rooms().stream();
            return names.rooms().size() == 1 ? names.rooms().getFirst()
                    : rooms.filter(each -> each.ref().equals(chosen)).findFirst().orElse(null);
        }
        List<Named> found = NameFinder.find(joined(words), names.rooms());
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static String labels(List<Named> named) {
        return Objects.requireNonNull(named.stream().map(Named::label).collect(Collectors.joining(", ")));
    }
}
