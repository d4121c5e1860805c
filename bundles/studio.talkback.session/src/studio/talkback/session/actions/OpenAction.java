package studio.talkback.session.actions;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * A next action that nobody has done yet, as lists show it.
 *
 * @param entry        its line in a log
 * @param project      its project; null for none
 * @param projectTitle the project's title; empty for none
 * @param itemNumber   the number of the item that it is about; empty for none
 * @param itemTitle    that item's title; empty for none
 * @param owners       who does it, by initials; empty where nobody was named
 * @param text         what is to be done
 * @param due          when it is wanted, in the zone that it was said in; null for no time
 * @param at           when it was logged
 */
public record OpenAction(Ref entry, @Nullable Ref project, String projectTitle, String itemNumber, String itemTitle,
        List<String> owners, String text, @Nullable ZonedDateTime due, ZonedDateTime at) {

    /** Copies the list. */
    public OpenAction {
        owners = Objects.requireNonNull(List.copyOf(owners));
    }

    /** Initials joined with commas, taken apart. */
    static List<String> owners(String joined) {
        return Objects.requireNonNull(
                Arrays.stream(joined.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList());
    }

    /** Whether its time has passed. */
    public boolean late(ZonedDateTime now) {
        ZonedDateTime wanted = due;
        return wanted != null && wanted.toInstant().isBefore(now.toInstant());
    }

    /** The item as lists show it; empty for none. */
    public String item() {
        return itemNumber.isEmpty() ? itemTitle : "#" + itemNumber + " " + itemTitle;
    }
}
