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
}
