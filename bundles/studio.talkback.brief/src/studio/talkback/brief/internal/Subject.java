package studio.talkback.brief.internal;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * What a brief is about.
 *
 * @param ref     an item or a project
 * @param title   as it is shown
 * @param project the project, or null for an item without one
 */
public record Subject(Ref ref, String title, @Nullable Ref project) {

    /** Reads what is known of an item or a project. */
    public static Subject of(Ref ref, Library library) throws LibraryException {
        List<Subject> found = switch (ref.kind()) {
        case Kinds.ITEM -> library.query("SELECT number, title, project FROM item WHERE doc = ?", row -> {
            String number = Rows.text(row, "number");
            String title = (number.isEmpty() ? "" : "#" + number + " ") + Rows.text(row, "title");
            return new Subject(ref, title, Rows.document(row, "project", Kinds.PROJECT));
        }, id(ref));
        case Kinds.PROJECT -> library.query("SELECT title FROM project WHERE doc = ?",
                row -> new Subject(ref, Rows.text(row, "title"), ref), id(ref));
        default -> throw new LibraryException(NLS.bind(Messages.subject_other, ref.kind()));
        };
        if (found.isEmpty()) {
            throw new LibraryException(NLS.bind(Messages.subject_gone, ref));
        }
        return found.getFirst();
    }

    private static UUID id(Ref ref) {
        return ref.document();
    }
}
