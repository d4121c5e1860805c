package studio.talkback.project.ui;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.project.booking.BookingStep;

/**
 * What was done to bookings from one view, in the order in which it can be taken back. Taking back saves too, so redo is
 * taking back what undo saved. Confined to the UI thread.
 */
final class BookingUndo {

    private final Deque<BookingStep> done = new ArrayDeque<>();
    private final Deque<BookingStep> undone = new ArrayDeque<>();

    /** Something new was done: what was undone before cannot be redone any more. */
    void done(BookingStep committed) {
        done.push(committed);
        undone.clear();
    }

    /** What to take back next, or with {@code again} to do again next; null where there is nothing. */
    @Nullable
    BookingStep take(boolean again) {
        return (again ? undone : done).poll();
    }

    /** It was taken back, or done again, by this. */
    void reversed(BookingStep reverse, boolean again) {
        (again ? done : undone).push(reverse);
    }

    /** It could not be taken back, because somebody changed the booking since: nor can what came before it. */
    void failed() {
        done.clear();
        undone.clear();
    }
}
