package studio.talkback.project.request;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;

/**
 * What is known of an item's recalls.
 *
 * @param recalls its recalls, the newest first
 * @param took    how long the last one took; null where the log does not say it
 * @param desks   the desks that it is on now
 */
public record RecallsKnown(List<Captured> recalls, @Nullable Took took, List<OnDesk> desks) {

    /**
     * One recall.
     *
     * @param mixVersion the id of the mix version that it is of; empty where that is not noted
     */
    public record Captured(Ref recall, String title, String mixVersion, @Nullable ZonedDateTime at) {
    }

    /**
     * How long a recall took.
     *
     * @param minutes at least 1
     * @param basis   what of the log says so
     */
    public record Took(int minutes, String basis) {
    }

    /** A desk that a mix version is on; its id is empty where it is not noted. */
    public record OnDesk(String room, String mixVersion) {
    }

    private static final String RECALLS = """
            SELECT doc, title, mix_version, captured_at FROM recall WHERE item = ? ORDER BY %s DESC NULLS LAST
            """.formatted(TimeOrder.of("recall", "captured_at"));
    private static final String DESKS = """
            SELECT r.name, s.mix_version FROM room_state s JOIN room r ON r.doc = s.room WHERE s.item = ? ORDER BY r.name
            """;

    /** Copies the lists. */
    public RecallsKnown {
        recalls = Objects.requireNonNull(List.copyOf(recalls));
        desks = Objects.requireNonNull(List.copyOf(desks));
    }

    /** Nothing is known. */
    public static RecallsKnown none() {
        return new RecallsKnown(new ArrayList<>(), null, new ArrayList<>());
    }

    /** What the library knows of an item's recalls. May wait for the disk. */
    public static RecallsKnown of(Library library, Ref item, ZoneId zone) throws LibraryException {
        return new RecallsKnown(captured(library, item),
                new LoggedRecalls(library, zone).last(item), library.query(DESKS,
                        row -> new OnDesk(Rows.text(row, "name"), Rows.text(row, "mix_version")), item.document()));
    }

    /** The recalls of an item, the newest first. May wait for the disk. */
    public static List<Captured> captured(Library library, Ref item) throws LibraryException {
        return library.query(RECALLS,
                row -> new Captured(Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)), Rows.text(row, "title"),
                        Rows.text(row, "mix_version"), Rows.time(row, "captured_at", null)),
                item.document());
    }
}
