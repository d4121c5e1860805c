package studio.talkback.project.booking;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What a booking means that a line does not say.
 *
 * @param project the project at hand; null for none
 * @param room    the room that is chosen; null for the only one there is
 * @param day     the day that is chosen; null for the next on which the time comes
 * @param week    the first day that a weekday may mean: today, or the first of a week that is looked at
 * @param now     the time of now, in the zone of who types
 */
public record BookingDefaults(@Nullable Ref project, @Nullable Ref room, @Nullable LocalDate day, LocalDate week,
        ZonedDateTime now) {

    /** Nothing at hand and nothing chosen. */
    public static BookingDefaults at(ZonedDateTime now) {
        return new BookingDefaults(null, null, null, now.toLocalDate(), now);
    }
}
