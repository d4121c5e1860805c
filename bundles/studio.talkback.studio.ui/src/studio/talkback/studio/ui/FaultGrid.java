package studio.talkback.studio.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** What is broken in a room, since when, and how to get round it. Space says that the selected ones are mended. */
final class FaultGrid {

    private static final ValueText TIMES = ValueText.time(typed -> Moments.read(typed, now()));

    private final WorkingCopy<Room> copy;
    private final EditGrid<RoomFault> grid;

    FaultGrid(Composite parent, WorkingCopy<Room> copy) {
        this.copy = copy;
        ObjectGrid<RoomFault> faults = new ObjectGrid<>(copy, Literals.ROOM__FAULTS, FaultGrid::fault);
        faults.column(Messages.Fault_Unit, 130, Literals.ROOM_FAULT__UNIT).inked(FaultGrid::ink);
        faults.column(Messages.Fault_Text, 240, Literals.ROOM_FAULT__TEXT).growing();
        faults.column(Messages.Fault_Workaround, 200, Literals.ROOM_FAULT__WORKAROUND).growing();
        faults.column(Messages.Fault_Since, 140, Literals.ROOM_FAULT__SINCE, TIMES);
        faults.column(Messages.Fault_Mended, 140, Literals.ROOM_FAULT__MENDED_AT, TIMES);
        grid = faults.create(parent, Messages.Fault_List, Messages.Fault_New, 0);
        grid.toggling(this::toggleMended);
    }

    EditGrid<RoomFault> grid() {
        return grid;
    }

    void show(Room room) {
        grid.show(Objects.requireNonNull(List.copyOf(room.getFaults())));
    }

    /** How many are not mended. */
    static int open(Room room) {
        return (int) room.getFaults().stream().filter(fault -> fault.getMendedAt() == null).count();
    }

    private static RoomFault fault() {
        RoomFault fault = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoomFault());
        fault.setSince(now());
        return fault;
    }

    private Command toggleMended(List<RoomFault> faults) {
        boolean mend = faults.stream().anyMatch(fault -> fault.getMendedAt() == null);
        CompoundCommand all = new CompoundCommand();
        for (RoomFault fault : faults) {
            if (mend == (fault.getMendedAt() == null)) {
                all.append(SetCommand.create(copy.domain(), fault, Literals.ROOM_FAULT__MENDED_AT,
                        mend ? now() : SetCommand.UNSET_VALUE));
            }
        }
        return all;
    }

    private static @Nullable Palette ink(RoomFault fault) {
        return fault.getMendedAt() == null ? Palette.ALARM : Palette.QUIET;
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
