package studio.talkback.recall.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.recall.RecallRuns;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;

/** Changes a run in the background, and takes back what was changed here. Confined to the UI thread. */
final class RunWriting {

    /** One change. */
    @FunctionalInterface
    interface Change {

        @Nullable
        Committed make(RecallRuns runs, String operator, IProgressMonitor monitor) throws Exception;
    }

    private final LibraryReader writer;
    private final Deque<Committed> done = new ArrayDeque<>();
    private final Deque<Committed> undone = new ArrayDeque<>();

    RunWriting(Control owner) {
        writer = new LibraryReader(owner);
    }

    /** The runs of a library with the consoles of this installation. */
    static RecallRuns runs(Library library) {
        return new RecallRuns(library, ConsoleFamilies.installed());
    }

    /** Changes the run; nothing is changed where nobody says who is at the desk. */
    void change(Change change, Runnable then) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        writer.<Made>write(Messages.Saving, (library, monitor) -> new Made(change.make(runs(library), operator, monitor)), made -> {
            Committed committed = made.committed();
            if (committed != null) {
                done.push(committed);
                undone.clear();
            }
            then.run();
        }, failure -> {
            // It was told, and nothing was changed.
        });
    }

    /** What a change came to; nothing where all stood so already. */
    private record Made(@Nullable Committed committed) {
    }

    /** Takes back what was changed last here. */
    void undo(Consumer<String> say) {
        reverse(done, undone, Messages.Undone, say);
    }

    /** Changes again what was taken back last. */
    void redo(Consumer<String> say) {
        reverse(undone, done, Messages.Redone, say);
    }

    private void reverse(Deque<Committed> from, Deque<Committed> to, String said, Consumer<String> say) {
        String operator = Operator.atDesk();
        Committed step = operator.isEmpty() ? null : from.poll();
        if (step != null) {
            writer.write(Messages.Saving, (library, monitor) -> new SessionLog(library).undo(step, operator), reversed -> {
                to.push(reversed);
                say.accept(said);
            }, failure -> {
                // It was told. What somebody changed since cannot be taken back, nor can what came before it.
                from.clear();
            });
        }
    }
}
