package studio.talkback.recall;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;
import studio.talkback.room.Uncaptured;

/**
 * A run that is to begin.
 *
 * @param room       the room that is put back
 * @param recall     how it is wanted
 * @param uncaptured what becomes of changes on its desk that are not captured: they are lost once a knob is turned
 * @param operator   the initials of who begins it
 * @param at         when, in the room's zone
 */
public record RunStart(Ref room, Ref recall, Uncaptured uncaptured, String operator, ZonedDateTime at) {
}
