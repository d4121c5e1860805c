package studio.talkback.project.booking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.NameFinder.Named;

/** The projects and rooms that a booking may name; read once, and lines are read with them without waiting. */
public final class BookingNames {

    private final List<Named> projects;
    private final List<Named> rooms;

    private BookingNames(List<Named> projects, List<Named> rooms) {
        this.projects = projects;
        this.rooms = rooms;
    }

    /** The names of this library; archived projects are left out. Waits for the disk. */
    public static BookingNames of(Library library) throws LibraryException {
        List<Named> projects = library.query("SELECT doc, title, code_name FROM project"
                + " WHERE archived IS NULL OR archived = FALSE ORDER BY title", row -> {
                    String title = Rows.text(row, "title");
                    List<String> names = Stream.of(title, Rows.text(row, "code_name"))
                            .filter(name -> !name.isEmpty()).toList();
                    return new Named(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), title,
                            Objects.requireNonNull(names));
                });
        List<Named> rooms = new Bookings(library).rooms().stream()
                .map(room -> new Named(room.room(), room.name(), Objects.requireNonNull(List.of(room.name()))))
                .toList();
        return new BookingNames(projects, Objects.requireNonNull(rooms));
    }

    /** The title of a project; null for one that is not there, or archived. */
    public @Nullable String title(@Nullable Ref project) {
        Named found = projects.stream().filter(each -> each.ref().equals(project)).findFirst().orElse(null);
        return found == null ? null : found.label();
    }

    List<Named> projects() {
        return projects;
    }

    List<Named> rooms() {
        return rooms;
    }
}
