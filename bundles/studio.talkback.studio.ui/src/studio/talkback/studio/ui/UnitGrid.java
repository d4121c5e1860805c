package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** What stands in a room: each unit with the word that the log knows it by. */
final class UnitGrid {

    private final EditGrid<RoomUnit> grid;

    UnitGrid(Composite parent, WorkingCopy<Room> copy) {
        ObjectGrid<RoomUnit> units = new ObjectGrid<>(copy, Literals.ROOM__UNITS, ModelFactory.eINSTANCE::createRoomUnit);
        units.column(Messages.Unit_Name, 180, Literals.ROOM_UNIT__NAME).growing();
        units.column(Messages.Unit_Key, 110, Literals.ROOM_UNIT__KEY);
        units.column(Messages.Unit_Gear, 180, Literals.ROOM_UNIT__GEAR, ValueText.named(Kinds.GEAR)).growing();
        units.column(Messages.Unit_Location, 150, Literals.ROOM_UNIT__LOCATION).growing();
        units.column(Messages.Unit_Serial, 110, Literals.ROOM_UNIT__SERIAL);
        units.column(Messages.Unit_Firmware, 90, Literals.ROOM_UNIT__FIRMWARE);
        grid = units.create(parent, Messages.Unit_List, Messages.Unit_New, 0);
    }

    EditGrid<RoomUnit> grid() {
        return grid;
    }

    void show(Room room) {
        grid.show(Objects.requireNonNull(List.copyOf(room.getUnits())));
    }
}
