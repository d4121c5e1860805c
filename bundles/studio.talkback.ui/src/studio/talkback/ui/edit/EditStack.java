package studio.talkback.ui.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/** A command stack that can be saved at a place it has left meanwhile, and begun anew where a document was replaced. */
final class EditStack extends BasicCommandStack {

    /** No place of the stack is what was saved. */
    private static final int NEVER = -2;

    /**
     * A place on the stack.
     *
     * @param depth how many commands were done, less one
     * @param last  the last of them; null where there was none
     */
    record Mark(int depth, @Nullable Command last) {
    }

    private @Nullable Object typing;
    private @Nullable Command typed;
    private boolean quiet;

    /**
     * Does a change that takes the place of the last one where that was typed in the same place and nothing happened
     * since, so that a word is undone as a word.
     *
     * @param place where it is typed
     */
    void type(Object place, Command command) {
        Command last = top < 0 ? null : commandList.get(top);
        if (last != null && last == typed && place.equals(typing) && saveIndex != top) {
            quiet = true;
            undo();
            quiet = false;
        }
        execute(command);
        typing = place;
        typed = top < 0 ? null : commandList.get(top);
    }

    /** What is typed next is another change. */
    void typed() {
        typing = null;
    }

    @Override
    protected void notifyListeners() {
        if (!quiet) {
            super.notifyListeners();
        }
    }

    /** The place of now. */
    Mark mark() {
        return new Mark(top, top < 0 ? null : commandList.get(top));
    }

    /** What the document held at this place is saved. */
    void saved(Mark mark) {
        boolean there = mark.depth < commandList.size()
                && (mark.depth < 0 || commandList.get(mark.depth) == mark.last);
        saveIndex = there ? mark.depth : NEVER;
        notifyListeners();
    }

    /** The document was replaced: what was done before cannot be taken back. */
    void restart(boolean dirty) {
        flush();
        saveIndex = dirty ? NEVER : -1;
        notifyListeners();
    }
}
