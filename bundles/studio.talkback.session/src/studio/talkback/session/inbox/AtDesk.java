package studio.talkback.session.inbox;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who is at the desk and what is on it: what a line means that does not say it.
 *
 * @param operator the initials of the operator; null for nobody
 * @param project  whose session lines go to, by title, code name or reference; null for the only one that is open
 * @param item     the item that they are about; by number, title or reference; null for none
 */
public record AtDesk(@Nullable String operator, @Nullable String project, @Nullable String item) {

    /** Nobody, and nothing. */
    public static final AtDesk NOBODY = new AtDesk(null, null, null);
}
