package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.UnitSettings;
import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** What is done to the units of a recall, as commands. */
final class OutboardEdits {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final EditingDomain domain;

    OutboardEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Sets a control; an empty value takes its setting away. Null where it is set so already. */
    @Nullable Command turn(UnitRecall unit, Control control, String value) {
        ControlSetting setting = UnitSettings.of(unit, control);
        if (value.equals(UnitSettings.value(unit, control))) {
            return null;
        } else if (setting != null && value.isEmpty()) {
            return RemoveCommand.create(domain, unit, Literals.UNIT_RECALL__SETTINGS, setting);
        }
        Double number = Scale.of(control).number(value);
        if (setting == null) {
            ControlSetting made = MODEL.createControlSetting();
            made.setControl(control.getName());
            made.setValue(value);
            made.setNumber(number);
            made.setUnit(control.getUnit());
            return AddCommand.create(domain, unit, Literals.UNIT_RECALL__SETTINGS, made);
        }
        CompoundCommand all = new CompoundCommand();
        all.append(set(setting, Literals.CONTROL_SETTING__VALUE, value));
        all.append(set(setting, Literals.CONTROL_SETTING__NUMBER, number));
        return all;
    }

    private Command set(EObject owner, EAttribute feature, @Nullable Object value) {
        return Objects.requireNonNull(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }

    /** Adds units of the room, with their equipment, without any setting. */
    @Nullable Command add(Recall recall, List<RoomUnit> standing) {
        List<UnitRecall> made = new ArrayList<>();
        for (RoomUnit each : standing) {
            UnitRecall unit = MODEL.createUnitRecall();
            unit.setUnit(each.getId());
            unit.setGear(each.getGear());
            unit.setName(each.getName());
            unit.setLocation(each.getLocation());
            made.add(unit);
        }
        return made.isEmpty() ? null : AddCommand.create(domain, recall, Literals.RECALL__UNITS, made);
    }

    /** Says what equipment a unit is. */
    Command equip(UnitRecall unit, Ref gear) {
        return set(unit, Literals.UNIT_RECALL__GEAR, gear);
    }
}
