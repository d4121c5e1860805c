package studio.talkback.handover.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.RoomName;
import studio.talkback.room.ui.ThisRoom;

/**
 * What can be handed over from here.
 *
 * @param project the project at hand; null where none is
 * @param title   its title, or empty
 * @param room    what this room is called; empty where that is not known
 */
record HandOverChoice(@Nullable Ref project, String title, String room) {

    static HandOverChoice of(Library library, @Nullable Ref project) throws LibraryException {
        String room = ThisRoom.of(library).map(RoomName::name).orElse("");
        List<String> titles = project == null ? List.of()
                : library.query("SELECT title FROM project WHERE doc = ?",
                        row -> Objects.requireNonNullElse(row.getString(1), ""), project.document());
        return new HandOverChoice(titles.isEmpty() ? null : project, titles.isEmpty() ? "" : titles.getFirst(), room);
    }
}
