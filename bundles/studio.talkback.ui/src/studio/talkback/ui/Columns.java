package studio.talkback.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of the platform's tables. */
public final class Columns {

    private Columns() {
    }

    /** Adds a column behind those that are there. */
    public static TableColumn add(Table table, String name, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setWidth(width);
        return column;
    }

    /** Adds a column for each name, with the width of the same place. */
    public static void add(Table table, String[] names, int[] widths) {
        for (int column = 0; column < names.length; column++) {
            add(table, names[column], widths[column]);
        }
    }
}
