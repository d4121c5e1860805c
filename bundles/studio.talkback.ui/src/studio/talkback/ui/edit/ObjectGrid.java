package studio.talkback.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Identified;

/**
 * Puts together a grid of the objects in one list of a document: a row is an object, a column one of its attributes. Rows
 * are typed below the last, taken away with M1+Delete and moved with M1 and an arrow.
 *
 * @param <R> the class of the objects
 */
public final class ObjectGrid<R extends Identified> {

    private record Typed(EAttribute feature, ValueText values) {
    }

    private final WorkingCopy<?> copy;
    private final EReference list;
    private final Supplier<R> maker;
    private final List<@Nullable Typed> typed = new ArrayList<>();
    private final List<GridColumn<R>> columns = new ArrayList<>();
    private Function<R, @Nullable Command> adding;

    /**
     * No columns yet.
     *
     * @param list  the document's list
     * @param maker makes an object for a new row
     */
    public ObjectGrid(WorkingCopy<?> copy, EReference list, Supplier<R> maker) {
        this.copy = copy;
        this.list = list;
        this.maker = maker;
        this.adding = made -> AddCommand.create(copy.domain(), copy.content(), list, made);
    }

    /** A column for an attribute, typed as its values usually are. */
    public GridColumn<R> column(String title, int widthPixels, EAttribute feature) {
        return column(title, widthPixels, feature, ValueText.of(feature));
    }

    /** A column for an attribute, shown and typed so. */
    public GridColumn<R> column(String title, int widthPixels, EAttribute feature, ValueText values) {
        typed.add(new Typed(feature, values));
        return column(GridColumn.of(title, widthPixels, feature, values, copy));
    }

    /** A column that is only shown. */
    public GridColumn<R> shown(String title, int widthPixels, Function<R, String> text) {
        typed.add(null);
        return column(GridColumn.shown(title, widthPixels, text));
    }

    /** Adds a new row's object with another command than the plain one. */
    public void addedBy(Function<R, @Nullable Command> command) {
        adding = command;
    }

    /**
     * The grid, with the columns of now.
     *
     * @param name   what it is called for those who hear it
     * @param hint   what to type for a new row
     * @param column where it is typed
     */
    public EditGrid<R> create(Composite parent, String name, String hint, int column) {
        EditGrid<R> grid = new EditGrid<>(parent, name, copy, columns, each -> Objects.requireNonNull(each.getId()));
        grid.adding(hint, column, this::add);
        grid.removingFrom(list);
        grid.movingIn(list);
        return grid;
    }

    private GridColumn<R> column(GridColumn<R> column) {
        columns.add(column);
        return column;
    }

    private @Nullable Command add(List<String> cells) throws ValueException {
        R made = maker.get();
        for (int i = 0; i < typed.size(); i++) {
            Typed each = typed.get(i);
            Object value = each == null ? null : each.values().read(Objects.requireNonNull(cells.get(i)));
            if (each != null && value != null) {
                made.eSet(each.feature(), value);
            }
        }
        return adding.apply(made);
    }
}
