package studio.talkback.ui.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Display;

import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.picture.ClipboardFiles;

/** What the keys of a grid do beyond moving and typing. */
final class GridKeys<R> extends AbstractUiBindingConfiguration {

    /** Moves rows. */
    @FunctionalInterface
    interface Move<R> {

        /** The command that moves a row so many places down; null where it cannot go there. */
        @Nullable
        Command by(R row, int places);
    }

    private final EditGrid<R> grid;
    private final GridBody<R> body;
    private final SelectionLayer selection;
    private final Consumer<@Nullable Command> commit;
    private @Nullable Function<List<R>, @Nullable Command> removing;
    private @Nullable Move<R> moving;
    private @Nullable Consumer<R> opening;
    private @Nullable Function<List<R>, @Nullable Command> toggling;
    private @Nullable Runnable entering;
    private @Nullable Consumer<String> pasting;
    private @Nullable Consumer<List<Path>> pastingFiles;

    GridKeys(EditGrid<R> grid, GridBody<R> body, SelectionLayer selection,
            Consumer<@Nullable Command> commit) {
        this.grid = grid;
        this.body = body;
        this.selection = selection;
        this.commit = commit;
    }

    void removing(Function<List<R>, @Nullable Command> command) {
        removing = command;
    }

    void moving(Move<R> command) {
        moving = command;
    }

    void opening(Consumer<R> task) {
        opening = task;
    }

    void entering(Runnable task) {
        entering = task;
    }

    void pasting(Consumer<String> task) {
        pasting = task;
    }

    void pastingFiles(Consumer<List<Path>> task) {
        pastingFiles = task;
    }

    void toggling(Function<List<R>, @Nullable Command> command) {
        toggling = command;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        key(keys, SWT.NONE, SWT.DEL, this::empty);
        key(keys, SWT.MOD1, SWT.DEL, () -> onRows(removing));
        key(keys, SWT.MOD1, SWT.ARROW_UP, () -> move(-1));
        key(keys, SWT.MOD1, SWT.ARROW_DOWN, () -> move(1));
        key(keys, SWT.MOD1, 'c', () -> ClipboardText.put(display(), copied()));
        key(keys, SWT.MOD1, 'v', this::paste);
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' ') {
            @Override
            public boolean matches(KeyEvent event) {
                return toggling != null && super.matches(event);
            }
        }, (table, event) -> onRows(toggling));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR) {
            @Override
            public boolean matches(KeyEvent event) {
                return (entering != null || opens()) && super.matches(event);
            }
        }, (table, event) -> enter());
        keys.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> open());
    }

    /** The selected cells as text. */
    String copied() {
        TreeMap<Integer, TreeSet<Integer>> rows = new TreeMap<>();
        for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
            rows.computeIfAbsent(Integer.valueOf(cell.getRowPosition()), row -> new TreeSet<>())
                    .add(Integer.valueOf(cell.getColumnPosition()));
        }
        List<String> lines = new ArrayList<>();
        rows.forEach((row, columns) -> lines.add(String.join("\t",
                columns.stream().map(column -> oneLine(column.intValue(), row.intValue())).toList())));
        return Objects.requireNonNull(String.join("\n", lines));
    }

    private void paste() {
        Consumer<List<Path>> taking = pastingFiles;
        List<Path> files = taking == null ? List.of() : ClipboardFiles.files(display());
        if (taking != null && !files.isEmpty()) {
            taking.accept(files);
        } else {
            grid.paste(ClipboardText.get(display()));
        }
    }

    /** Writes text into the cells from the selected one on. */
    void paste(String text) {
        Consumer<String> whole = pasting;
        if (whole != null && text.strip().lines().limit(2).count() > 1) {
            whole.accept(text);
            return;
        }
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (text.isEmpty() || anchor.getRowPosition() < 0) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.split("\r\n|\r|\n")) {
            lines.add(Arrays.asList(line.split("\t", -1)));
        }
        grid.say(null);
        try {
            body.write(anchor.getColumnPosition(), anchor.getRowPosition(), lines);
        } catch (ValueException e) {
            grid.say(e.line());
        }
    }

    private void empty() {
        CompoundCommand all = new CompoundCommand();
        try {
            for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
                int column = cell.getColumnPosition();
                int row = cell.getRowPosition();
                Command command = body.row(row) != null && body.editable(column, row) ? body.command(column, row, "")
                        : null;
                if (command != null) {
                    all.append(command);
                }
            }
            execute(all);
        } catch (ValueException e) {
            grid.say(e.line());
        }
    }

    private void onRows(@Nullable Function<List<R>, @Nullable Command> maker) {
        List<R> rows = grid.selectedRows();
        if (maker != null && !rows.isEmpty()) {
            execute(maker.apply(rows));
        }
    }

    private void move(int by) {
        Move<R> mover = moving;
        R row = grid.selected();
        if (mover != null && row != null) {
            execute(mover.by(row, by));
        }
    }

    private boolean opens() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        return opening != null && grid.selected() != null
                && !body.editable(anchor.getColumnPosition(), anchor.getRowPosition());
    }

    private void enter() {
        Runnable task = entering;
        if (task == null) {
            open();
        } else {
            task.run();
        }
    }

    private void open() {
        Consumer<R> task = opening;
        R row = grid.selected();
        if (task != null && row != null && opens()) {
            task.accept(row);
        }
    }

    private void execute(@Nullable Command command) {
        grid.say(null);
        if (command != null && !(command instanceof CompoundCommand all && all.isEmpty())) {
            commit.accept(command instanceof CompoundCommand all ? all.unwrap() : command);
        }
    }

    private String oneLine(int column, int row) {
        return Objects.requireNonNull(body.getDataValue(column, row).toString().replaceAll("[\t\r\n]+", " "));
    }

    private Display display() {
        return Objects.requireNonNull(grid.table().getDisplay());
    }

    private static void key(UiBindingRegistry keys, int modifiers, int code, Runnable task) {
        keys.registerFirstKeyBinding(new KeyEventMatcher(modifiers, code), (table, event) -> task.run());
    }
}
