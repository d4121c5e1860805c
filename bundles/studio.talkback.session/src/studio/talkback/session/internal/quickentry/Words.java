package studio.talkback.session.internal.quickentry;

import java.util.Set;

/** Words of the user's language that keep a sentence together. */
final class Words {
    /** Short words that are never read as the initials of a track or unit. */
    static final Set<String> NEVER_INITIALS = Set.of(Messages.words_neverInitials.split(" "));
    /** Words after which a token belongs to the sentence: "same as #2". */
    static final Set<String> LINKING = Set.of(Messages.words_linking.split(" "));

    private Words() {
    }
}
