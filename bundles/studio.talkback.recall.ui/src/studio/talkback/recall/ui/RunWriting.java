package studio.talkback.recall.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.recall.RecallRuns;
import studio.talkback.ui.Operator;
import studio.talkback.ui.SavedChanges;

/** Changes a run in the background, and takes back what was changed here. Confined to the UI thread. */
final class RunWriting {

    /** One change. */
    @FunctionalInterface
    interface Change {

        @Nullable
        Committed make(RecallRuns runs, String operator, IProgressMonitor monitor) throws Exception;
    }

    private final SavedChanges changes;

    RunWriting(Control owner) {
        changes = new SavedChanges(owner, (library, change, who) -> runs(library).undo(change, who));
    }

    /** What was changed here, to be taken back. */
    SavedChanges changes() {
        return changes;
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
        changes.<Made>save(Messages.Saving, (library, monitor) -> new Made(change.make(runs(library), operator, monitor)),
                Made::committed, made -> then.run(), failure -> {
                    // It was told, and nothing was changed.
                });
    }

    /** What a change came to; nothing where all stood so already. */
    private record Made(@Nullable Committed committed) {
    }
}
