package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Entry;
import studio.talkback.model.identity.Ref;

/** Finds what the words of a line stand for, by queries alone. */
public final class Lookup {

    private static final String ITEM = """
            SELECT doc FROM item WHERE project = ? AND (UPPER(number) = ? OR UPPER(title) = ?)
             ORDER BY CASE WHEN UPPER(number) = ? THEN 0 ELSE 1 END
            """;
    private static final String REQUEST = "request";

    private final Library library;

    /** Looks in this library. */
    public Lookup(Library library) {
        this.library = library;
    }

    /** The party with these initials, case aside; a person before a company, where several have them. */
    public Optional<Ref> party(String initials) throws LibraryException {
        return first(documents(Kinds.PARTY, "SELECT doc FROM party WHERE UPPER(initials) = ? ORDER BY kind DESC, name",
                upper(initials)));
    }

    /** An item of a project by its number, else by its title, case aside. */
    public Optional<Ref> item(@Nullable Ref project, String name) throws LibraryException {
        if (project == null) {
            return Objects.requireNonNull(Optional.empty());
        }
        return first(documents(Kinds.ITEM, ITEM, project.document(), upper(name), upper(name), upper(name)));
    }

    /** The item of a project that has only one. */
    public Optional<Ref> onlyItem(@Nullable Ref project) throws LibraryException {
        List<Ref> items = project == null ? Objects.requireNonNull(List.of())
                : documents(Kinds.ITEM, "SELECT doc FROM item WHERE project = ? FETCH FIRST 2 ROWS ONLY",
                        project.document());
        return items.size() == 1 ? first(items) : Objects.requireNonNull(Optional.empty());
    }

    /** The drive, disc or tape with this label, case aside. */
    public Optional<Ref> media(String label) throws LibraryException {
        return first(documents(Kinds.MEDIA, "SELECT doc FROM media WHERE UPPER(label) = ?", upper(label)));
    }

    /**
     * The requests of a project that have a number, each as the object inside its item: several where rooms that work
     * apart gave the same one.
     */
    public List<Ref> requests(@Nullable Ref project, int number) throws LibraryException {
        return project == null ? Objects.requireNonNull(List.of())
                : library.query("SELECT doc, part FROM request WHERE project = ? AND number = ?",
                        row -> Rows.part(row, Kinds.ITEM), project.document(), Integer.valueOf(number));
    }

    /** Whether an entry made a request that is still open, so that striking the entry out declines it. */
    boolean openRequest(Entry entry) throws LibraryException {
        Ref project = entry.getProject();
        return REQUEST.equals(entry.getKind()) && project != null && !library.query(
                "SELECT doc FROM request WHERE project = ? AND number = ? AND state = 'OPEN'", row -> Boolean.TRUE,
                project.document(), Integer.valueOf(entry.getNumber())).isEmpty();
    }

    /** The number that a project's next request has. */
    public int nextRequestNumber(@Nullable Ref project) throws LibraryException {
        if (project == null) {
            return 1;
        }
        return library.query("SELECT MAX(number) AS highest FROM request WHERE project = ?",
                row -> Integer.valueOf(row.getInt("highest")), project.document()).getFirst().intValue() + 1;
    }

    private List<Ref> documents(String kind, String sql, Object... parameters) throws LibraryException {
        return library.query(sql, row -> Objects.requireNonNull(Rows.document(row, "doc", kind)), parameters);
    }

    private static <T> Optional<T> first(List<T> found) {
        return Objects.requireNonNull(found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst()));
    }

    private static String upper(String text) {
        return Objects.requireNonNull(text.toUpperCase(Locale.ROOT));
    }
}
