package studio.talkback.recall.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.Gears;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallPart;
import studio.talkback.model.ResetClass;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** The equipment that a recall's units are of. */
public final class GearBook {

    private final Map<Ref, Gear> known = new HashMap<>();
    private final Map<String, Ref> roomUnits = new HashMap<>();

    private GearBook() {
    }

    /** Reads the equipment of a recall's units and of its room. */
    public static GearBook of(Recall recall, Library library) throws LibraryException {
        GearBook book = new GearBook();
        Ref where = recall.getRoom();
        Optional<Stored<Room>> room = where == null ? Optional.empty() : library.load(where, Room.class);
        room.ifPresent(stored -> stored.content().getUnits().forEach(book::add));
        Gears gears = new Gears(library);
        for (UnitRecall unit : recall.getUnits()) {
            Ref ref = book.ref(unit);
            Gear gear = ref == null || book.known.containsKey(ref) ? null : gears.load(ref);
            if (ref != null && gear != null) {
                book.known.put(ref, gear);
            }
        }
        return book;
    }

    private void add(RoomUnit unit) {
        if (unit.getGear() != null) {
            roomUnits.put(unit.getId(), unit.getGear());
            roomUnits.put(Named.key(unit.getName()), unit.getGear());
        }
    }

    private @Nullable Ref ref(UnitRecall unit) {
        if (unit.getGear() != null) {
            return unit.getGear();
        }
        Ref byId = unit.getUnit() == null ? null : roomUnits.get(unit.getUnit());
        return byId == null ? roomUnits.get(Named.key(Named.unit(unit))) : byId;
    }

    /** The equipment of a unit; null where it is not known. */
    public @Nullable Gear gear(UnitRecall unit) {
        Ref ref = ref(unit);
        return ref == null ? null : known.get(ref);
    }

    /** The control of a unit that is called so; null where its equipment is not known, or has none. */
    @Nullable Control control(UnitRecall unit, String key) {
        Gear gear = gear(unit);
        return gear == null ? null : gear.getControls().stream().filter(each -> Named.key(each.getName()).equals(key)
                || Named.key(each.getKey()).equals(key) || Named.key(each.getId()).equals(key)).findFirst().orElse(null);
    }

    /** The part in which a control is set; where its equipment is not known, a number is a pot and a word a switch. */
    static RecallPart part(@Nullable Control control, Reading value) {
        if (control == null) {
            return value.isNumber() ? RecallPart.POT : RecallPart.SWITCH;
        } else if (control.getResetClass() == ResetClass.AUTOMATIC) {
            return RecallPart.AUTOMATIC;
        } else if (control.getResetClass() == ResetClass.SWITCH) {
            return RecallPart.SWITCH;
        }
        return control.getKind() == ControlKind.KNOB || control.getKind() == ControlKind.FADER ? RecallPart.POT
                : RecallPart.SWITCH;
    }
}
