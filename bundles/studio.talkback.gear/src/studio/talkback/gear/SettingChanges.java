package studio.talkback.gear;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Gear;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** What was turned between two recalls, unit by unit: what the eye cannot tell apart is the same. */
public final class SettingChanges {

    private final Function<Ref, @Nullable Gear> known;

    /** @param known the equipment of a unit, with its controls; null where it is not known: then values compare as texts */
    public SettingChanges(Function<Ref, @Nullable Gear> known) {
        this.known = known;
    }

    /** What was turned, in the order of the later recall. A unit that is new in it counts with all that is set. */
    public List<SettingChange> between(Recall before, Recall after) {
        List<SettingChange> changes = new ArrayList<>();
        for (UnitRecall unit : after.getUnits()) {
            changes.addAll(of(UnitSettings.same(unit, before.getUnits()), unit));
        }
        return changes;
    }

    /** What was turned on one unit. */
    public List<SettingChange> of(@Nullable UnitRecall before, UnitRecall after) {
        Ref ref = after.getGear();
        Gear gear = ref == null ? null : known.apply(ref);
        List<SettingChange> changes = new ArrayList<>();
        for (ControlSetting now : after.getSettings()) {
            String name = text(now.getControl());
            Control control = gear == null ? null : control(gear, name);
            String was = before == null ? "" : value(before, control, name);
            if (!same(control, was, text(now.getValue()))) {
                changes.add(new SettingChange(called(after), control == null ? name : text(control.getName()), was,
                        text(now.getValue())));
            }
        }
        if (before != null) {
            for (ControlSetting then : before.getSettings()) {
                String name = text(then.getControl());
                if (value(after, gear == null ? null : control(gear, name), name).isEmpty()
                        && !text(then.getValue()).isEmpty()) {
                    changes.add(new SettingChange(called(after), name, text(then.getValue()), ""));
                }
            }
        }
        return changes;
    }

    /** The control of equipment that a setting names; null where it has none of this name, key or id. */
    public static @Nullable Control control(Gear gear, String named) {
        return gear.getControls().stream().filter(each -> named.equalsIgnoreCase(each.getName())
                || named.equalsIgnoreCase(each.getKey()) || named.equals(each.getId())).findFirst().orElse(null);
    }

    private static String value(UnitRecall unit, @Nullable Control control, String name) {
        if (control != null) {
            return UnitSettings.value(unit, control);
        }
        return Objects.requireNonNull(unit.getSettings().stream().filter(each -> name.equalsIgnoreCase(each.getControl()))
                .map(each -> text(each.getValue())).findFirst().orElse(""));
    }

    private static boolean same(@Nullable Control control, String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return control == null ? one.equalsIgnoreCase(other) : Scale.of(control).same(one, other);
    }

    private static String called(UnitRecall unit) {
        return text(unit.getName() == null ? unit.getUnit() : unit.getName());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNull(text == null ? "" : text.strip());
    }
}
