package studio.talkback.console.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.WorkingCopy;

/** The patch: from where to where. */
final class PatchPage {

    private final EditGrid<PatchConnection> grid;

    PatchPage(Composite parent, WorkingCopy<Recall> copy) {
        ObjectGrid<PatchConnection> patch = new ObjectGrid<>(copy, Literals.RECALL__PATCH,
                ModelFactory.eINSTANCE::createPatchConnection);
        patch.column(Messages.Patch_From, 180, Literals.PATCH_CONNECTION__FROM).growing();
        patch.column(Messages.Patch_To, 180, Literals.PATCH_CONNECTION__TO).growing();
        patch.column(Messages.Patch_Broken, 120, Literals.PATCH_CONNECTION__NORMAL_BROKEN);
        patch.column(Messages.Patch_Note, 160, Literals.PATCH_CONNECTION__NOTE).growing();
        grid = patch.create(parent, Messages.Patch, Messages.Patch_New, 0);
    }

    EditGrid<PatchConnection> grid() {
        return grid;
    }

    void show(Recall recall) {
        grid.show(Objects.requireNonNull(List.copyOf(recall.getPatch())));
    }
}
