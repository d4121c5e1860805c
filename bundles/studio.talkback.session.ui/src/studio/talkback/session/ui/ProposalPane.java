package studio.talkback.session.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Inks;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;
import studio.talkback.watch.Proposal;

/**
 * What was saved in the watched folders and may become a line of the log. Takes no room while there is nothing. Enter keeps
 * the selected one, Delete drops it, Esc goes back to the line.
 */
final class ProposalPane extends Composite {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm");

    /** Gives a cell its text. */
    @FunctionalInterface
    private interface Styler {

        StyledString style(ProposalRows.Row row);
    }

    private final int most;
    private final TableViewer viewer;
    private final Label state;
    private final Font bold;
    private final ProposalRows rows;
    private final ProposalWork work;
    private final Set<UUID> keeping = new HashSet<>();
    private final Runnable back;

    /**
     * @param most how many rows stand without scrolling
     * @param done is told what was kept or dropped
     * @param said shows one line about it
     * @param back goes back to the entry line
     */
    ProposalPane(Composite parent, int most, Consumer<UndoStep> done, Consumer<String> said, Runnable back) {
        super(parent, SWT.NONE);
        this.most = most;
        this.back = back;
        GridLayoutFactory.fillDefaults().margins(12, 4).spacing(0, 2).applyTo(this);
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        bold = FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
        addDisposeListener(event -> bold.dispose());
        Composite holder = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Palette.paint(holder, Palette.GROUND, Palette.TEXT);
        Palette.paint(viewer.getTable(), Palette.GROUND, Palette.TEXT);
        Palette.paintSelection(viewer.getTable());
        Themes.onSwitch(viewer.getTable(), viewer::refresh);
        AccessibleNames.give(viewer.getTable(), Messages.Proposal_Name);
        column(layout, new ColumnPixelData(88), row -> Inks.quiet(when(row.proposal().savedAt())));
        column(layout, new ColumnPixelData(156),
                row -> Inks.inFont(Messages.Proposal_Kind.toUpperCase(), bold, Palette.ACCENT));
        column(layout, new ColumnWeightData(100, 260), this::text);
        column(layout, new ColumnPixelData(244), row -> Inks.quiet(row.item()));
        state = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().indent(4, 0).grab(true, false).applyTo(state);
        Palette.paint(state, Palette.GROUND, Palette.QUIET);
        work = new ProposalWork(this, done, said);
        viewer.getTable().addListener(SWT.KeyDown, this::key);
        viewer.getTable().addListener(SWT.MouseDoubleClick, event -> keepSelected());
        showEmpty(true);
        rows = new ProposalRows(this, this::show);
    }

    /** Shows what belongs to this project, and what belongs to none; null shows nothing. */
    void setProject(@Nullable Ref project) {
        rows.setProject(project);
    }

    /** Keeps what is selected. */
    void keepSelected() {
        ProposalRows.Row row = selected();
        if (row != null && keeping.add(row.proposal().id())) {
            viewer.refresh();
            work.keep(row.proposal(), rows.project(), () -> {
                keeping.remove(row.proposal().id());
                viewer.refresh();
            });
        }
    }

    /** Drops what is selected. */
    void dropSelected() {
        ProposalRows.Row row = selected();
        if (row != null && !keeping.contains(row.proposal().id())) {
            work.drop(row.proposal());
        }
    }

    /** Selects the next one, or the one before for -1. */
    void move(int by) {
        Table table = viewer.getTable();
        int count = table.getItemCount();
        if (count > 0) {
            table.setSelection(Math.clamp((long) table.getSelectionIndex() + by, 0, count - 1));
            table.showSelection();
        }
    }

    private ProposalRows.@Nullable Row selected() {
        return (ProposalRows.Row) viewer.getStructuredSelection().getFirstElement();
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> keepSelected();
        case SWT.DEL, SWT.BS -> dropSelected();
        case SWT.ESC -> back.run();
        default -> {
            return;
        }
        }
        event.doit = false;
    }

    private void show(List<ProposalRows.Row> shown, String status) {
        Table table = viewer.getTable();
        int selected = toSelect(shown);
        viewer.setInput(shown);
        if (!shown.isEmpty()) {
            table.setSelection(selected);
            table.showSelection();
        }
        ((GridData) table.getParent().getLayoutData()).heightHint = Math.min(most, shown.size()) * table.getItemHeight() + 2;
        ((GridData) table.getParent().getLayoutData()).exclude = shown.isEmpty();
        table.getParent().setVisible(!shown.isEmpty());
        String hint = shown.isEmpty() ? "" : Messages.Proposal_Hint;
        state.setText(PlainText.of(status.isEmpty() ? hint : status));
        Palette.paint(state, Palette.GROUND, status.isEmpty() ? Palette.QUIET : Palette.CAUTION);
        showEmpty(shown.isEmpty() && status.isEmpty());
    }

    /** What is selected stays so wherever it stands now; where it is gone, what took its place is. */
    private int toSelect(List<ProposalRows.Row> shown) {
        ProposalRows.Row before = selected();
        for (int index = 0; before != null && index < shown.size(); index++) {
            if (shown.get(index).proposal().id().equals(before.proposal().id())) {
                return index;
            }
        }
        return Math.clamp(viewer.getTable().getSelectionIndex(), 0, Math.max(0, shown.size() - 1));
    }

    private void showEmpty(boolean empty) {
        if (getLayoutData() instanceof GridData data) {
            data.exclude = empty;
        }
        setVisible(!empty);
        if (!getParent().isDisposed()) {
            getParent().layout(true, true);
        }
    }

    private StyledString text(ProposalRows.Row row) {
        StyledString text = new StyledString(row.proposal().title(), Inks.of(Palette.TEXT, null, false));
        String becomes = keeping.contains(row.proposal().id()) ? Messages.Proposal_Keeping : becomes(row.proposal());
        text.append("   " + becomes, Inks.of(Palette.QUIET, null, false));
        return text;
    }

    private static String becomes(Proposal proposal) {
        return switch (proposal.kind()) {
        case SESSION_FILE -> Messages.Proposal_SessionFile;
        case SESSION_TEXT -> Messages.Proposal_SessionText;
        case SCENE -> Messages.Proposal_Scene;
        case PRINT -> proposal.print() == null ? Messages.Proposal_SomePrint
                : NLS.bind(Messages.Proposal_Print, proposal.print());
        case PHOTO -> Messages.Proposal_Photo;
        case OTHER -> Messages.Proposal_Other;
        };
    }

    private static String when(ZonedDateTime saved) {
        return Objects.requireNonNull(saved.format(saved.toLocalDate().equals(LocalDate.now(saved.getZone())) ? CLOCK
                : DAY_AND_CLOCK));
    }

    private void column(TableColumnLayout layout, ColumnLayoutData width, Styler styler) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(new StyledCellLabelProvider(StyledCellLabelProvider.COLORS_ON_SELECTION) {
            @Override
            public void update(ViewerCell cell) {
                StyledString text = styler.style((ProposalRows.Row) cell.getElement());
                cell.setText(text.getString());
                cell.setStyleRanges(text.getStyleRanges());
                super.update(cell);
            }
        });
    }
}
