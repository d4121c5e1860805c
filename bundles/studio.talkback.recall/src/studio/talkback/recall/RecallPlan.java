package studio.talkback.recall;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RecallPart;
import studio.talkback.model.identity.Ref;

/**
 * What has to be done to put a room back: only what differs, in the order in which it is set.
 *
 * @param from      the recall that the room stands at; null where nothing is known of it
 * @param fromTitle what that is called; empty where nothing is known
 * @param to        the wanted recall
 * @param toTitle   its title
 * @param pages     what differs: the patch, then what is automatic, then switches, then pots, each part rack by rack
 * @param stays     the cords that stay where they are: {@code Ch 11 send > FET COMP 1 in}
 * @param same      how many controls stand as they are wanted
 * @param unknown   what cannot be told and has to be looked at, one line each
 */
public record RecallPlan(@Nullable Ref from, String fromTitle, Ref to, String toTitle, List<RecallPage> pages,
        List<String> stays, int same, List<String> unknown) {

    /** Copies the lists. */
    public RecallPlan {
        pages = Objects.requireNonNull(List.copyOf(pages));
        stays = Objects.requireNonNull(List.copyOf(stays));
        unknown = Objects.requireNonNull(List.copyOf(unknown));
    }

    /** Whether the room stands as it is wanted, as far as is known. */
    public boolean isEmpty() {
        return pages.isEmpty();
    }

    /** The pages of a part. */
    public List<RecallPage> pages(RecallPart part) {
        return Objects.requireNonNull(pages.stream().filter(page -> page.part() == part).toList());
    }

    /** How many steps a part has. */
    public int steps(RecallPart part) {
        return pages.stream().filter(page -> page.part() == part).mapToInt(page -> page.steps().size()).sum();
    }
}
