package studio.talkback.library.draft;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;

import studio.talkback.library.Revision;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * A document as somebody left it unsaved.
 *
 * @param document which one
 * @param content  what it held; must not change while it is being written down
 * @param parents  the heads that it was made from
 * @param operator who edited it, by initials; empty where nobody had said so
 * @param at       when it was last changed
 */
public record Draft(Ref document, Document content, Set<Revision.Id> parents, String operator, ZonedDateTime at) {

    public Draft {
        parents = Objects.requireNonNull(Set.copyOf(parents));
    }
}
