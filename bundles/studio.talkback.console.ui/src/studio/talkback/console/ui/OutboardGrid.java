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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.WorkingCopy;

/** The outboard as a table: a row for each control of each unit. */
final class OutboardGrid {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    /**
     * One row.
     *
     * @param unit    the unit
     * @param setting one of its controls; null for a unit without any
     */
    private record Line(UnitRecall unit, @Nullable ControlSetting setting) {

        Object key() {
            ControlSetting control = setting;
            return Objects.requireNonNull(control == null ? unit.getId() : control.getId());
        }
    }

    private final WorkingCopy<Recall> copy;
    private final EditGrid<Line> grid;
    private List<UnitRecall> shown = Objects.requireNonNull(List.of());

    OutboardGrid(Composite parent, WorkingCopy<Recall> copy) {
        this.copy = copy;
        List<GridColumn<Line>> columns = List.of(
                GridColumn.<Line>shown(Messages.Outboard_Unit, 160, line -> RecallWords.name(line.unit())).growing()
                        .typed((line, typed) -> set(line.unit(), Literals.UNIT_RECALL__NAME, typed)),
                GridColumn.<Line>shown(Messages.Outboard_Location, 120, line -> text(line.unit().getLocation()))
                        .typed((line, typed) -> set(line.unit(), Literals.UNIT_RECALL__LOCATION, typed)),
                GridColumn.<Line>shown(Messages.Outboard_Control, 140, line -> control(line, Literals.CONTROL_SETTING__CONTROL))
                        .typed((line, typed) -> onControl(line, Literals.CONTROL_SETTING__CONTROL, typed)),
                GridColumn.<Line>shown(Messages.Outboard_Value, 110, line -> control(line, Literals.CONTROL_SETTING__VALUE))
                        .typed((line, typed) -> onControl(line, Literals.CONTROL_SETTING__VALUE, typed)),
                GridColumn.<Line>shown(Messages.Outboard_UnitOf, 70, line -> control(line, Literals.CONTROL_SETTING__UNIT))
                        .typed((line, typed) -> onControl(line, Literals.CONTROL_SETTING__UNIT, typed)));
        grid = new EditGrid<>(parent, Messages.Outboard, copy, Objects.requireNonNull(columns), Line::key);
        grid.adding(Messages.Outboard_New, 0, this::add);
        grid.removing(this::remove);
    }

    EditGrid<?> grid() {
        return grid;
    }

    /** Shows these units; what is typed without a name comes to the last of them. */
    void show(List<UnitRecall> units) {
        shown = units;
        List<Line> lines = new ArrayList<>();
        for (UnitRecall unit : units) {
            if (unit.getSettings().isEmpty()) {
                lines.add(new Line(unit, null));
            }
            unit.getSettings().forEach(setting -> lines.add(new Line(unit, setting)));
        }
        grid.show(lines);
    }

    private static String control(Line line, EAttribute feature) {
        ControlSetting setting = line.setting();
        return setting == null ? "" : text((String) setting.eGet(feature));
    }

    private @Nullable Command onControl(Line line, EAttribute feature, String typed) {
        ControlSetting setting = line.setting();
        if (setting != null) {
            return set(setting, feature, typed);
        } else if (typed.isBlank()) {
            return null;
        }
        ControlSetting made = Objects.requireNonNull(MODEL.createControlSetting());
        made.eSet(feature, typed.strip());
        return AddCommand.create(copy.domain(), line.unit(), Literals.UNIT_RECALL__SETTINGS, made);
    }

    private @Nullable Command set(EObject owner, EAttribute feature, String typed) {
        String text = typed.strip();
        return text.equals(text((String) owner.eGet(feature))) ? null
                : SetCommand.create(copy.domain(), owner, feature, text.isEmpty() ? SetCommand.UNSET_VALUE : text);
    }

    /** Adds a control to the unit that is called so, or a unit where there is none. */
    private Command add(List<String> cells) throws ValueException {
        String name = cells.getFirst();
        Recall recall = Objects.requireNonNull(copy.content());
        List<UnitRecall> among = name.isEmpty() ? shown : recall.getUnits();
        UnitRecall unit = among.stream().filter(each -> name.isEmpty() || RecallWords.name(each).equalsIgnoreCase(name))
                .reduce((one, other) -> other).orElse(null);
        if (unit == null && name.isEmpty()) {
            throw new ValueException(Messages.Outboard_NoUnit);
        }
        ControlSetting setting = Objects.requireNonNull(MODEL.createControlSetting());
        setting.setControl(empty(cells.get(2)));
        setting.setValue(empty(cells.get(3)));
        setting.setUnit(empty(cells.get(4)));
        boolean controls = setting.getControl() != null || setting.getValue() != null;
        if (unit != null && controls) {
            return Objects.requireNonNull(AddCommand.create(copy.domain(), unit, Literals.UNIT_RECALL__SETTINGS, setting));
        }
        UnitRecall made = Objects.requireNonNull(MODEL.createUnitRecall());
        made.setName(name);
        made.setLocation(empty(cells.get(1)));
        if (controls) {
            made.getSettings().add(setting);
        }
        return Objects.requireNonNull(AddCommand.create(copy.domain(), recall, Literals.RECALL__UNITS, made));
    }

    private Command remove(List<Line> lines) {
        CompoundCommand all = new CompoundCommand();
        for (Line line : lines) {
            ControlSetting setting = line.setting();
            all.append(setting == null ? RemoveCommand.create(copy.domain(), copy.content(), Literals.RECALL__UNITS, line.unit())
                    : RemoveCommand.create(copy.domain(), line.unit(), Literals.UNIT_RECALL__SETTINGS, setting));
        }
        return all;
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
