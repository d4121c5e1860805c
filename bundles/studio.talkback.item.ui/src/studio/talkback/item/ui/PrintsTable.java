package studio.talkback.item.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.project.song.PrintMatrix;
import studio.talkback.project.song.PrintMatrix.Cell;
import studio.talkback.project.song.PrintMatrix.Row;
import studio.talkback.project.song.PrintMatrix.Standing;
import studio.talkback.project.song.SongEdits;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.WorkingCopy;

/** The print matrix: which prints of which mix stand. Space lets a stale print stand by the engineer's word. */
final class PrintsTable {

    private static final int SHOWN_ROWS = 4;
    private static final int ROW_HEIGHT = 26;

    private final Composite control;
    private final WorkingCopy<Item> copy;
    private final Label summary;
    private final Composite place;
    private List<String> columns = Objects.requireNonNull(List.of());
    private @Nullable EditGrid<Row> grid;

    PrintsTable(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        summary = new Label(control, SWT.WRAP);
        Fonts.large(summary);
        Palette.paint(summary, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).indent(16, 6).applyTo(summary);
        place = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        Palette.paint(place, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
    }

    Composite control() {
        return control;
    }

    /** Shows the prints as they stand now. */
    void show(Item item) {
        PrintMatrix matrix = new PrintMatrix(item);
        if (!columns.equals(matrix.columns()) || grid == null) {
            columns = matrix.columns();
            build();
        }
        EditGrid<Row> table = Objects.requireNonNull(grid);
        table.show(matrix.rows());
        int rows = Math.min(SHOWN_ROWS, Math.max(1, matrix.rows().size()));
        ((GridData) place.getLayoutData()).heightHint = (rows + 1) * ROW_HEIGHT + 2;
        boolean something = !matrix.rows().isEmpty() && !columns.isEmpty();
        place.setVisible(something);
        ((GridData) place.getLayoutData()).exclude = !something;
        summary.setText(PlainText.of(summary(matrix)));
        control.requestLayout();
    }

    void setFocus() {
        EditGrid<Row> table = grid;
        if (table != null && place.isVisible()) {
            table.setFocus();
        }
    }

    /** How many of the required prints of the current mix stand, and which are owed. */
    private static String summary(PrintMatrix matrix) {
        Row current = matrix.rows().stream().filter(Row::current).findFirst().orElse(null);
        if (matrix.required() == 0) {
            return Messages.Prints_NoneRequired;
        } else if (current == null) {
            return NLS.bind(Messages.Prints_NoMix, String.valueOf(matrix.required()));
        }
        List<String> owed = new ArrayList<>();
        for (int column = 0; column < matrix.required(); column++) {
            Standing standing = current.cells().get(column).standing();
            if (standing == Standing.MISSING || standing == Standing.STALE) {
                owed.add(matrix.columns().get(column));
            }
        }
        String version = String.valueOf(current.version().getName());
        return owed.isEmpty() ? NLS.bind(Messages.Prints_Complete, version)
                : NLS.bind(Messages.Prints_Owed, new String[] { version,
                        String.valueOf(matrix.required() - owed.size()), String.valueOf(matrix.required()),
                        String.join(", ", owed) });
    }

    private void build() {
        EditGrid<Row> before = grid;
        if (before != null) {
            before.control().dispose();
        }
        List<GridColumn<Row>> all = new ArrayList<>();
        all.add(GridColumn.<Row>shown(Messages.Prints_Mix, 110, PrintsTable::mix).inked(row -> row.current() ? null : Palette.QUIET));
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            all.add(GridColumn.<Row>shown(Objects.requireNonNull(columns.get(i)), 116, row -> text(row.cells().get(column)))
                    .inked(row -> ink(row.cells().get(column))));
        }
        EditGrid<Row> table = new EditGrid<>(place, Messages.Prints_Name, copy, all,
                row -> Objects.requireNonNull(row.version().getId()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.toggling(rows -> carryOver(table, Objects.requireNonNull(rows.getFirst())));
        grid = table;
        place.layout();
    }

    /** {@code Mix 3 ◀} is the one at hand. */
    private static String mix(Row row) {
        return NLS.bind(row.version().getAbandonedAt() == null ? Messages.Prints_MixName : Messages.Prints_MixLeft,
                row.version().getName()) + (row.current() ? " ◀" : "");
    }

    private @Nullable Command carryOver(EditGrid<Row> table, Row row) {
        int column = table.selectedColumn() - 1;
        Item item = copy.content();
        Cell cell = column < 0 ? null : row.cells().get(column);
        if (item == null || cell == null
                || cell.standing() != Standing.STALE && cell.standing() != Standing.CARRIED_OVER) {
            return null;
        }
        MixVersion version = row.version();
        return new SongEdits(copy.domain(), item).carryOver(version, Objects.requireNonNull(columns.get(column)), cell,
                Who.operator());
    }

    private static String text(Cell cell) {
        MixVersion from = cell.from();
        String name = from == null ? "" : String.valueOf(from.getName());
        return switch (cell.standing()) {
        case MADE -> Messages.Prints_Made;
        case LEFT -> Messages.Prints_Left;
        case CARRIED_OVER -> NLS.bind(Messages.Prints_CarriedOver, name);
        case STALE -> NLS.bind(Messages.Prints_Stale, name);
        case MISSING -> Messages.Prints_Missing;
        case NOT_WANTED -> "–";
        };
    }

    private static Palette ink(Cell cell) {
        return switch (cell.standing()) {
        case MADE -> Palette.GOOD;
        case CARRIED_OVER, STALE -> Palette.CAUTION;
        case MISSING -> Palette.ALARM;
        case LEFT, NOT_WANTED -> Palette.QUIET;
        };
    }
}
