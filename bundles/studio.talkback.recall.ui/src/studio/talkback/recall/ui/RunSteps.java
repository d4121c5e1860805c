package studio.talkback.recall.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * What differs on one page, a control a row. The new value is the largest thing on the screen, since it is read from where
 * one's hands are; what becomes of a step is a sign and not only a colour.
 */
final class RunSteps {

    private static final int SIGN_WIDTH = 56;
    private static final int ARROW_WIDTH = 48;
    /** In points: the new value, and what stands around it; the largest is read from three metres away. */
    private static final int LARGEST = 60;
    private static final int SMALLEST = 15;
    private static final double AROUND = 0.55;

    private final Table table;
    private final TableColumn[] columns = new TableColumn[5];
    private final List<Font> fonts = new ArrayList<>();
    private List<RunStep> steps = Objects.requireNonNull(List.of());
    private int size;

    RunSteps(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        InkedCells.draw(table, this::ink);
        AccessibleNames.give(table, Messages.Steps);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new TableColumn(table, i == 2 ? SWT.RIGHT : SWT.LEFT);
        }
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.Dispose, event -> fonts.forEach(Font::dispose));
    }

    Table control() {
        return table;
    }

    /** Shows a page; the step that is selected stays so, else the first open one is. */
    void show(@Nullable RunPage page, boolean another) {
        RunStep selected = another ? null : selected();
        steps = page == null ? Objects.requireNonNull(List.of()) : Objects.requireNonNull(List.copyOf(page.getSteps()));
        table.setRedraw(false);
        table.removeAll();
        steps.forEach(this::add);
        size = 0;
        fit();
        String again = selected == null ? null : selected.getId();
        int row = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (again != null && again.equals(steps.get(i).getId())) {
                row = i;
            }
        }
        table.setSelection(row >= 0 ? row : Math.max(0, nextOpen(-1)));
        table.setRedraw(true);
    }

    private void add(RunStep step) {
        TableItem item = new TableItem(table, SWT.NONE);
        String why = step.getWhy() == null ? "" : " (" + step.getWhy() + ")";
        item.setText(new String[] { RunWords.sign(step), PlainText.of(RunWords.what(step) + why), PlainText.of(RunWords.before(step)),
                step.getAfter() == null ? "" : "→", PlainText.of(RunWords.after(step)) });
    }

    private Palette ink(TableItem item, int column) {
        int row = table.indexOf(item);
        StepState state = row < 0 || row >= steps.size() ? StepState.OPEN : steps.get(row).getState();
        return switch (column) {
        case 0 -> state == StepState.EXCEPTION ? Palette.CAUTION : Palette.GOOD;
        case 1 -> state == StepState.OPEN ? Palette.TEXT : state == StepState.EXCEPTION ? Palette.CAUTION : Palette.QUIET;
        case 4 -> state == StepState.OPEN ? Palette.ACCENT : Palette.QUIET;
        default -> Palette.QUIET;
        };
    }

    /** As large as all rows fit without scrolling, within what is readable. */
    private void fit() {
        int height = table.getClientArea().height;
        int width = table.getClientArea().width;
        if (steps.isEmpty() || height <= 0) {
            return;
        }
        int fitting = Math.clamp(Math.round(height / (steps.size() * 2.4f)), SMALLEST, LARGEST);
        while (fitting > SMALLEST && needed(fitting) > width) {
            fitting--;
        }
        if (fitting != size) {
            size = fitting;
            fonts.forEach(Font::dispose);
            fonts.clear();
            FontDescriptor base = FontDescriptor.createFrom(table.getFont());
            Font large = base.setHeight(size).setStyle(SWT.BOLD).createFont(table.getDisplay());
            Font around = base.setHeight((int) Math.round(size * AROUND)).createFont(table.getDisplay());
            fonts.add(large);
            fonts.add(around);
            for (TableItem item : table.getItems()) {
                item.setFont(around);
                item.setFont(0, large);
                item.setFont(4, large);
            }
        }
        widths(width);
    }

    /** How wide the columns are together at a size of the new value, by the width of an average letter. */
    private int needed(int points) {
        double letter = points * 0.85;
        return (int) (SIGN_WIDTH + ARROW_WIDTH + longest(1) * letter * AROUND + longest(2) * letter * AROUND + longest(4) * letter);
    }

    private int longest(int column) {
        int longest = column == 1 ? 12 : 4;
        for (TableItem item : table.getItems()) {
            longest = Math.max(longest, item.getText(column).length());
        }
        return longest;
    }

    private void widths(int width) {
        double letter = size * 0.85;
        int before = (int) (longest(2) * letter * AROUND) + 16;
        int after = (int) (longest(4) * letter) + 24;
        columns[0].setWidth(SIGN_WIDTH);
        columns[2].setWidth(before);
        columns[3].setWidth(ARROW_WIDTH);
        columns[4].setWidth(after);
        columns[1].setWidth(Math.max(120, width - SIGN_WIDTH - ARROW_WIDTH - before - after));
    }

    /** The selected step; null for none. */
    @Nullable
    RunStep selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= steps.size() ? null : steps.get(row);
    }

    /** Selects the next open step after the selected one; false where there is none. */
    boolean selectNextOpen() {
        int next = nextOpen(table.getSelectionIndex());
        if (next >= 0) {
            table.setSelection(next);
            table.showSelection();
        }
        return next >= 0;
    }

    /** The place of the next open step after a place, round to the first; -1 where there is none. */
    private int nextOpen(int after) {
        for (int i = 1; i <= steps.size(); i++) {
            int at = (after + i) % steps.size();
            if (steps.get(at).getState() == StepState.OPEN) {
                return at;
            }
        }
        return -1;
    }
}
