package studio.talkback.room;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What is due next: an item, or the beginning of a booking.
 *
 * @param item         the item; null for a booking
 * @param number       the item's number, or empty
 * @param title        the item's title, or empty
 * @param project      the project of the item or booking, or null
 * @param projectTitle its title, or empty
 * @param codeName     what is shown instead when other clients are in the room, or empty
 * @param due          when
 */
public record NextDue(@Nullable Ref item, String number, String title, @Nullable Ref project, String projectTitle,
        String codeName, ZonedDateTime due) {

    /** Whether it is a booking. */
    public boolean booking() {
        return item == null;
    }

    /** The time left; none where it is due. */
    public Duration left(ZonedDateTime now) {
        Duration left = Duration.between(now, due);
        return Objects.requireNonNull(left.isNegative() ? Duration.ZERO : left);
    }
}
