package studio.talkback.recall.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.model.RecallPart;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** The pages of a run in their order, each part under its name, with what is left of each. */
final class RunOutline {

    private static final int LEFT_WIDTH = 44;

    private final Table table;
    private List<RunPage> pages = Objects.requireNonNull(List.of());
    private int shown = -1;

    /** @param chosen is told the place of the page that was chosen by hand */
    RunOutline(Composite parent, Consumer<Integer> chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        InkedCells.draw(table, (item, column) -> ink(item));
        AccessibleNames.give(table, Messages.Pages);
        TableColumn left = new TableColumn(table, SWT.RIGHT);
        left.setWidth(LEFT_WIDTH);
        TableColumn name = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> name.setWidth(Math.max(80, table.getClientArea().width - LEFT_WIDTH)));
        table.addListener(SWT.Selection, event -> {
            int place = place(table.getSelectionIndex());
            if (place >= 0) {
                chosen.accept(Integer.valueOf(place));
            }
        });
    }

    Table control() {
        return table;
    }

    /** Shows the pages and which of them is looked at. */
    void show(List<RunPage> all, int current) {
        pages = all;
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.removeAll();
        RecallPart part = null;
        for (int place = 0; place < all.size(); place++) {
            RunPage page = all.get(place);
            if (page.getPart() != part) {
                part = page.getPart();
                TableItem heading = new TableItem(table, SWT.NONE);
                heading.setText(1, RunWords.part(part));
            }
            TableItem item = new TableItem(table, SWT.NONE);
            long open = page.getSteps().stream().filter(step -> step.getState() == StepState.OPEN).count();
            boolean refused = page.getSteps().stream().anyMatch(step -> step.getState() == StepState.EXCEPTION);
            item.setText(0, open > 0 ? String.valueOf(open) : refused ? "✗" : "✓");
            String share = page.getShare() == null ? "" : NLS.bind(Messages.Outline_Share, page.getShare());
            item.setText(1, PlainText.of(RunWords.name(page) + share));
            item.setData(Integer.valueOf(place));
        }
        if (current == shown) {
            // Whoever looks through the list while marks come in stays where he is.
            table.setSelection(row(current));
            table.setTopIndex(top);
        } else {
            select(current);
        }
        table.setRedraw(true);
    }

    private Palette ink(TableItem item) {
        int place = item.getData() instanceof Integer of ? of.intValue() : -1;
        if (place < 0 || place >= pages.size()) {
            return Palette.ACCENT;
        }
        List<RunStep> steps = pages.get(place).getSteps();
        boolean open = steps.stream().anyMatch(step -> step.getState() == StepState.OPEN);
        boolean refused = steps.stream().anyMatch(step -> step.getState() == StepState.EXCEPTION);
        return open ? Palette.TEXT : refused ? Palette.CAUTION : Palette.QUIET;
    }

    /** Selects a page without telling anybody. */
    void select(int current) {
        shown = current;
        int row = row(current);
        if (row >= 0) {
            table.setSelection(row);
            table.showSelection();
        }
    }

    /** The row of a page; -1 where there is none. */
    private int row(int page) {
        for (int row = 0; row < table.getItemCount(); row++) {
            if (place(row) == page && page >= 0) {
                return row;
            }
        }
        return -1;
    }

    private int place(int row) {
        return row >= 0 && row < table.getItemCount() && table.getItem(row).getData() instanceof Integer place
                && place.intValue() < pages.size() ? place.intValue() : -1;
    }
}
