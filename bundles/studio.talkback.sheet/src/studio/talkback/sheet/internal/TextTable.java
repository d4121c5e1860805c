package studio.talkback.sheet.internal;

import java.util.ArrayList;
import java.util.List;

/** Rows of words under each other, for a font whose letters are equally wide. */
public final class TextTable {

    /** No column makes the others wait longer than this, in letters; what is longer stands out. */
    private static final int WIDEST = 40;
    private static final int GAP = 2;

    private TextTable() {
    }

    /** A line for each row; columns that are empty in all rows are left out. */
    public static List<String> of(List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], Math.min(WIDEST, width(row.get(column))));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                if (widths[column] > 0) {
                    String cell = row.get(column).replace('\n', ' ');
                    line.append(cell).append(" ".repeat(Math.max(0, widths[column] - width(cell)) + GAP));
                }
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
