package studio.talkback.session.ui;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

import studio.talkback.library.LibraryException;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.Watching;

/** Undo and redo of what was done from one entry line; both save the opposite. */
final class SessionUndo {

    /** A way to take a step back. */
    @FunctionalInterface
    private interface Reversal {

        UndoStep run(UndoStep step, SessionLog log, @Nullable Proposals proposals, String operator)
                throws LibraryException;
    }

    private final UndoHistory history = new UndoHistory();
    private final EntryKinds kinds;
    private final Consumer<String> said;
    private final LibraryReader writer;

    /** @param said shows one line about what became of it */
    SessionUndo(Control owner, EntryKinds kinds, Consumer<String> said) {
        this.kinds = kinds;
        this.said = said;
        this.writer = new LibraryReader(owner);
    }

    /** Something was done that can be taken back. */
    void done(UndoStep step) {
        history.done(step);
    }

    /** Takes back what was done last. */
    void undo() {
        // Before a step is taken off the history: where nobody says who it is, all stays as it was.
        String operator = Operator.atDesk();
        UndoStep step = operator.isEmpty() ? null : history.takeUndo();
        if (step != null) {
            reverse(step, operator, Messages.Undo, UndoStep::undo, true);
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        String operator = Operator.atDesk();
        UndoStep step = operator.isEmpty() ? null : history.takeRedo();
        if (step != null) {
            reverse(step, operator, Messages.Redo, UndoStep::redo, false);
        }
    }

    private void reverse(UndoStep step, String operator, String name, Reversal reversal, boolean undoing) {
        writer.write(name, (library, monitor) -> reversal.run(step, new SessionLog(library, kinds),
                Talkback.service(Watching.class).proposals().getNow(null), operator), reversed -> {
                    if (undoing) {
                        history.undone(reversed);
                        said.accept(Messages.Undone);
                    } else {
                        history.redone(reversed);
                        said.accept(Messages.Redone);
                    }
                }, history::failed);
    }
}
