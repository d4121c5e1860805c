package studio.talkback.library;

import java.util.Set;

import studio.talkback.model.identity.Ref;

/** Is told what changed. */
@FunctionalInterface
public interface LibraryListener {

    /** These documents have a new head, and queries and search see it. */
    void changed(Set<Ref> documents);
}
