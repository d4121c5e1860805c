package studio.talkback.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;

/**
 * What was saved on one screen, each thing at once as it was done: taken back and done again one after the other, in the
 * background. Confined to the UI thread.
 */
public final class SavedChanges {

    /** How a change is taken back; not on the UI thread. */
    @FunctionalInterface
    public interface TakingBack {

        Committed takeBack(Library library, Committed change, String operator) throws Exception;
    }

    private final TakingBack takingBack;
    private final LibraryReader writer;
    private final Deque<Committed> done = new ArrayDeque<>();
    private final Deque<Committed> undone = new ArrayDeque<>();
    /** What was asked for while something is being saved, which may be seen on the screen before it is known here. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int saving;

    public SavedChanges(Control owner, TakingBack takingBack) {
        this.takingBack = takingBack;
        this.writer = new LibraryReader(owner);
    }

    /**
     * Saves something, as {@link LibraryReader#write} does; what was taken back before it stays so.
     *
     * @param change what was saved; null from it where nothing was
     */
    public <T> void save(String name, LibraryReader.Work<T> work, Function<T, @Nullable Committed> change, Consumer<T> then,
            Consumer<Exception> failed) {
        saving++;
        writer.write(name, work, saved -> {
            Committed committed = change.apply(saved);
            if (committed != null) {
                done.push(committed);
                undone.clear();
            }
            then.accept(saved);
            saved();
        }, failure -> {
            failed.accept(failure);
            saved();
        });
    }

    private void saved() {
        saving--;
        while (saving == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Takes back what was saved last here. */
    public void undo(Consumer<String> said) {
        onceSaved(() -> reverse(done, undone, Messages.Saved_Undone, said));
    }

    /** Does again what was taken back last. */
    public void redo(Consumer<String> said) {
        onceSaved(() -> reverse(undone, done, Messages.Saved_Redone, said));
    }

    private void onceSaved(Runnable task) {
        if (saving > 0) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    private void reverse(Deque<Committed> from, Deque<Committed> to, String words, Consumer<String> said) {
        // Before it is taken off: where nobody says who it is, all stays as it was.
        String operator = Operator.atDesk();
        Committed change = operator.isEmpty() ? null : from.poll();
        if (change != null) {
            saving++;
            writer.write(Messages.Saved_TakingBack, (library, monitor) -> takingBack.takeBack(library, change, operator), reversed -> {
                to.push(reversed);
                said.accept(words);
                saved();
                // Where it failed it was told: what somebody changed since cannot be taken back.
            }, failure -> saved());
        }
    }
}
