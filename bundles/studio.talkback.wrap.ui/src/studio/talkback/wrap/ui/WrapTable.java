package studio.talkback.wrap.ui;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.wrap.Finding;

/**
 * What is open, each with what mends it beneath, and then what goes on. Open ones have a {@code !} before them, the others
 * a dot: colour alone says nothing.
 */
final class WrapTable {

    private static final int PADDING = 6;
    private static final int MARGIN = 16;
    private static final int MARK_WIDTH = 20;
    private static final int CAPTION_WIDTH = 104;

    private final Table table;

    WrapTable(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        Palette.paintSelection(table);
        AccessibleNames.give(table, Messages.List);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(80, table.getClientArea().width)));
        table.addListener(SWT.MeasureItem, event -> event.height = 2 * lineHeight(event.gc) + 2 * PADDING);
        // The item's text is for those who hear it; what is seen is painted below.
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
    }

    Table control() {
        return table;
    }

    /** Shows these; the selection stays on its finding, else on its row. */
    void show(List<Finding> findings) {
        Finding selected = selected();
        int row = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        for (Finding each : findings) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(heard(each));
            item.setData(each);
        }
        int again = selected == null ? -1 : findings.indexOf(selected);
        if (!findings.isEmpty()) {
            table.setSelection(again >= 0 ? again : Math.clamp(row, 0, findings.size() - 1));
        }
        table.setRedraw(true);
    }

    /** The selected one; null for none. */
    @Nullable
    Finding selected() {
        TableItem[] selection = table.getSelection();
        return selection.length == 0 ? null : (Finding) selection[0].getData();
    }

    /** Gives the keyboard to the row that is selected, or to the first. */
    void enter() {
        table.setFocus();
        if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }


    private static String heard(Finding finding) {
        return NLS.bind(Messages.Row, new Object[] { finding.open() ? Messages.Mark_Open : Messages.Mark_GoesOn,
                finding.caption(), finding.text(), finding.mend() });
    }

    private void paint(Event event) {
        Finding finding = (Finding) event.item.getData();
        GC gc = event.gc;
        Rectangle area = table.getClientArea();
        int left = area.x + MARGIN;
        int first = event.y + (finding.open() ? PADDING : PADDING + lineHeight(gc) / 2);
        gc.setForeground((finding.open() ? Palette.CAUTION : Palette.QUIET).color());
        gc.drawText(finding.open() ? "!" : "·", left, first, true);
        gc.drawText(finding.caption(), left + MARK_WIDTH, first, true);
        int at = left + MARK_WIDTH + CAPTION_WIDTH;
        int width = area.width - at - MARGIN;
        gc.setForeground((finding.open() ? Palette.TEXT : Palette.QUIET).color());
        gc.drawText(Fonts.shortened(gc, finding.text(), width), at, first, true);
        gc.setForeground(Palette.QUIET.color());
        gc.drawText(Fonts.shortened(gc, finding.mend(), width), at, first + lineHeight(gc), true);
    }

    private static int lineHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + 2;
    }
}
