package studio.talkback.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is known of an open library without reading it.
 *
 * @param folder   where it lies
 * @param replica  this room's own copy among others
 * @param readOnly whether it was opened read-only because the journal is damaged in its middle
 * @param notes    what happened when it was opened, one line each: a torn tail cut, an index rebuilt
 */
public record LibraryInfo(Path folder, UUID replica, boolean readOnly, List<String> notes) {

    public LibraryInfo {
        notes = Objects.requireNonNull(List.copyOf(notes));
    }
}
