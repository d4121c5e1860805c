package studio.talkback.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Columns;

/** The list of all backups, place by place, the newest first. */
final class BackupTable {

    private static final int[] WIDTHS = { 180, 225, 80, 380 };

    private final Table table;
    private List<BackupList.Row> rows = Objects.requireNonNull(List.of());

    /** @param copy what Ctrl+C does */
    BackupTable(Composite form, Runnable copy) {
        table = new Table(form, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, 190).applyTo(table);
        AccessibleNames.give(table, Messages.Backup_All);
        String[] headings = { Messages.Backup, Messages.Backup_Made, Messages.Backup_Size, Messages.Backup_Folder };
        Columns.add(table, headings, WIDTHS);
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy.run();
            }
        });
    }

    void show(List<BackupList.Row> all) {
        BackupList.Row before = selected();
        rows = all;
        table.removeAll();
        for (BackupList.Row row : all) {
            new TableItem(table, SWT.NONE).setText(new String[] { row.what(), row.when(), row.size(), row.folder().toString() });
        }
        Path folder = before == null ? null : before.folder();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).folder().equals(folder)) {
                table.setSelection(i);
            }
        }
    }

    /** The selected one; null for none. */
    BackupList.@Nullable Row selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : rows.get(index);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text()).append('\n'));
        return Objects.requireNonNull(text.toString());
    }
}
