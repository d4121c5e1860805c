package studio.talkback.library.merge;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import studio.talkback.library.internal.words.ModelWords;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * Merges two states of a document that were made from the same one. Objects are told apart by their UUID: changes of
 * different objects, or of different features of one object, go together; lists take the additions of both and the
 * removals of either. What both changed in different ways, and what one deleted and the other edited (or newly refers
 * to), is a conflict. Without conflicts the outcome does not depend on which state is called mine.
 */
public final class ThreeWayMerge {

    private final ModelWords words;

    /** A merge that calls documents by their references in the texts of its conflicts. */
    public ThreeWayMerge() {
        this(Ref::toString);
    }

    /** @param names how the texts of conflicts call a document that is referred to */
    public ThreeWayMerge(Function<Ref, String> names) {
        this.words = new ModelWords(names);
    }

    /**
     * Merges. The documents are not changed; they must not be changed either until the result was taken.
     *
     * @param base   the newest state that both were made from
     * @param mine   one state
     * @param theirs the other
     * @throws IllegalArgumentException if these are not states of one document, or two objects of one state have the
     *                                  same UUID
     */
    public MergeResult merge(Document base, Document mine, Document theirs) {
        String root = Tree.key(base);
        if (root == null || !root.equals(Tree.key(mine)) || !root.equals(Tree.key(theirs))) {
            throw new IllegalArgumentException("only states of the same document merge: " + root + ", "
                    + Tree.key(mine) + ", " + Tree.key(theirs));
        }
        Tree before = new Tree(base);
        Tree my = new Tree(mine);
        Tree their = new Tree(theirs);
        Questions questions = new Questions(Objects.requireNonNull(Map.of()));
        new ObjectMerge(before, my, their, questions, words).merge(root);
        return new MergeResult(questions.conflicts(), choices -> (Document) new ObjectMerge(before, my, their,
                new Questions(choices), words).merge(root));
    }
}
