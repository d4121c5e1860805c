package studio.talkback.gear.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.LabelPlace;
import studio.talkback.model.Panel;

/** Where everything on the faceplate of an equipment model lies. Made once for a model; it does not change with what is set. */
public final class PanelLayout {

    /** Controls whose middles are not further apart than this, from top to bottom, are in one row. */
    private static final double ROW_MM = 9;
    private static final double GAP_MM = 0.9;
    private static final double BESIDE_MM = 1.3;
    /** From a body to its label: beyond the ring that says that it differs. */
    private static final double CLEAR_MM = 1.6;
    private static final double STEP_MM = 0.25;

    private final Panel panel;
    private final List<Placed> controls;

    private PanelLayout(Panel panel, List<Placed> controls) {
        this.panel = panel;
        this.controls = controls;
    }

    /** That of equipment; null where nobody has drawn it. */
    public static @Nullable PanelLayout of(Gear gear) {
        Panel panel = gear.getPanel();
        if (panel == null || !(panel.getWidthMm() > 0) || !(panel.getHeightMm() > 0)) {
            return null;
        }
        List<Placed> placed = new ArrayList<>();
        for (Control control : gear.getControls()) {
            if (control.getXMm() != null && control.getYMm() != null) {
                placed.add(place(control));
            }
        }
        return new PanelLayout(panel, inReadingOrder(placed));
    }

    /** The panel itself. */
    public Panel panel() {
        return panel;
    }

    /** Its controls as they are read: row by row, from left to right; on a strip of a console from top to bottom. */
    public List<Placed> controls() {
        return controls;
    }

    /** The controls that can be set. */
    public List<Placed> settable() {
        return Objects.requireNonNull(controls.stream().filter(each -> each.control().getKind() != ControlKind.METER).toList());
    }

    private static List<Placed> inReadingOrder(List<Placed> placed) {
        List<Placed> left = new ArrayList<>(placed);
        left.sort(Comparator.comparingDouble(each -> each.body().centreY()));
        List<Placed> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            double top = left.getFirst().body().centreY();
            List<Placed> row = left.stream().filter(each -> each.body().centreY() <= top + ROW_MM)
                    .sorted(Comparator.comparingDouble(each -> each.body().centreX())).toList();
            ordered.addAll(row);
            left.removeAll(row);
        }
        return Objects.requireNonNull(List.copyOf(ordered));
    }

    private static Placed place(Control control) {
        double width = Math.max(1, control.getWidthMm());
        double height = control.getHeightMm() > 0 ? control.getHeightMm() : width;
        Box body = Box.around(control.getXMm().doubleValue(), control.getYMm().doubleValue(), width, height);
        Scale scale = Scale.of(control);
        List<Tick> ticks = new Ticks(control, scale, body).all();
        return new Placed(control, scale, body, ticks, label(control, body, ticks));
    }

    private static @Nullable Legend label(Control control, Box body, List<Tick> ticks) {
        String name = control.getLabel() != null ? control.getLabel()
                : Objects.requireNonNullElse(control.getName(), "").toUpperCase(Locale.ROOT);
        LabelPlace place = control.getLabelPlace();
        if (name.isBlank() || place == LabelPlace.NONE) {
            return null;
        }
        Legend label = new Legend(name, body.centreX(), body.centreY(), Legend.labelMm(control), false);
        if (place == LabelPlace.ON) {
            return label;
        }
        Box size = label.box();
        double across = body.width() / 2 + CLEAR_MM + size.width() / 2;
        double down = body.height() / 2 + CLEAR_MM + size.height() / 2;
        double dx = place == LabelPlace.LEFT ? -1 : place == LabelPlace.RIGHT ? 1 : 0;
        double dy = place == LabelPlace.ABOVE ? -1 : place == LabelPlace.BELOW ? 1 : 0;
        Legend moved = label.at(body.centreX() + dx * across, body.centreY() + dy * down);
        // Away from the body until it is clear of what is printed on the scale.
        while (meets(moved, ticks)) {
            moved = moved.at(moved.x() + dx * STEP_MM, moved.y() + dy * STEP_MM);
        }
        return moved;
    }

    /** Whether a label is too near to what is printed on the scale to be read apart from it. */
    private static boolean meets(Legend label, List<Tick> ticks) {
        Box box = label.box();
        Box around = new Box(box.x() - BESIDE_MM, box.y() - GAP_MM, box.width() + 2 * BESIDE_MM, box.height() + 2 * GAP_MM);
        return ticks.stream().anyMatch(tick -> {
            Legend legend = tick.legend();
            return around.holds(tick.x1(), tick.y1()) || around.holds(tick.x2(), tick.y2())
                    || legend != null && legend.box().meets(around);
        });
    }
}
