package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RoomState;
import studio.talkback.model.identity.Ref;

/**
 * Brings together what was saved or edited apart: the several heads that rooms left, or an edit and what was saved
 * meanwhile. What the states cannot agree on is asked; heads of a recall run never are
 * ({@link RunMarks}), and of what was on a desk and of who verified a recall the newest counts.
 */
public final class Reconciliation {

    private final Library library;
    private final ThreeWayMerge merge;
    private final ConflictChooser chooser;

    /**
     * Reconciles documents of a library.
     *
     * @param names   how the texts of conflicts call a document that is referred to
     * @param chooser who decides
     */
    public Reconciliation(Library library, Function<Ref, String> names, ConflictChooser chooser) {
        this.library = library;
        this.merge = new ThreeWayMerge(names);
        this.chooser = chooser;
    }

    /**
     * The document as it is now; several heads are brought together, and saving what is returned leaves one.
     *
     * @return empty where there is no such document any more
     * @throws UndecidedException if a conflict was left open
     * @throws LibraryException   if it cannot be read
     */
    public <T extends Document> Optional<Stored<T>> load(Ref document, Class<T> type) throws LibraryException {
        Optional<Stored<T>> stored = library.load(document, type);
        if (stored.isEmpty() || !stored.get().diverged()) {
            return stored;
        }
        Map<Revision.Id, Revision> history = new HashMap<>();
        library.history(document).forEach(revision -> history.put(revision.id(), revision));
        List<Revision> heads = new ArrayList<>();
        for (Revision.Id head : stored.get().heads()) {
            Revision revision = history.get(head);
            if (revision != null && !revision.tombstone() && !revision.purged()) {
                heads.add(revision);
            }
        }
        heads.sort(Revision.NEWEST_FIRST);
        T together = stored.get().content();
        for (int i = 1; i < heads.size(); i++) {
            Revision other = heads.get(i);
            Document theirs = library.load(other.id()).orElse(null);
            Document base = ancestor(heads.subList(0, i), other, history);
            if (theirs != null && base == null) {
                throw new LibraryException("what both rooms began with is gone, so there is nothing to compare with:"
                        + " restore one of the two states in its history (Ctrl+Shift+Y)");
            } else if (theirs != null && base != null) {
                together = type.cast(decide(merged(base, together, theirs), document));
            }
        }
        return Objects.requireNonNull(Optional.of(new Stored<>(document, together, stored.get().heads())));
    }

    /**
     * An edit together with what was saved meanwhile.
     *
     * @param base what the edit was made from
     * @param mine the edit
     * @param now  what is saved now
     * @return the edit, ready to be saved on the heads of now
     * @throws UndecidedException if a conflict was left open
     */
    public <T extends Document> Stored<T> rebase(T base, T mine, Stored<T> now, Class<T> type)
            throws UndecidedException {
        T merged = type.cast(decide(merge.merge(base, mine, now.content()), now.ref()));
        return new Stored<>(now.ref(), Objects.requireNonNull(merged), now.heads());
    }

    private MergeResult merged(Document base, Document mine, Document theirs) {
        if (base instanceof RecallRun began && mine instanceof RecallRun newer && theirs instanceof RecallRun older) {
            RunMarks marks = new RunMarks(began, newer, older);
            return merge.merge(base, marks.mine(), marks.theirs());
        } else if (base instanceof Recall began && mine instanceof Recall newer && theirs instanceof Recall older) {
            return merge.merge(base, mine, verified(began, newer, older));
        } else if (mine instanceof RoomState) {
            // A desk has one state, whatever was thought of it elsewhere: a mixture of two would be none.
            return new MergeResult(Objects.requireNonNull(List.of()), none -> Objects.requireNonNull(EcoreUtil.copy(mine)));
        }
        return merge.merge(base, mine, theirs);
    }

    /** Of two who verified a recall by one run the newer has, whichever of them ended it. */
    private static Recall verified(Recall base, Recall newer, Recall older) {
        Recall agreed = Objects.requireNonNull(EcoreUtil.copy(older));
        boolean both = newer.getVerifiedAt() != null && older.getVerifiedAt() != null
                && !newer.getVerifiedAt().equals(base.getVerifiedAt()) && !older.getVerifiedAt().equals(base.getVerifiedAt());
        if (both) {
            agreed.setVerifiedAt(newer.getVerifiedAt());
            agreed.setVerifiedBy(newer.getVerifiedBy());
            agreed.setKnowing(newer.getKnowing());
        }
        return agreed;
    }

    private Document decide(MergeResult result, Ref document) throws UndecidedException {
        if (result.conflicts().isEmpty()) {
            return result.merged();
        }
        Map<Conflict, Side> choices = chooser.choose(result.conflicts()).orElse(null);
        if (choices == null) {
            throw new UndecidedException(document, result.conflicts());
        }
        return result.resolve(choices);
    }

    private @Nullable Document ancestor(List<Revision> together, Revision other, Map<Revision.Id, Revision> history)
            throws LibraryException {
        Revision common = new Ancestry(history).commonTo(together, other);
        return common == null ? null : library.load(common.id()).orElse(null);
    }
}
