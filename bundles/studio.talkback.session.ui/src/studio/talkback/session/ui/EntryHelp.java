package studio.talkback.session.ui;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.session.quickentry.QuickEntryHelp;
import studio.talkback.session.quickentry.QuickEntryKinds;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;

/** What can be typed, with an example of each; Esc closes it. */
final class EntryHelp extends PopupDialog {

    private final QuickEntryKinds kinds;

    EntryHelp(Shell parent, QuickEntryKinds kinds) {
        super(parent, SWT.RESIZE, true, false, false, false, false, Messages.Help_Title, Messages.Help_Hint);
        this.kinds = kinds;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Table table = new Table(area, SWT.FULL_SELECTION);
        AccessibleNames.give(table, Messages.Help_Lines);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, true).hint(1070, 620).applyTo(table);
        for (int width : new int[] { 300, 140, 620 }) {
            new TableColumn(table, SWT.NONE).setWidth(width);
        }
        rows(table, QuickEntryHelp.kinds(kinds));
        rows(table, QuickEntryHelp.tokens());
        keys(table);
        return area;
    }

    /** What keys and files do in the line and in the log above it. */
    private static void keys(Table table) {
        for (String key : Messages.Help_Keys.split("\n")) {
            String[] words = key.split("\t");
            new TableItem(table, SWT.NONE).setText(new String[] { words[0], "", words[1] });
        }
    }

    private static void rows(Table table, List<QuickEntryHelp.Row> rows) {
        for (QuickEntryHelp.Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { row.typed(), row.label(), row.meaning() });
        }
    }
}
