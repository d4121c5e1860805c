package studio.talkback.session.internal.log;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.history.ChangeSetRevert;
import studio.talkback.library.history.SavedSinceException;

/** Undoes what a line of the log did, by reverting its change set. */
public final class Undo {

    private final ChangeSetRevert revert;

    /** Undoes in this library. */
    public Undo(Library library) {
        this.revert = new ChangeSetRevert(library);
    }

    /** See {@link studio.talkback.session.SessionLog#undo}. */
    public Committed undo(Committed committed, String operator) throws LibraryException {
        try {
            return revert.revert(committed.changeSet(), operator, Messages.undone);
        } catch (SavedSinceException since) {
            throw new LibraryException(NLS.bind(Messages.undo_savedSince, since.document().kind()), since);
        }
    }
}
