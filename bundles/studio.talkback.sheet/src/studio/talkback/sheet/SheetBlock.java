package studio.talkback.sheet;

import java.util.List;
import java.util.Objects;

/** One part of a sheet. */
public sealed interface SheetBlock {

    /**
     * Short facts, two beside each other.
     *
     * @param facts in order, row by row
     */
    record Facts(List<Fact> facts) implements SheetBlock {

        /** Copies the list. */
        public Facts {
            facts = Objects.requireNonNull(List.copyOf(facts));
        }
    }

    /**
     * A fact with the word before it.
     *
     * @param caption what it is
     * @param text    what there is to say; empty leaves room to write
     */
    record Fact(String caption, String text) {
    }

    /**
     * A table. Its headings are repeated at the top of each page; what is too long for a cell goes on below.
     *
     * @param caption what stands above it; empty for nothing
     * @param columns at least one
     * @param rows    each with a cell for each column
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements SheetBlock {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a row has not as many cells as there are columns
         */
        public Table {
            columns = Objects.requireNonNull(List.copyOf(columns));
            rows = Objects.requireNonNull(rows.stream().map(row -> Objects.requireNonNull(List.copyOf(row))).toList());
            int cells = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != cells)) {
                throw new IllegalArgumentException("a row has a cell for each column");
            }
        }

        /** Whether its columns have headings. */
        public boolean headed() {
            return columns.stream().anyMatch(column -> !column.title().isEmpty());
        }
    }

    /**
     * A column of a table.
     *
     * @param title its heading; empty for none
     * @param share how wide it is beside the others, above 0
     */
    record Column(String title, double share) {
    }

    /**
     * Sentences, each on a line of its own.
     *
     * @param caption what stands above them; empty for nothing
     * @param lines   at least one
     */
    record Lines(String caption, List<String> lines) implements SheetBlock {

        /** Copies the list. */
        public Lines {
            lines = Objects.requireNonNull(List.copyOf(lines));
        }
    }

    /**
     * Lines to sign on, beside each other, and kept together.
     *
     * @param captions what stands below each
     */
    record Signatures(List<String> captions) implements SheetBlock {

        /** Copies the list. */
        public Signatures {
            captions = Objects.requireNonNull(List.copyOf(captions));
        }
    }

    /**
     * A drawing in lines, as large as it fits across the page and never larger than it is; kept together.
     *
     * @param caption  what stands above it; empty for nothing
     * @param widthMm  of what is drawn, in millimetres, above 0
     * @param heightMm of what is drawn, in millimetres, above 0
     * @param marks    what is drawn, in millimetres from the top left corner; the last one on top
     */
    record Drawing(String caption, double widthMm, double heightMm, List<Mark> marks) implements SheetBlock {

        /** Copies the list. */
        public Drawing {
            marks = Objects.requireNonNull(List.copyOf(marks));
        }
    }

    /** A part of a drawing, in millimetres. */
    sealed interface Mark {

        /** A line with round ends. */
        record Line(double x1, double y1, double x2, double y2, double widthMm) implements Mark {
        }

        /** A rectangle; an outline unless it is filled. */
        record Frame(double x, double y, double width, double height, double lineMm, boolean filled) implements Mark {
        }

        /** A circle; an outline unless it is filled. */
        record Circle(double x, double y, double radius, double lineMm, boolean filled) implements Mark {
        }

        /** A circle of bare paper, over what was drawn before. */
        record Blank(double x, double y, double radius) implements Mark {
        }

        /** A word around its middle. */
        record Word(String text, double x, double y, double capitalMm, boolean bold) implements Mark {
        }

        /**
         * A word that is read from below.
         *
         * @param x      its middle across
         * @param y      where it begins, at the bottom; where it ends, at the top, if it hangs
         * @param roomMm how long it may be; it is smaller where it would be longer
         * @param hangs  whether it hangs from {@code y}, else it stands on it
         */
        record Upright(String text, double x, double y, double capitalMm, double roomMm, boolean hangs) implements Mark {
        }
    }
}
