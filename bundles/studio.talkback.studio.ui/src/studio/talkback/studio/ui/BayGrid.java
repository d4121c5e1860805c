package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.bay.Bays;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Room;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** A room's patchbays: how many rows and columns each has. */
final class BayGrid {

    private final EditGrid<Patchbay> grid;

    BayGrid(Composite parent, WorkingCopy<Room> copy) {
        ObjectGrid<Patchbay> bays = new ObjectGrid<>(copy, Literals.ROOM__PATCHBAYS, ModelFactory.eINSTANCE::createPatchbay);
        bays.column(Messages.Bay_Name, 220, Literals.PATCHBAY__NAME).growing();
        bays.column(Messages.Bay_Rows, 110, Literals.PATCHBAY__ROWS, upTo(Bays.MOST_ROWS, Literals.PATCHBAY__ROWS));
        bays.column(Messages.Bay_Columns, 110, Literals.PATCHBAY__COLUMNS, upTo(Bays.MOST_COLUMNS, Literals.PATCHBAY__COLUMNS));
        grid = bays.create(parent, Messages.Bay_List, Messages.Bay_New, 0);
    }

    /** Whole numbers from 1 to this. */
    private static ValueText upTo(int most, EAttribute feature) {
        ValueText numbers = ValueText.of(feature);
        return new ValueText() {
            @Override
            public String show(@Nullable Object value) {
                return numbers.show(value);
            }

            @Override
            protected Object parse(String typed) throws ValueException {
                Object number = Objects.requireNonNull(numbers.read(typed));
                if (((Integer) number).intValue() < 1 || ((Integer) number).intValue() > most) {
                    throw new ValueException(NLS.bind(Messages.Bay_UpTo, String.valueOf(most)));
                }
                return number;
            }
        };
    }

    EditGrid<Patchbay> grid() {
        return grid;
    }

    void show(Room room) {
        grid.show(Objects.requireNonNull(List.copyOf(room.getPatchbays())));
    }
}
