package studio.talkback.recall;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How a run ends.
 *
 * @param verifiedBy the initials of who looked whether the room stands as it is wanted; null where nobody did
 * @param note       a remark, or empty
 * @param operator   the initials of who ends it
 * @param at         when, in the room's zone
 */
public record RunEnd(@Nullable String verifiedBy, String note, String operator, ZonedDateTime at) {
}
