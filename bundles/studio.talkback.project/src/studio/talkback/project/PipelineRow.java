package studio.talkback.project;

import java.time.Duration;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.model.identity.Ref;

/**
 * A work item as the pipeline shows it.
 *
 * @param item            the item
 * @param number          its number, or empty
 * @param title           its title
 * @param project         its project, or null
 * @param projectTitle    the project's title, or empty
 * @param codeName        what is shown instead when other clients are in the room, or empty
 * @param stage           the key of its stage, or empty
 * @param finished        whether it is in the last stage
 * @param mix             the name of its current mix version, or empty
 * @param cut             the picture version last turned over, or empty
 * @param due             when it is due, else when its project is; or null
 * @param priority        0 is usual; higher comes first among what is due at the same time
 * @param printsMade      how many of the required prints the current mix version has
 * @param printsRequired  how many are required
 * @param openRequests    how many requests are open
 * @param tracksCompleted how many tracks are completed
 * @param tracks          how many there are, without omitted ones
 * @param blockedOn       whose answer is awaited, or null
 * @param blockedOnName   their initials, else their name; or empty
 * @param blockedWhy      what for, or empty
 * @param lastSession     when the last session on it began, or null
 * @param needs           about how much work is left
 * @param elsewhere       the other room that saved it last, or null
 * @param apart           whether two rooms changed it in different ways, so that it waits for a choice
 */
public record PipelineRow(Ref item, String number, String title, @Nullable Ref project, String projectTitle,
        String codeName, String stage, boolean finished, String mix, String cut, @Nullable ZonedDateTime due,
        int priority, int printsMade, int printsRequired, int openRequests, int tracksCompleted, int tracks,
        @Nullable Ref blockedOn, String blockedOnName, String blockedWhy, @Nullable ZonedDateTime lastSession,
        Duration needs, @Nullable HeldElsewhere elsewhere, boolean apart) {

    /** When it must be started to be done in time; null where it is not due or finished. */
    public @Nullable ZonedDateTime startBy() {
        ZonedDateTime deadline = due;
        return deadline == null || finished ? null : deadline.minus(needs);
    }

    /** Whether it is overdue. */
    public boolean late(ZonedDateTime now) {
        ZonedDateTime deadline = due;
        return deadline != null && !finished && deadline.isBefore(now);
    }
}
