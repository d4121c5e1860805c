package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.TypedFilter;

/**
 * A line of the directory.
 *
 * @param ref      whom or what it is about
 * @param cells    its columns as texts
 * @param searched what a filter looks into: all of them, folded
 * @param held     whether the library has it; else it comes with Talkback, and is added when it is opened
 */
record DirectoryRow(Ref ref, List<String> cells, String searched, boolean held) {

    /** Copies the columns. */
    DirectoryRow {
        cells = Objects.requireNonNull(List.copyOf(cells));
    }

    /** A line with these columns. */
    DirectoryRow(Ref ref, List<String> cells) {
        this(ref, cells, true);
    }

    /** A line with these columns, of something that the library may not have yet. */
    DirectoryRow(Ref ref, List<String> cells, boolean held) {
        this(ref, cells, TypedFilter.fold(String.join(" ", cells)), held);
    }
}
