package studio.talkback.find.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.library.find.FoundDocument;
import studio.talkback.library.find.FoundWords;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.When;

/** What was found, two lines each: the title and when; the kind, the project, and the line that has the words. */
final class FoundTable {

    private static final int MARGIN = 12;
    private static final int PADDING = 6;
    private static final int GAP = 12;

    private final Table table;
    private final MarkedText marked;
    private FoundWords words = new FoundWords("");

    FoundTable(Composite parent) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        Palette.paintSelection(table);
        AccessibleNames.give(table, Messages.Search_Results);
        TableColumn column = new TableColumn(table, SWT.NONE);
        marked = new MarkedText(table);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(80, table.getClientArea().width)));
        table.addListener(SWT.MeasureItem, event -> event.height = 2 * lineHeight(event.gc) + 2 * PADDING);
        // The item's text is for those who hear it; what is seen is painted below.
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
    }

    Table control() {
        return table;
    }

    /** Shows these, with the query's words marked; the selected one stays selected where it is still there. */
    void show(List<FoundDocument> found, String query) {
        Ref selected = selected();
        words = new FoundWords(query);
        table.setRedraw(false);
        table.removeAll();
        for (FoundDocument each : found) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(FoundText.line(each));
            item.setData(each);
            if (Objects.equals(each.document(), selected)) {
                table.select(table.getItemCount() - 1);
            }
        }
        table.setRedraw(true);
    }

    /** The document of the selected row, of the first where there are several; null for none. */
    @Nullable
    Ref selected() {
        TableItem[] selection = table.getSelection();
        return selection.length == 0 ? null : ((FoundDocument) selection[0].getData()).document();
    }

    /** The selected rows as text, all of them where none is selected. */
    String asText() {
        TableItem[] items = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
        return Objects.requireNonNull(
                List.of(items).stream().map(TableItem::getText).collect(Collectors.joining("\n")));
    }

    /** Gives the keyboard to the first row, or to the one that is selected. */
    void enter() {
        if (table.getItemCount() > 0) {
            table.setFocus();
            if (table.getSelectionCount() == 0) {
                table.setSelection(0);
            }
        }
    }

    private void paint(Event event) {
        FoundDocument found = (FoundDocument) event.item.getData();
        GC gc = event.gc;
        Rectangle area = table.getClientArea();
        int left = event.x + MARGIN;
        int right = area.x + area.width - MARGIN;
        int first = event.y + PADDING;
        int second = first + lineHeight(gc);
        String when = When.text(found.at());
        int wide = gc.textExtent(when).x;
        gc.setForeground(Palette.QUIET.color());
        gc.drawText(when, right - wide, first, true);
        String title = FoundText.title(found);
        marked.draw(gc, title, words.in(title), Palette.TEXT, found.struckOut(), left, first, right - wide - GAP - left);
        String beneath = FoundText.beneath(found);
        marked.draw(gc, beneath, words.in(beneath), Palette.QUIET, false, left, second, right - left);
    }

    private static int lineHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + 2;
    }
}
