package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Item;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.RequiredPrint;
import studio.talkback.project.song.SongEdits;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** Which prints are required, in the order of the matrix. */
final class RequiredPrints {

    private final WorkingCopy<Item> copy;
    private final EditGrid<RequiredPrint> grid;

    RequiredPrints(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        ValueText times = ValueText.time(typed -> Moments.read(typed, Objects.requireNonNull(ZonedDateTime.now())));
        List<GridColumn<RequiredPrint>> columns = List.of(
                GridColumn.<RequiredPrint>of(Messages.Required_Name, 200, Literals.REQUIRED_PRINT__NAME, copy).growing(),
                GridColumn.of(Messages.Required_Due, 150, Literals.REQUIRED_PRINT__DUE, times, copy),
                GridColumn.<RequiredPrint>of(Messages.Required_Note, 200, Literals.REQUIRED_PRINT__NOTE, copy).growing());
        grid = new EditGrid<>(parent, Messages.Required_List, copy, Objects.requireNonNull(columns),
                print -> Objects.requireNonNull(print.getId()));
        grid.adding(Messages.Required_New, 0, this::add);
        grid.removingFrom(Literals.ITEM__REQUIRED_PRINTS);
        grid.movingIn(Literals.ITEM__REQUIRED_PRINTS);
    }

    EditGrid<RequiredPrint> grid() {
        return grid;
    }

    void show(Item item) {
        grid.show(Objects.requireNonNull(List.copyOf(item.getRequiredPrints())));
    }

    private Command add(List<String> cells) throws ValueException {
        Command require = new SongEdits(copy.domain(), Objects.requireNonNull(copy.content()))
                .require(Objects.requireNonNull(cells.getFirst()));
        if (!require.canExecute()) {
            throw new ValueException(Messages.Required_Already);
        }
        return require;
    }
}
