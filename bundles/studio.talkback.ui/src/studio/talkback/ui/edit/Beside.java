package studio.talkback.ui.edit;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;

/**
 * What is saved together with an edited document, in the same change set, since it is one action of its user.
 *
 * @param <T> the class of the document
 */
@FunctionalInterface
interface Beside<T extends Document> {

    /**
     * Adds to the change set. Not on the UI thread; once more for each try, where somebody else saved meanwhile.
     *
     * @param before   what was saved before
     * @param now      what was edited; what others saved meanwhile is not in it
     * @param operator the initials of who saves
     * @throws LibraryException if it cannot be added; then nothing is saved
     */
    void add(Library library, T before, T now, String operator, ChangeSet.Builder changes) throws LibraryException;
}
