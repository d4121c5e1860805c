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
