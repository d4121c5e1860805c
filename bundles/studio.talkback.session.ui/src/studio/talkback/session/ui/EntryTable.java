package studio.talkback.session.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryLine;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Inks;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;

/** The lines of a log, newest first; corrected and struck-out ones stay and say so. */
final class EntryTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm");

    private final TableViewer viewer;
    private final EntryKinds kinds;
    private final Font bold;
    private @Nullable LocalDate day;

    EntryTable(Composite parent, EntryKinds kinds) {
        this.kinds = kinds;
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        bold = FontDescriptor.createFrom(holder.getFont()).setStyle(SWT.BOLD).createFont(holder.getDisplay());
        holder.addDisposeListener(event -> bold.dispose());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleNames.give(viewer.getTable(), Messages.Log_Lines);
        Palette.paintSelection(viewer.getTable());
        column(layout, new ColumnPixelData(88), this::time);
        column(layout, new ColumnPixelData(kindWidth()), this::kind);
        column(layout, new ColumnWeightData(100, 260), this::text);
        column(layout, new ColumnPixelData(190), EntryTable::item);
        column(layout, new ColumnPixelData(54), line -> Inks.quiet(line.initials()));
        Palette.paint(viewer.getTable(), Palette.GROUND, Palette.TEXT);
        Palette.paint(holder, Palette.GROUND, Palette.TEXT);
        Themes.onSwitch(viewer.getTable(), viewer::refresh);
    }

    /** The kinds are in capitals and bold, which is wider than they are measured by about a third. */
    private int kindWidth() {
        String[] labels = kinds.table().all().stream().map(kind -> kind.label()).toArray(String[]::new);
        return Math.max(156, Fonts.width(viewer.getTable(), labels) * 4 / 3);
    }

    Table control() {
        return viewer.getTable();
    }

    /**
     * Shows these, oldest first as they come; the selection stays on its line.
     *
     * @param sessionDay the day of the session: lines of another one say theirs; null where none was noted
     */
    void show(List<EntryLine> lines, @Nullable LocalDate sessionDay) {
        day = sessionDay;
        EntryLine selected = selected();
        viewer.setInput(lines.reversed());
        if (selected != null) {
            select(selected.entry());
        }
    }

    /** Selects the line of this entry, where it is shown; false where it is not. */
    boolean select(Ref entry) {
        Table table = viewer.getTable();
        for (int row = 0; row < table.getItemCount(); row++) {
            if (((EntryLine) table.getItem(row).getData()).entry().equals(entry)) {
                table.setSelection(row);
                table.showSelection();
                return true;
            }
        }
        return false;
    }

    /** The selected line; null where none is. */
    @Nullable
    EntryLine selected() {
        return (EntryLine) viewer.getStructuredSelection().getFirstElement();
    }

    private void column(TableColumnLayout layout, ColumnLayoutData width, Styler styler) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(new StyledCellLabelProvider(StyledCellLabelProvider.COLORS_ON_SELECTION) {
            @Override
            public void update(ViewerCell cell) {
                StyledString text = styler.style((EntryLine) cell.getElement());
                cell.setText(text.getString());
                cell.setStyleRanges(text.getStyleRanges());
                super.update(cell);
            }

            @Override
            public @Nullable String getToolTipText(Object element) {
                return tip((EntryLine) element, styler.style((EntryLine) element).getString(), column.getColumn());
            }
        });
    }

    /** What the column is too narrow for, and what the line was before it was corrected. */
    private static @Nullable String tip(EntryLine line, String text, TableColumn column) {
        List<String> lines = new ArrayList<>();
        if (Fonts.width(column.getParent(), text) > column.getWidth()) {
            lines.add(text);
        }
        if (!line.earlier().isEmpty()) {
            lines.add(NLS.bind(Messages.Entry_Earlier, String.join("\n", line.earlier())));
        }
        return lines.isEmpty() ? null : PlainText.of(String.join("\n", lines));
    }

    private StyledString time(EntryLine line) {
        boolean another = day != null && !line.at().toLocalDate().equals(day);
        return Inks.quiet(line.at().format(another ? DAY_AND_CLOCK : CLOCK));
    }

    private StyledString kind(EntryLine line) {
        QuickEntryKind kind = kinds.table().byId(line.kind());
        String label = kind == null ? line.kind() : kind.label();
        String number = line.number() > 0 ? " " + line.number() : "";
        return Inks.inFont(label.toUpperCase(Locale.getDefault()) + number, bold, ink(line.kind()));
    }

    private static Palette ink(String kind) {
        return switch (kind) {
        case "request" -> Palette.CAUTION;
        case "fault" -> Palette.ALARM;
        case "approval", "decision", "track" -> Palette.GOOD;
        case "note" -> Palette.QUIET;
        default -> Palette.ACCENT;
        };
    }

    private StyledString text(EntryLine line) {
        StyledString text = new StyledString();
        if (!line.people().isEmpty()) {
            text.append(line.people() + ": ", Inks.of(Palette.TEXT, bold, false));
        }
        text.append(line.text(), Inks.of(line.struckOut() ? Palette.QUIET : Palette.TEXT, null, line.struckOut()));
        for (String aside : asides(line)) {
            text.append("   " + aside, Inks.of(Palette.QUIET, null, false));
        }
        return text;
    }

    private static List<String> asides(EntryLine line) {
        List<String> asides = new ArrayList<>();
        if (!line.place().isEmpty()) {
            asides.add(NLS.bind(Messages.Entry_At, line.place()));
        }
        if (!line.more().isEmpty()) {
            asides.add(line.more());
        }
        ZonedDateTime due = line.due();
        if (due != null) {
            asides.add(NLS.bind(Messages.Outcome_Due, EntryText.due(due, line.at())));
        }
        if (!line.why().isEmpty()) {
            asides.add(NLS.bind(Messages.Outcome_Why, line.why()));
        }
        if (line.struckOut()) {
            asides.add(NLS.bind(Messages.Entry_Struck, line.struckWhy()));
        } else if (line.corrected()) {
            asides.add(Messages.Entry_Corrected);
        }
        if (!line.evidence().isEmpty()) {
            asides.add(NLS.bind(Messages.Entry_Files, Integer.valueOf(line.evidence().size())));
        }
        return asides;
    }

    private static StyledString item(EntryLine line) {
        String number = line.itemNumber();
        return Inks.quiet(number.isEmpty() ? "" : "#" + number + " " + line.itemTitle());
    }

    /** Gives a cell its text. */
    @FunctionalInterface
    private interface Styler {

        StyledString style(EntryLine line);
    }
}
