package studio.talkback.sheet.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Document;
import studio.talkback.model.Studio;
import studio.talkback.model.identity.Ref;

/** What is called how, on a sheet. A name that nobody gave is empty. */
public final class SheetNames {

    private static final String STUDIO = "SELECT doc FROM stage FETCH FIRST ROW ONLY";

    private final Library library;

    /** Reads this library. */
    public SheetNames(Library library) {
        this.library = library;
    }

    /** The studio's own name; the first of several settings, where rooms made some apart. */
    public String studio() throws LibraryException {
        List<Ref> found = library.query(STUDIO, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.STUDIO)));
        return found.isEmpty() ? "" : library.load(found.getFirst(), Studio.class).map(stored -> stored.content().getName())
                .map(SheetNames::text).orElse("");
    }

    String room(@Nullable Ref room) throws LibraryException {
        return name("SELECT name FROM room WHERE doc = ?", room);
    }

    String project(@Nullable Ref project) throws LibraryException {
        return name("SELECT title AS name FROM project WHERE doc = ?", project);
    }

    String party(@Nullable Ref party) throws LibraryException {
        return name("SELECT COALESCE(name, initials) AS name FROM party WHERE doc = ?", party);
    }

    /** The name with the initials that next actions are given to: {@code Jo Kern (JK)}. */
    String person(@Nullable Ref party) throws LibraryException {
        String initials = name("SELECT initials AS name FROM party WHERE doc = ?", party);
        String name = party(party);
        return initials.isEmpty() || name.equals(initials) ? name : NLS.bind(Messages.person, name, initials);
    }

    private String name(String sql, @Nullable Ref document) throws LibraryException {
        List<String> names = document == null ? List.of()
                : library.query(sql, row -> Rows.text(row, "name"), document.document());
        return names.isEmpty() ? "" : names.getFirst();
    }

    /**
     * Loads a document that a sheet cannot do without.
     *
     * @throws LibraryException if there is none
     */
    static <T extends Document> T load(Ref document, Class<T> type, Library library) throws LibraryException {
        return library.load(document, type).orElseThrow(() -> new LibraryException(Messages.gone)).content();
    }

    /** A text that may be missing. */
    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
