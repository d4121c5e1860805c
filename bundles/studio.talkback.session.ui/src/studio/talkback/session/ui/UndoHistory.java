package studio.talkback.session.ui;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;


/**
 * What was done in one editor, in the order in which it can be taken back. Taking back saves too, so redo is taking back
 * what undo saved. Confined to the UI thread.
 */
final class UndoHistory {

    private final Deque<UndoStep> done = new ArrayDeque<>();
    private final Deque<UndoStep> undone = new ArrayDeque<>();

    /** Something new was done: what was undone before cannot be redone any more. */
    void done(UndoStep committed) {
        done.push(committed);
        undone.clear();
    }

    /** What to take back next; null where there is nothing. */
    @Nullable
    UndoStep takeUndo() {
        return done.poll();
    }

    /** What to do again next; null where there is nothing. */
    @Nullable
    UndoStep takeRedo() {
        return undone.poll();
    }

    /** It was taken back by this. */
    void undone(UndoStep reverse) {
        undone.push(reverse);
    }

    /** It was done again by this. */
    void redone(UndoStep again) {
        done.push(again);
    }

    /** It could not be taken back, because somebody changed it since: nor can what came before it. */
    void failed(Exception failure) {
        done.clear();
        undone.clear();
    }
}
