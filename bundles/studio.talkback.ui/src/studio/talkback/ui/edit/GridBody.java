package studio.talkback.ui.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The rows of a grid, with a last one to type new rows into where rows can be added; every write is one command. */
final class GridBody<R> implements IDataProvider {

    private final List<GridColumn<R>> columns;
    private final BooleanSupplier open;
    private final Consumer<@Nullable Command> commit;
    private List<R> rows = Objects.requireNonNull(List.of());
    private EditGrid.@Nullable NewRow newRow;
    private EditGrid.@Nullable Elsewhere elsewhere;

    /**
     * @param open   whether anything may be changed now
     * @param commit does the change that a typed cell makes
     */
    GridBody(List<GridColumn<R>> columns, BooleanSupplier open, Consumer<@Nullable Command> commit) {
        this.columns = columns;
        this.open = open;
        this.commit = commit;
    }

    void setRows(List<R> now) {
        rows = now;
    }

    List<R> rows() {
        return rows;
    }

    void setNewRow(EditGrid.NewRow maker) {
        newRow = maker;
    }

    void setElsewhere(EditGrid.Elsewhere maker) {
        elsewhere = maker;
    }

    /** The row at this place; null for the one that new rows are typed into. */
    @Nullable
    R row(int index) {
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    /** Whether a cell may be typed into. */
    boolean editable(int column, int row) {
        if (!open.getAsBoolean()) {
            return false;
        }
        boolean typed = columns.get(column).edit() != null;
        return row < rows.size() ? typed : newRow != null && typed || elsewhere != null;
    }

    /**
     * The command that makes a cell hold this; null where there is nothing to do.
     *
     * @throws ValueException if it is no value of this column
     */
    @Nullable
    Command command(int column, int row, String typed) throws ValueException {
        R object = row(row);
        if (object == null) {
            return typed.isBlank() || elsewhere != null ? null : added(Objects.requireNonNull(cells(column, Objects.requireNonNull(List.of(typed)))));
        }
        GridColumn.Edit<R> edit = columns.get(column).edit();
        if (edit == null) {
            throw new ValueException(Messages.Grid_NotEditable);
        }
        return edit.typed(object, typed);
    }

    /**
     * Writes a text into a cell, as if it had been typed.
     *
     * @throws ValueException if it is no value of this column; nothing is changed
     */
    void write(int column, int row, String typed) throws ValueException {
        EditGrid.Elsewhere maker = elsewhere;
        if (row >= rows.size() && maker != null) {
            if (!typed.isBlank()) {
                maker.make(Objects.requireNonNull(List.of(typed.strip())));
            }
        } else {
            commit.accept(command(column, row, typed));
        }
    }

    /**
     * Writes a table of texts, its first cell here; rows beyond the last are added.
     *
     * @throws ValueException if one of them is no value of its column; nothing is changed
     */
    void write(int column, int row, List<List<String>> texts) throws ValueException {
        CompoundCommand all = new CompoundCommand();
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> line = texts.get(i);
            if (row + i < rows.size()) {
                for (int j = 0; j < line.size() && column + j < columns.size(); j++) {
                    append(all, command(column + j, row + i, Objects.requireNonNull(line.get(j))));
                }
            } else if (line.stream().anyMatch(text -> !text.isBlank())) {
                if (elsewhere == null) {
                    append(all, added(cells(column, line)));
                } else {
                    beyond.add(String.join(" ", line).strip());
                }
            }
        }
        commit.accept(all.isEmpty() ? null : all.unwrap());
        EditGrid.Elsewhere maker = elsewhere;
        if (maker != null && !beyond.isEmpty()) {
            maker.make(beyond);
        }
    }

    private static void append(CompoundCommand all, @Nullable Command command) {
        if (command != null) {
            all.append(command);
        }
    }

    private @Nullable Command added(List<String> cells) throws ValueException {
        EditGrid.NewRow maker = newRow;
        if (maker == null) {
            throw new ValueException(Messages.Grid_CannotAdd);
        }
        return maker.make(cells);
    }

    /** The texts of one new row, a text for each column, empty where nothing was typed. */
    private List<String> cells(int column, List<String> texts) {
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < texts.size() && column + i < cells.length; i++) {
            cells[column + i] = texts.get(i).strip();
        }
        return new ArrayList<>(Arrays.asList(cells));
    }

    @Override
    public Object getDataValue(int column, int row) {
        R object = row(row);
        return object == null ? "" : columns.get(column).text(object);
    }

    @Override
    public void setDataValue(int column, int row, @Nullable Object value) {
        try {
            write(column, row, value == null ? "" : Objects.requireNonNull(value.toString()));
        } catch (ValueException e) {
            throw new IllegalStateException("not validated: " + e.line(), e);
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.size() + (newRow == null && elsewhere == null ? 0 : 1);
    }
}
