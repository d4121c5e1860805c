package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;

/**
 * What is broken in the room of a console.
 *
 * @param all the faults of the room that nobody has mended, the newest first
 */
record StripFaults(List<OpenFault> all) {

    /** Nothing is broken. */
    static final StripFaults NONE = new StripFaults(new ArrayList<>());

    /** Copies the list. */
    StripFaults {
        all = Objects.requireNonNull(List.copyOf(all));
    }

    /**
     * Reads those of a room.
     *
     * @param room null where nobody noted it: then the only room there is, and nothing where there are several
     */
    static StripFaults read(Library library, @Nullable Ref room) throws LibraryException {
        List<Ref> rooms = room != null ? List.of(room)
                : library.query("SELECT doc FROM room",
                        row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM)));
        return rooms.size() == 1 ? new StripFaults(new RoomFaults(library).open(rooms.getFirst())) : NONE;
    }

    /**
     * Those on a strip.
     *
     * @param strip what it is called in the studio, {@code Ch 17}; faults on {@code ch17} and {@code CH 017} are on it
     */
    List<OpenFault> on(String strip) {
        String wanted = plain(strip);
        return Objects.requireNonNull(all.stream().filter(each -> plain(each.unit()).equals(wanted)).toList());
    }

    private static String plain(String name) {
        return Objects.requireNonNull(
                name.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replaceAll("(?<=\\D)0+(?=\\d)", ""));
    }
}
