package studio.talkback.session.hours;

import java.time.Duration;
import java.util.Objects;

/**
 * The hours of one person in several sessions; whole minutes, none negative.
 *
 * @param initials  theirs, or their name where they have none
 * @param name      theirs
 * @param sessions  in how many sessions they were counted
 * @param uncounted in how many they were not, because nobody noted when these began or ended
 */
public record PersonTotal(String initials, String name, int sessions, int uncounted, Duration breaks, Duration downtime,
        Duration away, Duration worked) {

    static PersonTotal none(PersonHours person) {
        Duration zero = Objects.requireNonNull(Duration.ZERO);
        return new PersonTotal(person.initials(), person.name(), 0, 0, zero, zero, zero, zero);
    }

    PersonTotal and(HoursTotal hours) {
        return new PersonTotal(initials, name, sessions + (hours.counted() ? 1 : 0), uncounted + (hours.counted() ? 0 : 1),
                sum(breaks, hours.breaks()), sum(downtime, hours.downtime()), sum(away, hours.away()),
                sum(worked, hours.worked()));
    }

    private static Duration sum(Duration one, Duration other) {
        return Objects.requireNonNull(one.plus(other));
    }
}
