package studio.talkback.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A sheet: what is on it, before anybody decides whether it becomes a page or a text.
 *
 * @param head   what stands at the top of every page
 * @param blocks what is on it, in order
 * @param shape  how it lies on paper
 */
public record Sheet(SheetHead head, List<SheetBlock> blocks, Shape shape) {

    /** How a sheet lies on paper. */
    public enum Shape {
        /** Upright, as many pages as it takes. */
        UPRIGHT,
        /** Wide, as many pages as it takes. */
        WIDE,
        /** Upright on one page: the letters are made smaller where it takes that, and what still has no place is counted. */
        ONE_PAGE
    }

    /** Copies the list. */
    public Sheet {
        blocks = Objects.requireNonNull(List.copyOf(blocks));
    }

    /** The same with other blocks. */
    public Sheet with(List<SheetBlock> others) {
        return new Sheet(head, others, shape);
    }
}
