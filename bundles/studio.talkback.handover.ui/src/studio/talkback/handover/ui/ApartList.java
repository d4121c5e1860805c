package studio.talkback.handover.ui;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.handover.SavedApart;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Columns;
import studio.talkback.ui.Palette;

/** The documents that rooms changed apart, and who did. */
final class ApartList {

    /** As wide as it says all that is needed; where there is less, the columns share what there is. */
    private static final int WHO = 190;
    private static final int WHO_SHARE = 4;

    private final Table table;

    ApartList(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(12, 0, 6, 6).applyTo(frame);
        Palette.paint(frame, Palette.GROUND, Palette.TEXT);
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        Palette.paintSelection(table);
        AccessibleNames.give(table, Messages.Apart_List);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        TableColumn what = Columns.add(table, Messages.Apart_What, 200);
        TableColumn newer = Columns.add(table, Messages.Apart_Newer, WHO);
        TableColumn older = Columns.add(table, Messages.Apart_Older, WHO);
        table.addListener(SWT.Resize, event -> {
            int width = table.getClientArea().width;
            int who = Math.min(WHO, width * WHO_SHARE / 12);
            newer.setWidth(who);
            older.setWidth(who);
            what.setWidth(Math.max(0, width - 2 * who));
        });
    }

    Table control() {
        return table;
    }

    /** Shows these; the one that was selected stays so, else the first is. */
    void show(List<SavedApart> all) {
        SavedApart before = selected();
        Ref document = before == null ? null : before.document();
        table.setRedraw(false);
        table.removeAll();
        for (SavedApart each : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { each.name(), VersionText.newer(each), VersionText.older(each) });
            item.setData(each);
            if (each.document().equals(document)) {
                table.select(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
            table.select(0);
        }
        table.setRedraw(true);
    }

    /** The selected document; null where none is. */
    @Nullable SavedApart selected() {
        return table.getSelectionCount() == 0 ? null : (SavedApart) table.getSelection()[0].getData();
    }
}
