package studio.talkback.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * What one action of the user changes, however many documents it touches: all of it is kept or nothing.
 *
 * @param operator who did it, by initials
 * @param reason   why, or what the action was; shown in the history
 * @param changes  at least one, at most one for each document
 */
public record ChangeSet(String operator, String reason, List<Change> changes) {

    /**
     * One document's change.
     *
     * @param document which one
     * @param content  what it holds now, null if it is deleted; it is written down when the change set is
     *                 committed and must not change until then
     * @param parents  the heads that this was made from, as they were when the document was loaded; empty for
     *                 a new document
     * @param together whether several heads may become one by it: what each of them holds was brought together, or
     *                 somebody chose that this takes their place
     */
    public record Change(Ref document, @Nullable Document content, Set<Revision.Id> parents, boolean together) {

        public Change {
            parents = Objects.requireNonNull(Set.copyOf(parents));
        }

        /** A change that brings nothing together: refused where the document has several heads. */
        public Change(Ref document, @Nullable Document content, Set<Revision.Id> parents) {
            this(document, content, parents, false);
        }
    }

    /** @throws IllegalArgumentException if there is no change, or two of one document */
    public ChangeSet {
        changes = Objects.requireNonNull(List.copyOf(changes));
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a change set changes something");
        }
        if (changes.stream().map(Change::document).distinct().count() != changes.size()) {
            throw new IllegalArgumentException("a change set changes a document once");
        }
    }

    /** Begins a change set of this operator. */
    public static Builder by(String operator, String reason) {
        return new Builder(operator, reason);
    }

    /** Collects changes. */
    public static final class Builder {

        private final String operator;
        private final String reason;
        private final List<Change> changes = new ArrayList<>();

        private Builder(String operator, String reason) {
            this.operator = operator;
            this.reason = reason;
        }

        /** Adds a new document, under a kind and its own UUID. */
        public Builder add(String kind, Document content) {
            return save(Documents.ref(kind, content), content, Set.of());
        }

        /** Saves a document that was loaded, on the head it was loaded from. */
        public Builder save(Stored<? extends Document> stored) {
            return save(stored.ref(), stored.content(), stored.heads());
        }

        /** Saves a document on these heads. */
        public Builder save(Ref document, Document content, Set<Revision.Id> parents) {
            changes.add(new Change(document, content, parents));
            return this;
        }

        /** Saves a document in which all heads it was loaded from were brought together. */
        public Builder saveTogether(Stored<? extends Document> stored) {
            changes.add(new Change(stored.ref(), stored.content(), stored.heads(), true));
            return this;
        }

        /** Deletes a document, whatever its heads hold: somebody chose that. */
        public Builder deleteTogether(Stored<? extends Document> stored) {
            changes.add(new Change(stored.ref(), null, stored.heads(), true));
            return this;
        }

        /** Deletes a document that was loaded; its revisions stay. */
        public Builder delete(Stored<? extends Document> stored) {
            changes.add(new Change(stored.ref(), null, stored.heads()));
            return this;
        }

        /** Whether nothing was added so far. */
        public boolean isEmpty() {
            return changes.isEmpty();
        }

        /** @throws IllegalArgumentException if there is no change, or two of one document */
        public ChangeSet build() {
            return new ChangeSet(operator, reason, changes);
        }
    }
}
