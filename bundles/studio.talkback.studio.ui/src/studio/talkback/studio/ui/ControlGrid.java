package studio.talkback.studio.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.ResetClass;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** The controls of equipment: what they are called, what they can be set to, how they are set back. */
final class ControlGrid {

    private final EditGrid<Control> grid;

    ControlGrid(Composite parent, WorkingCopy<Gear> copy) {
        ObjectGrid<Control> controls = new ObjectGrid<>(copy, Literals.GEAR__CONTROLS, ModelFactory.eINSTANCE::createControl);
        controls.column(Messages.Control_Name, 160, Literals.CONTROL__NAME).growing();
        controls.column(Messages.Control_Key, 70, Literals.CONTROL__KEY);
        controls.column(Messages.Control_Kind, 130, Literals.CONTROL__KIND, ValueText.choice(kinds()));
        controls.column(Messages.Control_Reset, 100, Literals.CONTROL__RESET_CLASS, ValueText.choice(resets()));
        controls.column(Messages.Control_Minimum, 90, Literals.CONTROL__MINIMUM);
        controls.column(Messages.Control_Maximum, 90, Literals.CONTROL__MAXIMUM);
        controls.column(Messages.Control_Unit, 70, Literals.CONTROL__UNIT);
        controls.column(Messages.Control_Positions, 200, Literals.CONTROL__POSITIONS).growing();
        controls.column(Messages.Control_Tolerance, 90, Literals.CONTROL__TOLERANCE);
        grid = controls.create(parent, Messages.Control_List, Messages.Control_New, 0);
    }

    EditGrid<Control> grid() {
        return grid;
    }

    void show(Gear gear) {
        grid.show(Objects.requireNonNull(List.copyOf(gear.getControls())));
    }

    private static Map<ControlKind, String> kinds() {
        Map<ControlKind, String> words = new LinkedHashMap<>();
        words.put(ControlKind.KNOB, Messages.Kind_Knob);
        words.put(ControlKind.STEPPED_SWITCH, Messages.Kind_SteppedSwitch);
        words.put(ControlKind.PUSH_BUTTON, Messages.Kind_PushButton);
        words.put(ControlKind.TOGGLE, Messages.Kind_Toggle);
        words.put(ControlKind.FADER, Messages.Kind_Fader);
        words.put(ControlKind.METER, Messages.Kind_Meter);
        words.put(ControlKind.PATCH_POINT, Messages.Kind_PatchPoint);
        return words;
    }

    private static Map<ResetClass, String> resets() {
        Map<ResetClass, String> words = new LinkedHashMap<>();
        words.put(ResetClass.AUTOMATIC, Messages.Reset_Automatic);
        words.put(ResetClass.SWITCH, Messages.Reset_Switch);
        words.put(ResetClass.POT, Messages.Reset_Pot);
        return words;
    }
}
