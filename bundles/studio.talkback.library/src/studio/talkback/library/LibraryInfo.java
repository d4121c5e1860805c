package studio.talkback.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of an open library without reading it.
 *
 * @param folder          where it lies
 * @param replica         this room's own copy among others
 * @param readOnlyBecause why nothing can be saved, in one line that says how to mend it: its journal is damaged in its
 *                        middle, or its disk takes nothing; null where all is well
 * @param notes           what happened when it was opened, one line each: a torn tail cut, an index rebuilt
 */
public record LibraryInfo(Path folder, UUID replica, @Nullable String readOnlyBecause, List<String> notes) {

    public LibraryInfo {
        notes = Objects.requireNonNull(List.copyOf(notes));
    }

    /** Whether nothing can be saved. */
    public boolean readOnly() {
        return readOnlyBecause != null;
    }
}
