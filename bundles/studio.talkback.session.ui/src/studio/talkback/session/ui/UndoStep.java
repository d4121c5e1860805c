package studio.talkback.session.ui;


import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;
import studio.talkback.library.LibraryException;
import studio.talkback.session.SessionLog;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.Proposals;

/**
 * Something that was done in a log and can be taken back.
 *
 * @param committed what it saved; null where it saved nothing
 * @param proposal  the proposal that it dealt with; null for none
 */
record UndoStep(@Nullable Committed committed, @Nullable Proposal proposal) {

    /** Something that was saved. */
    static UndoStep saved(Committed committed) {
        return new UndoStep(committed, null);
    }

    /**
     * Takes it back: what it saved is undone, and what it dealt with is proposed again.
     *
     * @return what takes that back again
     */
    UndoStep undo(SessionLog log, @Nullable Proposals proposals, String operator) throws LibraryException {
        UndoStep reverse = reverse(log, operator);
        Proposal dealtWith = proposal;
        if (dealtWith != null && proposals != null) {
            proposals.undrop(dealtWith);
        }
        return reverse;
    }

    /** Does again what was taken back; the other way round than {@link #undo}. */
    UndoStep redo(SessionLog log, @Nullable Proposals proposals, String operator) throws LibraryException {
        UndoStep again = reverse(log, operator);
        Proposal dealtWith = proposal;
        if (dealtWith != null && proposals != null) {
            proposals.drop(dealtWith);
        }
        return again;
    }

    private UndoStep reverse(SessionLog log, String operator) throws LibraryException {
        Committed saved = committed;
        return new UndoStep(saved == null ? null : log.undo(saved, operator), proposal);
    }
}
