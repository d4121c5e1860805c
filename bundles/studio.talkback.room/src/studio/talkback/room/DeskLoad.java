package studio.talkback.room;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What is put on a desk; its project is the item's.
 *
 * @param room       where
 * @param item       the item
 * @param mixVersion the id of its mix version; null for the current one
 * @param recall     how the desk was set; null for the newest recall of that mix, else of the item
 * @param operator   the initials of who loads it
 * @param at         when, in the room's zone
 */
public record DeskLoad(Ref room, Ref item, @Nullable String mixVersion, @Nullable Ref recall, String operator,
        ZonedDateTime at) {

    /** The current mix of an item, with its newest recall. */
    public static DeskLoad of(Ref room, Ref item, String operator, ZonedDateTime at) {
        return new DeskLoad(room, item, null, null, operator, at);
    }
}
