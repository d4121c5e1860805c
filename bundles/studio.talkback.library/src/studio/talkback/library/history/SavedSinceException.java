package studio.talkback.library.history;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;

/** A document was saved again after what was to be restored or reverted was looked at or done. Nothing was changed. */
public final class SavedSinceException extends HistoryException {

    static final DateTimeFormatter WHEN = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH));

    private static final long serialVersionUID = 1L;

    private final transient Ref document;

    private SavedSinceException(Ref document, String message) {
        super(message);
        this.document = document;
    }

    /** Says who saved the document last, and when. */
    static SavedSinceException of(Ref document, Library library) throws LibraryException {
        List<Revision> history = library.history(document);
        Revision last = Objects.requireNonNull(history.getFirst());
        return new SavedSinceException(document,
                Objects.requireNonNull(NLS.bind(Messages.savedSince, new Object[] {
                        new DocumentNames(library).full(document), WHEN.format(last.at()), last.operator(),
                        last.reason() })));
    }

    /** The document that was saved again. */
    public Ref document() {
        return document;
    }
}
