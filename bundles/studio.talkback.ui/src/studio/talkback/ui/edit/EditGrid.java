package studio.talkback.ui.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditBindings;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;

/**
 * A table that is typed into like a spreadsheet; every change is one command. Typing or F2 edits a cell, Enter goes down,
 * Tab goes right, Delete empties cells, M1+Delete takes rows away, M1+arrows move a row, M1+C and M1+V copy and paste as
 * a spreadsheet does; the last row takes new ones. What is no value says so in a line below and changes nothing.
 *
 * @param <R> what a row is about
 */
public final class EditGrid<R> {

    /** Makes a row of what was typed. */
    @FunctionalInterface
    public interface NewRow {

        /**
         * The command that adds a row.
         *
         * @param cells what was typed, a text for each column, empty where nothing was
         * @throws ValueException if one of them is no value
         */
        @Nullable
        Command make(List<String> cells) throws ValueException;
    }

    /** Takes what is typed or pasted for new rows that are no part of this document, and come to it by a save of their own. */
    @FunctionalInterface
    public interface Elsewhere {

        /** Makes them, in the background; a text for each row, not empty. */
        void make(List<String> rows);
    }

    private static final int ROW_HEIGHT = 26;

    private final Composite control;
    private final NatTable table;
    private final SelectionLayer selection;
    private final @Nullable WorkingCopy<?> copy;
    private final GridBody<R> body;
    private final GridKeys<R> keys;
    private final List<GridColumn<R>> columns;
    private final Function<R, Object> key;
    private final Label wrong;
    private final String name;
    private int hintColumn = -1;
    private String hint = "";
    private boolean refreshing;
    private boolean committing;
    private boolean filled;
    private @Nullable List<R> waiting;

    /**
     * An empty grid of a document.
     *
     * @param name what it is called for those who hear it
     * @param key  what stays the same of a row while its values change: its object's UUID
     */
    public EditGrid(Composite parent, String name, WorkingCopy<?> copy, List<GridColumn<R>> columns,
            Function<R, Object> key) {
        this(parent, name, columns, key, copy);
    }

    /**
     * An empty grid of what stands in no one document: new rows are made elsewhere, and a command that a cell makes is
     * executed as it is.
     */
    public EditGrid(Composite parent, String name, List<GridColumn<R>> columns, Function<R, Object> key) {
        this(parent, name, columns, key, null);
    }

