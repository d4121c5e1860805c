package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the conflicts of a merge and answers those that somebody chose in. */
final class Questions {

    private final Map<Conflict, Side> choices;
    private final Set<Conflict> asked = new LinkedHashSet<>();

    Questions(Map<Conflict, Side> choices) {
        this.choices = choices;
    }

    /** The side to take; where nobody chose yet, the one by which most can still be asked. */
    Side ask(Conflict conflict, Side otherwise) {
        asked.add(conflict);
        return choices.getOrDefault(conflict, otherwise);
    }

    /** Everything that was asked so far. */
    List<Conflict> conflicts() {
        return new ArrayList<>(asked);
    }
}
