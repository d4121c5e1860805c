package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import studio.talkback.gear.Gears;
import studio.talkback.model.RoomUnit;

/** Asks which units, or which drawing. */
final class UnitChoice {

    private UnitChoice() {
    }

    /** Which of the room's units to add; none where it was cancelled. */
    static List<RoomUnit> ofRoom(Shell shell, List<RoomUnit> units) {
        ListSelectionDialog dialog = ListSelectionDialog.of(units).contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(each -> text((RoomUnit) each)))
                .title(Messages.FromRoom_Title).message(Messages.FromRoom_Which).preselect(units.toArray()).create(shell);
        List<RoomUnit> chosen = new ArrayList<>();
        if (dialog.open() == Window.OK) {
            for (Object each : dialog.getResult()) {
                chosen.add((RoomUnit) each);
            }
        }
        return chosen;
    }

    private static String text(RoomUnit unit) {
        String name = Objects.requireNonNullElse(unit.getName(), "");
        return unit.getLocation() == null ? name : name + "   " + unit.getLocation();
    }

    /** Which equipment a unit is; null where it was cancelled. */
    static Gears.@Nullable Row ofGear(Shell shell, String unit, List<Gears.Row> rows) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(each -> text((Gears.Row) each)));
        dialog.setTitle(NLS.bind(Messages.Drawing_Title, unit));
        dialog.setMessage(Messages.Drawing_Which);
        dialog.setElements(rows.toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Gears.Row row ? row : null;
    }

    private static String text(Gears.Row row) {
        String kind = row.category().isEmpty() ? "" : "   " + row.category();
        return row.held() ? row.name() + kind : NLS.bind(Messages.Drawing_Ours, row.name() + kind);
    }
}
