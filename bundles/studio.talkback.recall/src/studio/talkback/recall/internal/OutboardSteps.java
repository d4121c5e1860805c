package studio.talkback.recall.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.UnitSettings;
import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.model.UnitRecall;
import studio.talkback.recall.RecallStep;

/** What differs on the units, rack by rack. */
final class OutboardSteps {

    private static final Comparator<UnitRecall> WALK = Comparator
            .comparing((UnitRecall unit) -> Named.text(unit.getLocation()), PlaceOrder::compare)
            .thenComparing(Named::unit, PlaceOrder::compare);

    private final Recall stands;
    private final Recall wanted;
    private final GearBook gear;

    OutboardSteps(Recall stands, Recall wanted, GearBook gear) {
        this.stands = stands;
        this.wanted = wanted;
        this.gear = gear;
    }

    void addTo(PlanBuilder plan) {
        wanted.getUnits().stream().sorted(WALK).forEach(unit -> new Unit(plan, unit, UnitSettings.same(unit, stands.getUnits())).add());
    }

    /** What differs on one unit. */
    private final class Unit {

        private final PlanBuilder plan;
        private final UnitRecall unit;
        private final @Nullable UnitRecall now;
        private final Map<RecallPart, List<RecallStep>> steps = new EnumMap<>(RecallPart.class);
        private final Map<RecallPart, Integer> controls = new EnumMap<>(RecallPart.class);

        Unit(PlanBuilder plan, UnitRecall unit, @Nullable UnitRecall now) {
            this.plan = plan;
            this.unit = unit;
            this.now = now;
        }

        void add() {
            preset();
            bypass();
            unit.getSettings().forEach(this::control);
            photo();
            notWanted();
            for (RecallPart part : RecallPart.values()) {
                List<RecallStep> differ = steps.getOrDefault(part, Objects.requireNonNull(List.of()));
                plan.page(part, Named.text(unit.getLocation()), Named.unit(unit), unit.getId(),
                        controls.getOrDefault(part, Integer.valueOf(0)).intValue(), Objects.requireNonNull(differ));
            }
        }

        private void preset() {
            UnitRecall before = now;
            String name = Named.text(unit.getPresetName());
            if (!name.isEmpty()) {
                String is = before == null ? "" : preset(before);
                step("preset/", RecallPart.AUTOMATIC, RecallAction.LOAD, Objects.requireNonNull(Messages.unit_preset), is, preset(unit),
                        is.equalsIgnoreCase(preset(unit)));
            }
        }

        private static String preset(UnitRecall unit) {
            String name = Named.text(unit.getPresetName());
            return name.isEmpty() || !unit.isPresetEdited() ? name
                    : Objects.requireNonNull(NLS.bind(Messages.unit_edited, name));
        }

        /** A unit that is bypassed in neither recall needs no word about it. */
        private void bypass() {
            UnitRecall before = now;
            if (unit.isBypassed() || before != null && before.isBypassed()) {
                String is = before == null ? "" : inOrOut(before);
                step("bypass/", RecallPart.SWITCH, RecallAction.SET, Objects.requireNonNull(Messages.unit_bypass), is, inOrOut(unit),
                        is.equals(inOrOut(unit)));
            }
        }

        private static String inOrOut(UnitRecall unit) {
            return Objects.requireNonNull(unit.isBypassed() ? Messages.unit_bypassed : Messages.unit_in);
        }

        private void control(ControlSetting setting) {
            Control control = gear.control(unit, Named.key(setting.getControl()));
            Reading after = Reading.of(setting.getValue(), setting.getUnit());
            if (after.text().isEmpty()) {
                plan.unknown(NLS.bind(Messages.unit_noValue, Named.unit(unit), Named.text(setting.getControl())));
                return;
            }
            UnitRecall before = now;
            ControlSetting stood = before == null ? null : setting(before, Named.key(setting.getControl()));
            Reading is = stood == null ? Reading.of("", "") : Reading.of(stood.getValue(), stood.getUnit());
            String named = control == null || control.getName() == null ? Named.text(setting.getControl()) : Named.text(control.getName());
            step("unit/", GearBook.part(control, after), RecallAction.SET, named, is.text(), after.text(), !is.text().isEmpty()
                    && (is.same(after, tolerance(control)) || sameOnScale(control, Objects.requireNonNull(stood), setting)));
        }

        private static double tolerance(@Nullable Control control) {
            return control == null || control.getTolerance() == null ? 0 : control.getTolerance().doubleValue();
        }

        /** Whether nobody can tell the two apart on the panel: 2 o'clock and 14:00, 1k and 1000. */
        private static boolean sameOnScale(@Nullable Control control, ControlSetting one, ControlSetting other) {
            return control != null && Scale.of(control).same(Named.text(one.getValue()), Named.text(other.getValue()));
        }

        /** @param about where the key begins: what it is of the unit */
        private void step(String about, RecallPart part, RecallAction action, String what, String before, String after, boolean same) {
            controls.merge(part, Integer.valueOf(1), Integer::sum);
            if (same) {
                plan.same(1);
            } else {
                String key = about + Named.key(Named.unit(unit)) + "/" + Named.key(what);
                Objects.requireNonNull(steps.computeIfAbsent(part, any -> new ArrayList<>()))
                        .add(new RecallStep(key, action, what, before, after));
            }
        }

        /** A unit of which there is but a photo is set by it, unless it stands as on the same photo. */
        private void photo() {
            if (!unit.getSettings().isEmpty() || unit.getPhotos().isEmpty()) {
                return;
            }
            UnitRecall before = now;
            List<String> shown = digests(unit);
            step("photo/", RecallPart.POT, RecallAction.BY_PHOTO, Objects.requireNonNull(Messages.unit_photo), "",
                    NLS.bind(Messages.unit_photos, Integer.valueOf(shown.size())), before != null && digests(before).equals(shown));
        }

        private static List<String> digests(UnitRecall unit) {
            return Objects.requireNonNull(unit.getPhotos().stream()
                    .map(photo -> photo.getFile() == null ? "" : Named.text(photo.getFile().getDigest())).sorted().toList());
        }

        /** What is known of how it stands but not of how it is wanted. */
        private void notWanted() {
            UnitRecall before = now;
            if (before != null && !unit.getSettings().isEmpty()) {
                for (ControlSetting stood : before.getSettings()) {
                    if (setting(unit, Named.key(stood.getControl())) == null) {
                        plan.unknown(NLS.bind(Messages.unit_notNoted, Named.unit(unit), Named.text(stood.getControl())));
                    }
                }
            }
        }

        private static @Nullable ControlSetting setting(UnitRecall unit, String control) {
            return unit.getSettings().stream().filter(each -> Named.key(each.getControl()).equals(control)).findFirst()
                    .orElse(null);
        }
    }
}
