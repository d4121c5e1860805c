package studio.talkback.ui.edit;

import java.util.Set;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;

/** One save of a working copy under way: what it held when the save was asked for. */
final class Saving<T extends Document> {

    private final CopyJobs<T> jobs;
    private final T base;
    private final T mine;
    private final Set<Revision.Id> parents;
    private final String operator;
    private final EditStack.Mark mark;
    private final Beside<T> beside;
    private boolean merged;

    /** @param beside what is saved with it */
    Saving(CopyJobs<T> jobs, T base, T mine, Set<Revision.Id> parents, String operator, EditStack.Mark mark, Beside<T> beside) {
        this.jobs = jobs;
        this.base = base;
        this.mine = mine;
        this.parents = parents;
        this.operator = operator;
        this.mark = mark;
        this.beside = beside;
    }

    /**
     * Saves. Not on the UI thread.
     *
     * @throws LibraryException if it cannot be saved; nothing was
     */
    Stored<T> run() throws LibraryException {
        Stored<T> stored = jobs.save(base, mine, parents, operator, beside);
        merged = stored.content() != mine;
        return stored;
    }

    /** What was to be saved. */
    T mine() {
        return mine;
    }

    /** Where the command stack stood. */
    EditStack.Mark mark() {
        return mark;
    }

    /** Whether what somebody else saved meanwhile went in. */
    boolean merged() {
        return merged;
    }
}
