package studio.talkback.gear.bay;

import java.util.List;
import java.util.Objects;

/**
 * A patchbay as they are usually made.
 *
 * @param jacks   what its points are: {@code TT (bantam)}, {@code 1/4"}, {@code XLR}
 * @param rows    how many there are
 * @param columns how many there are
 */
public record UsualBay(String jacks, int rows, int columns) {

    private static final List<UsualBay> ALL = Objects.requireNonNull(List.of(new UsualBay("TT (bantam)", 2, 48),
            new UsualBay("TT (bantam)", 2, 24), new UsualBay("1/4\"", 2, 24), new UsualBay("1/4\"", 2, 26),
            new UsualBay("XLR", 1, 8), new UsualBay("XLR", 1, 12), new UsualBay("XLR", 1, 16), new UsualBay("XLR", 2, 16)));

    /** All of them; the most usual first. */
    public static List<UsualBay> all() {
        return Objects.requireNonNull(List.copyOf(ALL));
    }
}
