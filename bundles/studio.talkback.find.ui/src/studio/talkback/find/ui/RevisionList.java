package studio.talkback.find.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.library.Revision;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Columns;
import studio.talkback.ui.Palette;
import studio.talkback.ui.When;

/** The revisions of a document, newest first: when, who, why, and how much else their change set touched. */
final class RevisionList {

    private static final int WHEN = 124;
    private static final int WHO = 44;
    private static final int ALSO = 44;

    private final Composite frame;
    private final Table table;
    private final TableColumn why;

    RevisionList(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 6).extendedMargins(12, 0, 0, 0).applyTo(frame);
        Palette.paint(frame, Palette.GROUND, Palette.TEXT);
        table = new Table(frame, SWT.MULTI | SWT.FULL_SELECTION);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        Palette.paintSelection(table);
        AccessibleNames.give(table, Messages.History_List);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Columns.add(table, Messages.History_When, WHEN);
        Columns.add(table, Messages.History_Who, WHO);
        why = Columns.add(table, Messages.History_Why, 120);
        Columns.add(table, Messages.History_Also, ALSO);
        table.addListener(SWT.Resize,
                event -> why.setWidth(Math.max(120, table.getClientArea().width - WHEN - WHO - ALSO)));
    }

    Table control() {
        return table;
    }

    /** Shows a history; what was selected stays selected where it is the same document's, else the newest is. */
    void show(HistoryPage page) {
        List<Revision.Id> before = selected().stream().map(Revision::id).toList();
        table.setRedraw(false);
        table.removeAll();
        for (HistoryPage.Row row : page.rows()) {
            add(row, page);
            if (before.contains(row.revision().id())) {
                table.select(table.getItemCount() - 1);
            }
        }
        if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.setRedraw(true);
    }

    private void add(HistoryPage.Row row, HistoryPage page) {
        Revision revision = row.revision();
        TableItem item = new TableItem(table, SWT.NONE);
        String also = row.others() > 0 ? NLS.bind(Messages.History_AlsoCount, Integer.valueOf(row.others())) : "";
        item.setText(new String[] { When.text(revision.at()), revision.operator(),
                page.says(revision).replaceAll("\\s*\\R\\s*", "  "), also });
        Palette ink = revision.tombstone() || revision.purged() ? Palette.CAUTION : Palette.TEXT;
        item.setForeground(0, Palette.QUIET.color());
        item.setForeground(1, Palette.QUIET.color());
        item.setForeground(2, ink.color());
        item.setForeground(3, Palette.QUIET.color());
        item.setData(revision);
    }

    /** The selected revisions, newest first. */
    List<Revision> selected() {
        List<Revision> selected = new ArrayList<>();
        for (TableItem item : table.getSelection()) {
            selected.add((Revision) item.getData());
        }
        return selected;
    }

    /** The selected rows as text. */
    String asText() {
        return Objects.requireNonNull(List.of(table.getSelection()).stream()
                .map(item -> List.of(item.getText(0), item.getText(1), item.getText(2)).stream()
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n")));
    }
}
