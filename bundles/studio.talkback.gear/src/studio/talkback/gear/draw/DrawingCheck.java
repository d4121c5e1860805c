package studio.talkback.gear.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.GearException;
import studio.talkback.gear.internal.GearCheck;
import studio.talkback.gear.internal.Messages;
import studio.talkback.gear.panel.Box;
import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.model.ScaleMark;

/** What is wrong with a drawing: what would keep it from being exported, and what would mislead who sets it. */
public final class DrawingCheck {

    /** Bodies that lie on each other by less do not hide anything. */
    private static final double OVERLAP_MM = 0.6;
    private static final double SLACK_MM = 0.05;
    private static final int MOST_LEVERS = 3;
    private static final double FULL_TURN = 360;
    /** Where everything lies on everything, no more of it is said. */
    private static final int MOST_OVERLAPS = 100;

    private final Gear gear;
    private final List<Finding> findings = new ArrayList<>();

    private DrawingCheck(Gear gear) {
        this.gear = gear;
    }

    /** Everything, control by control in their order. */
    public static List<Finding> of(Gear gear) {
        DrawingCheck check = new DrawingCheck(gear);
        check.all();
        return Objects.requireNonNull(List.copyOf(check.findings));
    }

    private void all() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (Control control : gear.getControls()) {
            name(control, names, keys);
            place(control);
            scale(control);
        }
        overlaps();
        Panel panel = gear.getPanel();
        if (panel != null) {
            panel.getMarks().forEach(mark -> mark(panel, mark));
        }
        if (findings.isEmpty()) {
            refused();
        }
    }

    /** What a file of it would be refused for, where nothing else said it. */
    private void refused() {
        try {
            GearCheck.check(gear);
        } catch (GearException e) {
            findings.add(new Finding(String.valueOf(e.getMessage()), null));
        }
    }

    private void name(Control control, Map<String, String> names, Map<String, String> keys) {
        String name = control.getName();
        if (name == null || name.isBlank()) {
            find(control, Messages.check_noName);
        } else if (names.putIfAbsent(lower(name), name) != null) {
            find(control, NLS.bind(Messages.check_nameTwice, name));
        }
        String key = control.getKey();
        if (key != null && !key.isBlank()) {
            String other = keys.putIfAbsent(lower(key), called(control));
            if (other != null) {
                find(control, NLS.bind(Messages.check_keyTwice, new Object[] { called(control), key, other }));
            }
        }
    }

    private void place(Control control) {
        Panel panel = gear.getPanel();
        if (panel == null) {
            return;
        } else if (!Parts.isPlaced(control)) {
            find(control, NLS.bind(Messages.check_noPlace, called(control)));
        } else if (!on(panel).holds(Parts.body(control))) {
            find(control, NLS.bind(Messages.check_off, called(control)));
        }
    }

    private static Box on(Panel panel) {
        return new Box(0, 0, panel.getWidthMm(), panel.getHeightMm()).grown(SLACK_MM);
    }

    private void mark(Panel panel, PanelMark mark) {
        Box body = Parts.body(mark);
        if (!on(panel).meets(body)) {
            findings.add(new Finding(NLS.bind(Messages.check_off, Objects.requireNonNullElse(mark.getText(), Messages.check_mark)),
                    mark.getId()));
        }
    }

    private void scale(Control control) {
        switch (control.getKind()) {
        case STEPPED_SWITCH -> positions(control, 2, Integer.MAX_VALUE);
        case TOGGLE -> positions(control, control.getPositions().isEmpty() ? 0 : 2, MOST_LEVERS);
        case KNOB, FADER -> range(control);
        default -> {
            // A button is in or out; the others have nothing to be set to.
        }
        }
        marks(control);
        double turn = Math.abs(control.getEndAngle() - control.getStartAngle());
        if (control.getKind() == ControlKind.KNOB && (turn == 0 || turn > FULL_TURN)) {
            find(control, NLS.bind(Messages.check_angles, called(control)));
        }
        String rest = control.getDefaultValue();
        if (rest != null && control.getKind() != ControlKind.METER && control.getKind() != ControlKind.PATCH_POINT
                && Scale.of(control).travel(rest).isEmpty()) {
            find(control, NLS.bind(Messages.check_default, new Object[] { called(control), rest, Scale.of(control).span() }));
        }
    }

    private void positions(Control control, int least, int most) {
        int count = control.getPositions().size();
        if (count < least) {
            find(control, NLS.bind(Messages.check_fewPositions, called(control)));
        } else if (count > most) {
            find(control, NLS.bind(Messages.check_manyPositions, called(control)));
        }
        if (control.getPositions().stream().map(DrawingCheck::lower).distinct().count() < count) {
            find(control, NLS.bind(Messages.check_positionTwice, called(control)));
        }
    }

    private void range(Control control) {
        Double minimum = control.getMinimum();
        Double maximum = control.getMaximum();
        if (minimum != null && maximum != null) {
            if (minimum.doubleValue() >= maximum.doubleValue()) {
                find(control, NLS.bind(Messages.check_range, called(control)));
            }
        } else if (minimum != null || maximum != null) {
            find(control, NLS.bind(Messages.check_halfRange, called(control)));
        }
    }

    private void marks(Control control) {
        double travel = -1;
        Double number = null;
        double direction = 0;
        for (ScaleMark mark : control.getMarks()) {
            if (mark.getTravel() <= travel || mark.getTravel() > 1) {
                find(control, NLS.bind(Messages.check_marksOrder, called(control)));
                return;
            }
            travel = mark.getTravel();
            Double here = mark.getNumber();
            if (here != null) {
                double step = number == null ? 0 : Math.signum(here.doubleValue() - number.doubleValue());
                if (number != null && (step == 0 || step == -direction)) {
                    find(control, NLS.bind(Messages.check_marksRise, called(control), text(mark)));
                    return;
                }
                direction = step;
                number = here;
            }
        }
    }

    private static String text(ScaleMark mark) {
        return Objects.requireNonNullElse(mark.getText(), String.valueOf(mark.getNumber()));
    }

    private void overlaps() {
        List<Control> placed = gear.getControls().stream().filter(Parts::isPlaced).toList();
        List<Box> bodies = placed.stream().map(each -> Parts.body(each).grown(-OVERLAP_MM / 2)).toList();
        int said = 0;
        for (int i = 0; i < placed.size() && said < MOST_OVERLAPS; i++) {
            for (int j = i + 1; j < placed.size() && said < MOST_OVERLAPS; j++) {
                Box one = bodies.get(i);
                Box other = bodies.get(j);
                if (one.meets(other) && one.width() > 0 && other.width() > 0) {
                    find(placed.get(j), NLS.bind(Messages.check_overlap, called(placed.get(j)), called(placed.get(i))));
                    said++;
                }
            }
        }
    }

    private void find(Control control, @Nullable String line) {
        findings.add(new Finding(String.valueOf(line), control.getId()));
    }

    private static String called(Control control) {
        String name = control.getName();
        return name == null || name.isBlank() ? Objects.requireNonNullElse(control.getKey(), Messages.check_mark) : name;
    }

    private static String lower(String text) {
        return Objects.requireNonNull(text.strip().toLowerCase(Locale.ROOT));
    }
}
