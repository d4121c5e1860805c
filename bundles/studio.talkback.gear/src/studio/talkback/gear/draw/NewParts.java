package studio.talkback.gear.draw;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.gear.panel.Box;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.Gear;
import studio.talkback.model.LabelPlace;
import studio.talkback.model.MarkKind;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.model.ResetClass;
import studio.talkback.model.identity.Ids;

/**
 * New parts of a drawing. A control looks like the last one of its kind, since those of a unit mostly do; the first one is as
 * most of its kind are.
 */
public final class NewParts {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final List<EStructuralFeature> STYLE = Objects.requireNonNull(List.of(Literals.CONTROL__WIDTH_MM,
            Literals.CONTROL__HEIGHT_MM, Literals.CONTROL__LOOK, Literals.CONTROL__COLOUR, Literals.CONTROL__ACCENT,
            Literals.CONTROL__LABEL_PLACE, Literals.CONTROL__RESET_CLASS, Literals.CONTROL__START_ANGLE,
            Literals.CONTROL__END_ANGLE, Literals.CONTROL__SECTION));
    private static final double PITCH_MM = 18;
    private static final double ROOM_MM = 6;
    private static final double ROW_MM = 6;
    private static final double EDGE_MM = 10;
    private static final double LONGEST_FADER_MM = 100;
    private static final double KNOB_MM = 18;
    private static final double SWITCH_MM = 16;
    private static final double POINT_MM = 8.5;

    private NewParts() {
    }

    /** A control around a point, with a name that no other one has. */
    public static Control control(Gear gear, ControlKind kind, At at) {
        Control control = MODEL.createControl();
        control.setKind(kind);
        control.setLabelPlace(LabelPlace.BELOW);
        control.setXMm(Double.valueOf(at.x()));
        control.setYMm(Double.valueOf(at.y()));
        usual(control, gear.getPanel());
        Control like = last(gear, kind);
        if (like != null) {
            STYLE.forEach(feature -> control.eSet(feature, like.eGet(feature)));
        }
        control.setName(freeName(gear, word(kind)));
        return Ids.complete(control);
    }

    private static void usual(Control control, @Nullable Panel panel) {
        switch (control.getKind()) {
        case STEPPED_SWITCH -> {
            is(control, ControlLook.POINTER, ResetClass.SWITCH, SWITCH_MM, 0);
            control.getPositions().addAll(List.of("1", "2", "3", "4"));
        }
        case PUSH_BUTTON -> is(control, ControlLook.PLAIN, ResetClass.SWITCH, 10, 7);
        case TOGGLE -> {
            is(control, ControlLook.PLAIN, ResetClass.SWITCH, 7, 12);
            control.getPositions().addAll(List.of("OUT", "IN"));
        }
        case FADER -> {
            double room = panel == null ? LONGEST_FADER_MM : panel.getHeightMm() - 2 * EDGE_MM;
            is(control, ControlLook.PLAIN, ResetClass.POT, 14, Math.max(30, Math.min(LONGEST_FADER_MM, room)));
            numbered(control);
        }
        case METER -> {
            double room = panel == null ? LONGEST_FADER_MM : panel.getHeightMm() - EDGE_MM;
            is(control, ControlLook.NEEDLE, ResetClass.AUTOMATIC, 50, Math.max(20, Math.min(36, room)));
            control.getMarks().addAll(MarksText.spread("-20", "-10", "-7", "-5", "-3", "-2", "-1", "0", "+1", "+2", "+3"));
            control.setUnit("VU");
        }
        case PATCH_POINT -> is(control, ControlLook.PLAIN, ResetClass.SWITCH, POINT_MM, 0);
        default -> {
            is(control, ControlLook.PLAIN, ResetClass.POT, KNOB_MM, 0);
            numbered(control);
        }
        }
    }

    private static void is(Control control, ControlLook look, ResetClass reset, double width, double height) {
        control.setLook(look);
        control.setResetClass(reset);
        control.setWidthMm(width);
        control.setHeightMm(height);
    }

    private static void numbered(Control control) {
        control.getMarks().addAll(MarksText.spread("0", ".", "2", ".", "4", ".", "6", ".", "8", ".", "10"));
        control.setMinimum(Double.valueOf(0));
        control.setMaximum(Double.valueOf(10));
    }

