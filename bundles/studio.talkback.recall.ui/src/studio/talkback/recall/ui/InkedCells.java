package studio.talkback.recall.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;

/** Draws the cells of a table each in its own ink, which the platform forgets on a row that is painted by us. */
final class InkedCells {

    private static final int PADDING = 6;

    /** Says in which ink a cell is written. */
    @FunctionalInterface
    interface Ink {

        Palette of(TableItem item, int column);
    }

    private final Table table;
    private final Ink ink;

    private InkedCells(Table table, Ink ink) {
        this.table = table;
        this.ink = ink;
    }

    /** Draws the texts of a table's items, in the fonts of their cells; the texts themselves are for those who hear them. */
    static void draw(Table table, Ink ink) {
        InkedCells cells = new InkedCells(table, ink);
        Palette.paintSelection(table);
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, cells::paint);
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        String text = item.getText(event.index);
        GC gc = event.gc;
        gc.setFont(item.getFont(event.index));
        gc.setForeground(ink.of(item, event.index).color());
        int width = table.getColumn(event.index).getWidth() - 2 * PADDING;
        String shown = Fonts.shortened(gc, text, width);
        Point size = gc.textExtent(shown);
        boolean right = table.getColumn(event.index).getAlignment() == SWT.RIGHT;
        int x = right ? event.x + PADDING + width - size.x : event.x + PADDING;
        gc.drawText(shown, x, event.y + (event.height - size.y) / 2, true);
    }
}