    private EditGrid(Composite parent, String name, List<GridColumn<R>> columns, Function<R, Object> key,
            @Nullable WorkingCopy<?> copy) {
        this.name = name;
        this.columns = Objects.requireNonNull(List.copyOf(columns));
        this.key = key;
        this.copy = copy;
        this.body = new GridBody<>(columns, () -> copy == null || copy.editable(), this::commit);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        control.setData(Typing.DATA, (Typing) this::flush);
        DataLayer cells = new DataLayer(body, 100, ROW_HEIGHT);
        for (int column = 0; column < columns.size(); column++) {
            cells.setDefaultColumnWidthByPosition(column, columns.get(column).widthPixels());
            cells.setDefaultMinColumnWidth(40);
            if (columns.get(column).grows()) {
                cells.setColumnPercentageSizing(column, true);
                cells.setMinColumnWidth(column, columns.get(column).widthPixels());
            }
        }
        cells.setConfigLabelAccumulator(this::label);
        selection = new SelectionLayer(cells);
        ViewportLayer viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        CompositeLayer whole = new CompositeLayer(1, 2);
        String[] titles = columns.stream().map(GridColumn::title).toArray(String[]::new);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, new ColumnHeaderLayer(
                new DataLayer(new DefaultColumnHeaderDataProvider(titles), 100, ROW_HEIGHT), viewport, selection), 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.addConfiguration(new DefaultEditConfiguration());
        whole.addConfiguration(new DefaultEditBindings());
        table = new NatTable(control, whole, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        GridLook look = new GridLook(table.getFont(), this::hint);
        table.addConfiguration(look);
        Themes.onSwitch(table, () -> {
            look.configureRegistry(table.getConfigRegistry());
            table.refresh();
        });
        table.addConfiguration(new GridTyping<>(body, columns, this::say, this::left));
        keys = new GridKeys<>(this, body, selection, this::commit);
        table.addConfiguration(keys);
        table.configure();
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        wrong = new Label(control, SWT.WRAP);
        Palette.paint(wrong, Palette.GROUND, Palette.ALARM);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).exclude(true).applyTo(wrong);
        table.addListener(SWT.FocusIn, event -> selectSomething());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** What the grid is on, to be laid out. */
    public Composite control() {
        return control;
    }

    /** The drawn table, for its listeners. */
    public NatTable table() {
        return table;
    }

    /** Adds a last row to type new ones into. */
    public EditGrid<R> adding(String text, int column, NewRow maker) {
        hint = text;
        hintColumn = column;
        body.setNewRow(maker);
        return this;
    }

    /** Adds a last row to type new ones into that become documents of their own. */
    public EditGrid<R> addingElsewhere(String text, int column, Elsewhere maker) {
        hint = text;
        hintColumn = column;
        body.setElsewhere(maker);
        return this;
    }

    /** Takes rows away with M1+Delete. */
    public EditGrid<R> removing(Function<List<R>, @Nullable Command> command) {
        keys.removing(command);
        return this;
    }

    /** The rows are what this list of the document holds: M1+Delete takes them away from it. */
    public EditGrid<R> removingFrom(EStructuralFeature list) {
        WorkingCopy<?> document = Objects.requireNonNull(copy);
        return removing(rows -> RemoveCommand.create(document.domain(), document.content(), list, rows));
    }

    /** The rows are what this list of the document holds: M1 and an arrow move a row up or down in it. */
    public EditGrid<R> movingIn(EStructuralFeature list) {
        WorkingCopy<?> document = Objects.requireNonNull(copy);
        keys.moving((row, places) -> {
            int to = rows().indexOf(row) + places;
            return to < 0 || to >= rows().size() ? null
                    : MoveCommand.create(document.domain(), document.content(), list, row, to);
        });
        return this;
    }

    /** Does something with the row when Enter is pressed on a cell that is not typed into, or it is clicked twice. */
    public EditGrid<R> opening(Consumer<R> task) {
        keys.opening(task);
        return this;
    }

    /** Does this when Enter is pressed while no cell is typed into, whatever the row. */
    public EditGrid<R> entering(Runnable task) {
        keys.entering(task);
        return this;
    }

    /** Takes text of several lines that is pasted, instead of writing it into the cells. */
    public EditGrid<R> pasting(Consumer<String> task) {
        keys.pasting(task);
        return this;
    }

    /** Takes files that are pasted. */
    public EditGrid<R> pastingFiles(Consumer<List<Path>> task) {
        keys.pastingFiles(task);
        return this;
    }

    /** Does something with the rows when Space is pressed. */
    public EditGrid<R> toggling(Function<List<R>, @Nullable Command> command) {
        keys.toggling(command);
        return this;
    }

    /** Shows these rows; the selected one stays selected. Call after every change. */
    public void show(List<R> rows) {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int column = anchor.getColumnPosition();
        int row = anchor.getRowPosition();
        R before = body.row(row);
        ICellEditor editor = table.getActiveCellEditor();
        if (editor != null && !editor.isClosed() && !committing) {
            showWhileTyping(rows, editor);
            return;
        }
        waiting = null;
        // Whoever types new rows goes on to type them.
        boolean newRow = filled && row >= 0 && row >= body.rows().size() && !committing;
        filled = true;
        int count = body.getRowCount();
        refreshing = true;
        try {
            body.setRows(rows);
            boolean other = count != body.getRowCount();
            table.refresh(other);
            int now = Math.min(before != null ? index(key.apply(before)) : newRow ? Integer.MAX_VALUE : row,
                    body.getRowCount() - 1);
            if (column >= 0 && row >= 0 && (other || now != row)) {
                // The table forgets its selection with its rows; what was taken away leaves it to what follows.
                selectCell(column, now >= 0 ? now : Math.min(row, body.getRowCount() - 1));
            }
        } finally {
            refreshing = false;
        }
    }

    /** Somebody else's change comes in while a cell is being typed into: the typing goes on, or moves with its row. */
    private void showWhileTyping(List<R> rows, ICellEditor editor) {
        int index = editor.getRowIndex();
        int column = editor.getColumnIndex();
        R typedInto = body.row(index);
        if (typedInto == null && rows.size() != body.rows().size()) {
            if (String.valueOf(editor.getEditorValue()).isBlank()) {
                editor.close();
                show(rows);
            } else {
                // Half a new row is no row yet: what came in is shown when it is finished or given up.
                waiting = rows;
            }
            return;
        }
        R same = index < rows.size() ? rows.get(index) : null;
        if (typedInto == null || same != null && key.apply(same).equals(key.apply(typedInto))) {
            body.setRows(rows);
            table.redraw();
            return;
        }
        String text = String.valueOf(editor.getEditorValue());
        editor.close();
        show(rows);
        int now = index(key.apply(typedInto));
        if (now >= 0) {
            write(column, now, text);
        }
    }

    /** A cell is left: what came in while it was typed into is shown. */
    private void left() {
        List<R> rows = waiting;
        if (rows != null && !table.isDisposed()) {
            show(rows);
        }
    }

    private void commit(@Nullable Command command) {
        WorkingCopy<?> document = copy;
        committing = true;
        try {
            if (document != null) {
                document.execute(command);
            } else if (command != null && command.canExecute()) {
                command.execute();
            }
        } finally {
            committing = false;
        }
    }

    /** Writes a text into a cell, as if it had been typed. */
    private void write(int column, int row, String text) {
        try {
            body.write(column, row, text);
        } catch (ValueException e) {
            say(e.line());
        }
    }

    /** Takes what is being typed into a cell. */
    private void flush() {
        ICellEditor editor = table.getActiveCellEditor();
        if (editor != null && !editor.isClosed()) {
            editor.commit(MoveDirectionEnum.NONE, true);
        }
    }

    /** The rows that are shown, without the one for new rows. */
    public List<R> rows() {
        return body.rows();
    }

    /** The row with the caret; null where there is none, or it is the one for new rows. */
    public @Nullable R selected() {
        return body.row(selection.getSelectionAnchor().getRowPosition());
    }

    /** The row at a place on the table; null where there is none. */
    public @Nullable R at(Point place) {
        int position = table.getRowPositionByY(place.y);
        int row = position < 1 ? -1 : table.getRowIndexByPosition(position);
        return row < 0 || row >= rows().size() ? null : rows().get(row);
    }

    /** The column with the caret, from 0; -1 where there is none. */
    public int selectedColumn() {
        return selection.getSelectionAnchor().getColumnPosition();
    }

    /** Every row with a selected cell, in their order. */
    public List<R> selectedRows() {
        TreeSet<Integer> places = new TreeSet<>();
        for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
            places.add(Integer.valueOf(cell.getRowPosition()));
        }
        List<R> found = new ArrayList<>();
        for (Integer place : places) {
            R row = body.row(place.intValue());
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    /** Selects the row with this key; false where it is not shown. */
    public boolean select(Object rowKey) {
        int row = index(rowKey);
        if (row >= 0) {
            selectCell(Math.max(0, hintColumn), row);
        }
        return row >= 0;
    }

    /** Selects a cell; the row after the last is the one for new rows. */
    public void selectCell(int column, int row) {
        if (row < 0) {
            return;
        }
        selection.selectCell(column, row, false, false);
        selection.fireLayerEvent(new CellSelectionEvent(selection,
                column, row, false, false));
    }

    /** Calls back when another row is selected by the user. */
    public void onSelection(Runnable task) {
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !refreshing) {
                task.run();
            }
        });
    }

    /** Gives the grid the keyboard, with a cell selected. */
    public void setFocus() {
        table.setFocus();
        selectSomething();
    }

    private void selectSomething() {
        if (selection.getSelectionAnchor().getRowPosition() < 0 && body.getRowCount() > 0) {
            selectCell(Math.max(0, hintColumn), 0);
        }
    }

    /** The selected cells as text, columns divided by tabs. */
    public String copy() {
        return keys.copied();
    }

    /** Writes text into the cells from the selected one on; rows beyond the last are added. One command. */
    public void paste(String text) {
        flush();
        keys.paste(text);
    }

    /** The selected cell in words, for those who hear the table: it is drawn, and has no widgets to read. */
    public String spoken() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        int column = anchor.getColumnPosition();
        int row = anchor.getRowPosition();
        if (column < 0 || row < 0 || row >= body.getRowCount()) {
            return name;
        }
        String text = body.getDataValue(column, row).toString();
        String value = body.row(row) == null ? hint : text.isEmpty() ? Messages.Grid_SpokenNone : text;
        return name + ", " + columns.get(column).title() + " " + value + ", " + NLS.bind(Messages.Grid_Spoken,
                new String[] { String.valueOf(row + 1), String.valueOf(body.getRowCount()), name });
    }

    /** Says in a line below the table what is wrong; null where nothing is. */
    void say(@Nullable String message) {
        String line = message == null ? "" : PlainText.of(message);
        if (!wrong.isDisposed() && !line.equals(wrong.getText())) {
            wrong.setText(line);
            ((GridData) wrong.getLayoutData()).exclude = line.isEmpty();
            wrong.setVisible(!line.isEmpty());
            control.layout();
        }
    }

    private int index(Object rowKey) {
        List<R> rows = body.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (key.apply(rows.get(i)).equals(rowKey)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String hint(ILayerCell cell) {
        boolean here = cell.getRowIndex() >= body.rows().size() && cell.getColumnIndex() == hintColumn
                && !cell.getConfigLabels().hasLabel(GridRegion.COLUMN_HEADER);
        return here ? hint : null;
    }

    private void label(LabelStack labels, int column, int row) {
        labels.addLabel(GridTyping.COLUMN + column);
        R object = body.row(row);
        Palette ink = object == null ? null : columns.get(column).ink(object);
        if (object == null) {
            labels.addLabelOnTop(GridLook.NEW);
        } else if (ink != null) {
            labels.addLabelOnTop(ink.name());
        }
    }
}
