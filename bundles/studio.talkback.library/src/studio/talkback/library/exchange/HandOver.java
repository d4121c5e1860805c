package studio.talkback.library.exchange;

import java.util.Objects;
import java.util.Set;

import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;

/**
 * What is to be handed over.
 *
 * @param title     what it is, in words, for who gets it: a project's title
 * @param room      the name of the room that hands it over, as its people call it
 * @param operator  who does it, by initials
 * @param documents in all their revisions; empty for everything that the library holds
 * @param followed  the kinds of document that come along where one of these refers to them, and where those do; of no
 *                  meaning for everything
 * @param without   revisions of what comes along that stay here, and with each those that were made from it
 */
public record HandOver(String title, String room, String operator, Set<Ref> documents, Set<String> followed,
        Set<Revision.Id> without) {

    /** Copies the sets. */
    public HandOver {
        documents = Objects.requireNonNull(Set.copyOf(documents));
        followed = Objects.requireNonNull(Set.copyOf(followed));
        without = Objects.requireNonNull(Set.copyOf(without));
    }

    /** Whether all that the library holds goes along. */
    public boolean isEverything() {
        return documents.isEmpty();
    }
}
