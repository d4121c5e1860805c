package studio.talkback.sheet.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import studio.talkback.sheet.SheetBlock;

/** Draws tables: cells wrap, a row stays on one page if it can, and the headings stand on each page. */
final class TableDrawing {

    private static final float GAP = 6;
    private static final float PADDING = 2;

    private final SheetPages pages;
    private final Letters letters;

    TableDrawing(SheetPages pages, Letters letters) {
        this.pages = pages;
        this.letters = letters;
    }

    void draw(SheetBlock.Table table) throws IOException {
        float[] widths = widths(table.columns());
        if (!table.caption().isEmpty()) {
            BlockDrawing.caption(table.caption(), 3 * pages.leading(), pages, letters);
        } else if (3 * pages.leading() > pages.room()) {
            pages.begin();
        }
        headings(table, widths);
        for (List<String> row : table.rows()) {
            row(table, widths, row);
        }
    }

    private float[] widths(List<SheetBlock.Column> columns) {
        double shares = columns.stream().mapToDouble(SheetBlock.Column::share).sum();
        float[] widths = new float[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = (float) (pages.width() * columns.get(column).share() / shares);
        }
        return widths;
    }

    private void headings(SheetBlock.Table table, float[] widths) throws IOException {
        if (!table.headed()) {
            return;
        }
        List<List<String>> cells = cells(table.columns().stream().map(SheetBlock.Column::title).toList(), widths,
                pages.smallSize());
        int lines = most(cells);
        float x = pages.left();
        for (int column = 0; column < widths.length; column++) {
            for (int line = 0; line < cells.get(column).size(); line++) {
                pages.page().bold(cells.get(column).get(line), pages.smallSize(), x,
                        pages.top() + pages.size() + line * pages.leading());
            }
            x += widths[column];
        }
        pages.down(lines * pages.leading() + PADDING);
        pages.page().rule(pages.left(), pages.right(), pages.top());
        pages.down(PADDING);
    }

    private void row(SheetBlock.Table table, float[] widths, List<String> row) throws IOException {
        List<List<String>> cells = cells(row, widths, pages.size());
        int lines = most(cells);
        float height = lines * pages.leading() + 2 * PADDING;
        if (height > pages.room() && (height <= pages.wholeRoom() - 2 * pages.leading() || pages.room() < height / 4)) {
            pages.begin();
            headings(table, widths);
        }
        for (int line = 0; line < lines; line++) {
            if (pages.leading() + PADDING > pages.room()) {
                pages.begin();
                headings(table, widths);
            }
            line(cells, widths, line);
            pages.down(pages.leading());
        }
        pages.down(PADDING);
        pages.page().lightRule(pages.left(), pages.right(), pages.top());
        pages.down(PADDING);
    }

    private void line(List<List<String>> cells, float[] widths, int line) throws IOException {
        float x = pages.left();
        for (int column = 0; column < widths.length; column++) {
            if (line < cells.get(column).size()) {
                pages.page().text(cells.get(column).get(line), pages.size(), x, pages.top() + pages.size());
            }
            x += widths[column];
        }
    }

    private List<List<String>> cells(List<String> texts, float[] widths, float size) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(letters.wrap(letters.printable(texts.get(column)), size, widths[column] - GAP));
        }
        return cells;
    }

    private static int most(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1);
    }
}
