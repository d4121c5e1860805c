package studio.talkback.session.ui;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;

/**
 * What was saved from one editor, in the order in which it can be taken back. Taking back saves too, so redo is taking
 * back what undo saved. Confined to the UI thread.
 */
final class UndoHistory {

    private final Deque<Committed> done = new ArrayDeque<>();
    private final Deque<Committed> undone = new ArrayDeque<>();

    /** Something new was saved: what was undone before cannot be redone any more. */
    void done(Committed committed) {
        done.push(committed);
        undone.clear();
    }

    /** What to take back next; null where there is nothing. */
    @Nullable
    Committed takeUndo() {
        return done.poll();
    }

    /** What to do again next; null where there is nothing. */
    @Nullable
    Committed takeRedo() {
        return undone.poll();
    }

    /** It was taken back by this. */
    void undone(Committed reverse) {
        undone.push(reverse);
    }

    /** It was done again by this. */
    void redone(Committed again) {
        done.push(again);
    }

    /** It could not be taken back, because somebody changed it since: nor can what came before it. */
    void failed(Exception failure) {
        done.clear();
        undone.clear();
    }
}
