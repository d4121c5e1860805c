package studio.talkback.room.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** The units of a recall and of the room it was captured in, with their controls, by what they are called in the log. */
final class Outboard {

    private static final Pattern NUMBER = Pattern.compile("[+\u2212-]?\\d{1,9}([.,]\\d{1,6})?");

    private final Recall recall;
    private final List<RoomUnit> room;
    private final Library library;

    private Outboard(Recall recall, List<RoomUnit> room, Library library) {
        this.recall = recall;
        this.room = room;
        this.library = library;
    }

    /** Those of a recall in a room. */
    static Outboard of(Recall recall, Library library, Ref room) throws LibraryException {
        List<RoomUnit> units = library.load(room, Room.class).map(stored -> List.copyOf(stored.content().getUnits()))
                .orElse(List.of());
        return new Outboard(recall, Objects.requireNonNull(units), library);
    }

    /** The unit that is called so by its key, name or initials; null where there is none, or several. */
    @Nullable Found find(String typed) throws LibraryException {
        RoomUnit standing = Called.one(typed, room, unit -> Arrays.asList(unit.getKey(), unit.getName()));
        UnitRecall captured = standing == null
                ? Called.one(typed, recall.getUnits(), unit -> Arrays.asList(unit.getUnit(), unit.getName()))
                : captured(standing);
        return standing == null && captured == null ? null : new Found(standing, captured);
    }

    private @Nullable UnitRecall captured(RoomUnit standing) {
        // What is that of another unit of the same name is not this one's.
        return recall.getUnits().stream().filter(unit -> isOf(unit, standing)).findFirst()
                .or(() -> recall.getUnits().stream().filter(unit -> room.stream().noneMatch(other -> isOf(unit, other)))
                        .filter(unit -> Called.same(standing.getName(), unit.getName()) || Called.same(standing.getName(), unit.getUnit()))
                        .findFirst())
                .orElse(null);
    }

    private static boolean isOf(UnitRecall unit, RoomUnit standing) {
        return standing.getId().equals(unit.getUnit()) || Called.same(standing.getKey(), unit.getUnit());
    }

    /** A unit, which comes into the recall when something is said of it. */
    final class Found {

        private final @Nullable RoomUnit standing;
        private @Nullable UnitRecall captured;
        private final @Nullable Gear gear;

        private Found(@Nullable RoomUnit standing, @Nullable UnitRecall captured) throws LibraryException {
            this.standing = standing;
            this.captured = captured;
            Ref model = captured != null && captured.getGear() != null ? captured.getGear()
                    : standing == null ? null : standing.getGear();
            Optional<Stored<Gear>> stored = model == null ? Optional.empty() : library.load(model, Gear.class);
            this.gear = stored.isEmpty() ? null : stored.get().content();
        }

        /** What it is called. */
        String name() {
            UnitRecall known = captured;
            RoomUnit unit = standing;
            String name = known != null && known.getName() != null ? known.getName()
                    : unit != null ? unit.getName() : known == null ? null : known.getUnit();
            return name == null ? "" : name;
        }

        /** It in the recall, to which it is added where it was not there. */
        UnitRecall inRecall() {
            UnitRecall known = captured;
            if (known != null) {
                return known;
            }
            UnitRecall made = Objects.requireNonNull(ModelFactory.eINSTANCE.createUnitRecall());
            RoomUnit unit = Objects.requireNonNull(standing);
            made.setUnit(unit.getId());
            made.setGear(unit.getGear());
            made.setName(unit.getName());
            made.setLocation(unit.getLocation());
            recall.getUnits().add(made);
            captured = made;
            return made;
        }

        /**
         * Sets a control to a value.
         *
         * @param typed the control's key, name, initials, or a beginning that only one has
         * @return what was set, one line; null where no control is called so
         */
        @Nullable String set(String typed, String value) {
            Gear model = gear;
            List<Control> controls = model == null ? Objects.requireNonNull(List.of()) : model.getControls();
            Control control = Called.one(typed, controls, each -> Arrays.asList(each.getKey(), each.getName()));
            String name = control == null ? called(typed, controls) : control.getName();
            return name == null ? null : set(name, control(name, controls), value);
        }

        /** The name of a control by its initials or beginning, among those of the equipment and those set before. */
        private @Nullable String called(String typed, List<Control> controls) {
            List<String> names = new ArrayList<>();
            UnitRecall known = captured;
            if (known != null) {
                known.getSettings().forEach(setting -> add(names, setting.getControl()));
            }
            controls.forEach(control -> add(names, control.getName()));
            String one = Called.one(typed, names, name -> Arrays.asList(name));
            return one != null || typed.length() < 2 ? one : Called.beginning(typed, names);
        }

        private void add(List<String> names, @Nullable String name) {
            if (name != null && names.stream().noneMatch(each -> Called.same(each, name))) {
                names.add(name);
            }
        }

        private @Nullable Control control(String name, List<Control> controls) {
            return controls.stream().filter(each -> Called.same(each.getName(), name)).findFirst().orElse(null);
        }

        private String set(String name, @Nullable Control control, String value) {
            UnitRecall unit = inRecall();
            ControlSetting setting = unit.getSettings().stream()
                    .filter(each -> Called.same(each.getControl(), name)).findFirst().orElse(null);
            String before = setting == null ? null : setting.getValue();
            if (setting == null) {
                setting = Objects.requireNonNull(ModelFactory.eINSTANCE.createControlSetting());
                setting.setControl(name);
                setting.setUnit(control == null ? null : control.getUnit());
                unit.getSettings().add(setting);
            }
            setting.setValue(value);
            setting.setNumber(NUMBER.matcher(value).matches()
                    ? Double.valueOf(value.replace('\u2212', '-').replace(',', '.')) : null);
            return name() + " " + name + " " + (before == null ? "" : before + " \u2192 ") + value;
        }
    }
}
