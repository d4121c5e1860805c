package studio.talkback.studio.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import studio.talkback.ui.Palette;
import studio.talkback.ui.TypedFilter;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;

/** One page of the directory: a line for each, Enter opens it, and a last line to type new ones into. */
final class DirectoryPage {

    private final EditGrid<DirectoryRow> grid;
    private List<DirectoryRow> all = Objects.requireNonNull(List.of());
    private TypedFilter filter = new TypedFilter("");

    /**
     * An empty page.
     *
     * @param open   opens one
     * @param create makes those that were typed
     * @param typing gets what is typed onto a line: the beginning of a filter
     */
    DirectoryPage(Composite parent, DirectoryKind kind, Consumer<DirectoryRow> open, Consumer<List<String>> create,
            Consumer<String> typing) {
        List<GridColumn<DirectoryRow>> columns = new ArrayList<>();
        for (int column = 0; column < kind.headings().size(); column++) {
            int index = column;
            GridColumn<DirectoryRow> shown = GridColumn.shown(Objects.requireNonNull(kind.headings().get(column)),
                    kind.width(column), row -> Objects.requireNonNull(row.cells().get(index)));
            columns.add(column == kind.main() ? shown.growing() : shown.inked(row -> Palette.QUIET));
        }
        grid = new EditGrid<>(parent, kind.title(), columns, DirectoryRow::ref);
        grid.opening(open);
        grid.addingElsewhere(kind.hint(), 0, create::accept);
        grid.table().addListener(SWT.KeyDown, event -> key(event, typing));
    }

    EditGrid<DirectoryRow> grid() {
        return grid;
    }

    /** What is selected. */
    List<DirectoryRow> selected() {
        return grid.selectedRows();
    }

    /** How many the library has, shown or not. */
    int count() {
        return (int) all.stream().filter(DirectoryRow::held).count();
    }

    /** Shows these, as far as they fit the filter. */
    void show(List<DirectoryRow> rows) {
        all = rows;
        grid.show(Objects.requireNonNull(all.stream().filter(row -> filter.fits(row.searched())).toList()));
    }

    /** Shows those with each of these words. */
    void filter(String typed) {
        filter = new TypedFilter(typed);
        show(all);
    }

    private void key(Event event, Consumer<String> typing) {
        boolean letter = event.character > ' ' && event.character != SWT.DEL
                && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (letter && grid.selected() != null) {
            typing.accept(String.valueOf(event.character));
            event.doit = false;
        }
    }
}
