package studio.talkback.gear;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Gear;
import studio.talkback.model.UnitRecall;

/** The settings of a unit by the controls of its equipment: a setting names its control by name, key or id. */
public final class UnitSettings {

    private UnitSettings() {
    }

    /** The setting of a control; null where nothing is set. */
    public static @Nullable ControlSetting of(UnitRecall unit, Control control) {
        for (String called : new @Nullable String[] { control.getId(), control.getName(), control.getKey() }) {
            if (called == null || called.isBlank()) {
                continue;
            }
            for (ControlSetting setting : unit.getSettings()) {
                String named = setting.getControl();
                if (named != null && called.equalsIgnoreCase(named.strip())) {
                    return setting;
                }
            }
        }
        return null;
    }

    /** What a control is set to, as read from the panel; empty where nothing is set. */
    public static String value(UnitRecall unit, Control control) {
        ControlSetting setting = of(unit, control);
        return setting == null ? "" : text(setting);
    }

    private static String text(ControlSetting setting) {
        String value = setting.getValue();
        Double number = setting.getNumber();
        return Objects.requireNonNull(value != null ? value.strip() : number == null ? "" : number.toString());
    }

    /**
     * What the controls of a unit are set to, by their ids; those that nobody set are missing. For all of a unit at once:
     * quicker than to ask for each.
     */
    public static Map<String, String> values(UnitRecall unit, Gear gear) {
        Map<String, String> named = new HashMap<>();
        for (ControlSetting setting : unit.getSettings()) {
            String control = setting.getControl();
            if (control != null) {
                named.putIfAbsent(control.strip().toLowerCase(Locale.ROOT), text(setting));
            }
        }
        Map<String, String> values = new HashMap<>();
        for (Control control : gear.getControls()) {
            for (String called : new @Nullable String[] { control.getId(), control.getName(), control.getKey() }) {
                String value = called == null ? null : named.get(called.toLowerCase(Locale.ROOT));
                if (value != null && !value.isEmpty()) {
                    values.putIfAbsent(Objects.requireNonNull(control.getId()), value);
                }
            }
        }
        return values;
    }

    /**
     * The unit of another recall that is the same one: by its id in the room, else by its name, or what stands for it; null
     * where there is none. Of a pair that nobody named apart each is itself.
     */
    public static @Nullable UnitRecall same(UnitRecall unit, Iterable<UnitRecall> others) {
        UnitRecall named = null;
        for (UnitRecall other : others) {
            if (unit.getUnit() != null && unit.getUnit().equals(other.getUnit())) {
                return other;
            } else if (named == null && !called(unit).isEmpty() && called(unit).equals(called(other))) {
                named = other;
            }
        }
        return named;
    }

    private static String called(UnitRecall unit) {
        String name = unit.getName() == null || unit.getName().isBlank() ? unit.getUnit() : unit.getName();
        return Objects.requireNonNull(name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
