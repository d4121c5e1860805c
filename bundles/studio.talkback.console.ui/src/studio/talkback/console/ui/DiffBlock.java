package studio.talkback.console.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.console.diff.StripPair;

/**
 * A strip in its two states, or a list below the strips.
 *
 * @param bounds where it is drawn, from the corner of all that can be scrolled to
 * @param title  what stands above it
 * @param count  how many controls of it differ
 * @param strip  the strip; null for a list
 * @param cells  what is drawn in it, from top to bottom
 */
record DiffBlock(Rectangle bounds, String title, int count, @Nullable StripPair strip, List<DiffCell> cells) {

    DiffBlock {
        cells = Objects.requireNonNull(List.copyOf(cells));
    }

    /** Where the cursor can go in it. */
    List<DiffCell> stops() {
        return Objects.requireNonNull(cells.stream().filter(DiffCell::isStop).toList());
    }
}
