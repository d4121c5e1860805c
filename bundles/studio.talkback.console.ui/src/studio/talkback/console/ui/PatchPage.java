package studio.talkback.console.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.WorkingCopy;

/** The patch: from where to where. */
final class PatchPage {

    private final EditGrid<PatchConnection> grid;

    PatchPage(Composite parent, WorkingCopy<Recall> copy) {
        List<GridColumn<PatchConnection>> columns = List.of(
                GridColumn.<PatchConnection>of(Messages.Patch_From, 180, Literals.PATCH_CONNECTION__FROM, copy).growing(),
                GridColumn.<PatchConnection>of(Messages.Patch_To, 180, Literals.PATCH_CONNECTION__TO, copy).growing(),
                GridColumn.of(Messages.Patch_Broken, 120, Literals.PATCH_CONNECTION__NORMAL_BROKEN, copy),
                GridColumn.<PatchConnection>of(Messages.Patch_Note, 160, Literals.PATCH_CONNECTION__NOTE, copy).growing());
        grid = new EditGrid<>(parent, Messages.Patch, copy, Objects.requireNonNull(columns),
                each -> Objects.requireNonNull(each.getId()));
        grid.adding(Messages.Patch_New, 0, cells -> add(copy, cells));
        grid.removing(rows -> RemoveCommand.create(copy.domain(), copy.content(), Literals.RECALL__PATCH, rows));
    }

    EditGrid<PatchConnection> grid() {
        return grid;
    }

    void show(Recall recall) {
        grid.show(Objects.requireNonNull(List.copyOf(recall.getPatch())));
    }

    private static Command add(WorkingCopy<Recall> copy, List<String> cells) {
        PatchConnection made = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
        made.setFrom(cells.get(0));
        made.setTo(cells.get(1));
        made.setNormalBroken(!cells.get(2).isEmpty());
        made.setNote(cells.get(3).isEmpty() ? null : cells.get(3));
        return Objects.requireNonNull(AddCommand.create(copy.domain(), copy.content(), Literals.RECALL__PATCH, made));
    }
}
