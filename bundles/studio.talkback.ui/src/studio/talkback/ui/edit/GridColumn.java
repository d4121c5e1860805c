package studio.talkback.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.ui.Palette;

/**
 * One column of an {@link EditGrid}: what its cells show and, where they are typed into, what comes of it.
 *
 * @param <R> what a row is about
 */
public final class GridColumn<R> {

    /** Makes what was typed into a cell a change. */
    @FunctionalInterface
    public interface Edit<R> {

        /**
         * The command that makes the cell hold what was typed; null where it holds it already.
         *
         * @throws ValueException if it is no value; nothing is changed
         */
        @Nullable
        Command typed(R row, String text) throws ValueException;
    }

    private final String title;
    private final int widthPixels;
    private final Function<R, String> text;
    private @Nullable Edit<R> edit;
    private Supplier<List<String>> choices = List::of;
    private Function<R, @Nullable Palette> ink = row -> null;
    private boolean grows;

    private GridColumn(String title, int widthPixels, Function<R, String> text) {
        this.title = title;
        this.widthPixels = widthPixels;
        this.text = text;
    }

    /** A column that is only shown. */
    public static <R> GridColumn<R> shown(String title, int widthPixels, Function<R, String> text) {
        return new GridColumn<>(title, widthPixels, text);
    }

    /** A column for an attribute of the rows' objects, typed as its values usually are. */
    public static <R extends EObject> GridColumn<R> of(String title, int widthPixels, EAttribute feature,
            WorkingCopy<?> copy) {
        return of(title, widthPixels, feature, ValueText.of(feature), copy);
    }

    /** A column for an attribute of the rows' objects, shown and typed so. */
    public static <R extends EObject> GridColumn<R> of(String title, int widthPixels, EAttribute feature,
            ValueText values, WorkingCopy<?> copy) {
        GridColumn<R> column = new GridColumn<>(title, widthPixels, row -> values.show(row.eGet(feature)));
        return column.proposing(values::choices).typed((row, typed) -> {
            Object value = values.read(typed);
            return Objects.equals(value, row.eGet(feature)) ? null : FieldForm.set(row, feature, value, copy);
        });
    }

    /** Takes what is typed. */
    public GridColumn<R> typed(Edit<R> change) {
        edit = change;
        return this;
    }

    /** Proposes words while one types. */
    public GridColumn<R> proposing(Supplier<List<String>> words) {
        choices = words;
        return this;
    }

    /** Shows some cells in another colour; what it means must be in the text too. */
    public GridColumn<R> inked(Function<R, @Nullable Palette> color) {
        ink = color;
        return this;
    }

    /** Takes the width that is left. */
    public GridColumn<R> growing() {
        grows = true;
        return this;
    }

    String title() {
        return title;
    }

    int widthPixels() {
        return widthPixels;
    }

    boolean grows() {
        return grows;
    }

    String text(R row) {
        return text.apply(row);
    }

    @Nullable
    Palette ink(R row) {
        return ink.apply(row);
    }

    List<String> choices() {
        return choices.get();
    }

    @Nullable
    Edit<R> edit() {
        return edit;
    }
}