    /** Something printed at a point, as large as it mostly is. */
    public static PanelMark mark(MarkKind kind, At at) {
        PanelMark mark = MODEL.createPanelMark();
        mark.setId(Ids.next().toString());
        mark.setKind(kind);
        mark.setXMm(at.x());
        mark.setYMm(at.y());
        if (kind == MarkKind.TEXT) {
            mark.setText(Messages.draw_text);
        } else {
            mark.setWidthMm(30);
            mark.setHeightMm(kind == MarkKind.LINE ? 0 : 20);
        }
        return mark;
    }

    /**
     * Where the next part goes when one after the other is put down: to the right, as far from the last one as that is from the
     * one before it in its row, and in a new row where the panel ends.
     */
    public static At next(Gear gear, Control last) {
        Panel panel = gear.getPanel();
        At at = Parts.at(last);
        double pitch = last.getWidthMm() + PITCH_MM;
        int index = gear.getControls().indexOf(last);
        Control before = index > 0 ? gear.getControls().get(index - 1) : null;
        if (before != null && Parts.isPlaced(before)) {
            double apart = at.x() - Parts.at(before).x();
            boolean row = Math.abs(at.y() - Parts.at(before).y()) < ROW_MM;
            pitch = row && apart > last.getWidthMm() ? apart : pitch;
        }
        double x = at.x() + pitch;
        double width = panel == null ? 0 : panel.getWidthMm();
        double height = panel == null ? 0 : panel.getHeightMm();
        if (x + last.getWidthMm() / 2 <= width - 2) {
            return new At(x, at.y());
        }
        double down = at.y() + Math.max(last.getHeightMm(), last.getWidthMm()) + PITCH_MM;
        return new At(Math.min(width / 2, Math.max(EDGE_MM * 2, last.getWidthMm())), down < height - EDGE_MM ? down : at.y());
    }

    /** Moves a new control to the right until it lies on no other one, as far as the panel goes. */
    public static void makeRoom(Gear gear, Control made) {
        double before = made.getXMm().doubleValue();
        double right = gear.getPanel().getWidthMm() - made.getWidthMm() / 2;
        for (double x = before; x <= right; x += Snapping.GRID_MM) {
            made.setXMm(Double.valueOf(x));
            Box body = Parts.body(made).grown(ROOM_MM);
            if (gear.getControls().stream().noneMatch(each -> Parts.isPlaced(each) && Parts.body(each).meets(body))) {
                return;
            }
        }
        made.setXMm(Double.valueOf(before));
    }

    private static @Nullable Control last(Gear gear, ControlKind kind) {
        return gear.getControls().stream().filter(each -> each.getKind() == kind && Parts.isPlaced(each))
                .reduce((one, other) -> other).orElse(null);
    }

    private static String word(ControlKind kind) {
        return switch (kind) {
        case STEPPED_SWITCH -> Messages.draw_switch;
        case PUSH_BUTTON -> Messages.draw_button;
        case TOGGLE -> Messages.draw_toggle;
        case FADER -> Messages.draw_fader;
        case METER -> Messages.draw_meter;
        case PATCH_POINT -> Messages.draw_point;
        default -> Messages.draw_knob;
        };
    }

    private static String freeName(Gear gear, String word) {
        Set<String> taken = names(gear);
        int number = 1;
        while (taken.contains(lower(NLS.bind(Messages.draw_name, word, String.valueOf(number))))) {
            number++;
        }
        return NLS.bind(Messages.draw_name, word, String.valueOf(number));
    }

    /** The names of all controls, in lower case. */
    static Set<String> names(Gear gear) {
        return Objects.requireNonNull(gear.getControls().stream().map(Control::getName).filter(Objects::nonNull)
                .map(NewParts::lower).collect(Collectors.toSet()));
    }

    /** The shortest beginning of a name that no other control is called by in the log; null where all are. */
    public static @Nullable String freeKey(Gear gear, Control control, String name) {
        Set<String> taken = gear.getControls().stream().filter(each -> each != control && each.getKey() != null)
                .map(each -> lower(each.getKey())).collect(Collectors.toSet());
        String letters = lower(name).replaceAll("[^\\p{L}\\p{N}]", "");
        for (int length = 1; length <= letters.length(); length++) {
            String key = letters.substring(0, length);
            if (!taken.contains(key)) {
                return key;
            }
        }
        return null;
    }

    private static String lower(String text) {
        return Objects.requireNonNull(text.strip().toLowerCase(Locale.ROOT));
    }
}
