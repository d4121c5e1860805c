package studio.talkback.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.Identified;
import studio.talkback.model.Item;
import studio.talkback.model.Request;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.QuickEntry;

/**
 * A line that is being logged, and the documents it may change. All that is changed is saved with the entry as one
 * change set.
 */
public interface EntryScene {

    /** The line as it was read. */
    QuickEntry line();

    /** The entry, filled in but for its detail and number. */
    Entry entry();

    /** The session; as it is when the line is logged. */
    Session session();

    /** The library, for queries; it is not saved to from here. */
    Library library();

    /** The item that the line is about; null where it names none that is known. */
    @Nullable Item item();

    /** The party of the operator; null where nobody is known by the initials. */
    @Nullable Ref operator();

    /** The number that the project's next request has, those that this action makes included. */
    int nextRequestNumber() throws LibraryException;

    /** The party with these initials, case aside; empty where nobody is known by them. */
    Optional<Ref> party(String initials) throws LibraryException;

    /**
     * Opens another document for this line to change; null, and reported, where there is none or it waits to be
     * merged.
     */
    <T extends Document> @Nullable T open(Ref document, Class<T> type) throws LibraryException;

    /**
     * Adds an object to a list of one of the open documents, or where there is place for one and none is. Striking the line out removes it again, unless
     * something else was hung on it since.
     *
     * @return the child, which has a UUID now
     */
    <T extends Identified> T add(EObject owner, EReference list, T child);

    /** Sets one value in one of the open documents. Striking the line out sets it back, unless it was set since. */
    void set(Identified object, EAttribute feature, @Nullable Object value);

    /**
     * Where the line corrects a request: that request, which has kept its number and its answer and is to be added
     * again with {@link #add}. Null otherwise.
     */
    @Nullable Request correctedRequest();

    /** Tells the operator one line about what the entry could not mean; such as a name nobody knows. */
    void report(String message);
}
