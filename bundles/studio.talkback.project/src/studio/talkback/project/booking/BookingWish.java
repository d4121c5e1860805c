package studio.talkback.project.booking;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * A booking that somebody asks for.
 *
 * @param project   for which project
 * @param room      which room
 * @param from      when it begins, in the zone that it was said in
 * @param to        when it ends
 * @param confirmed whether it is confirmed at once, and not a hold
 * @param note      what else there is to say; may be empty
 */
public record BookingWish(Ref project, Ref room, ZonedDateTime from, ZonedDateTime to, boolean confirmed, String note) {
}
