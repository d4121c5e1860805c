package studio.talkback.gear.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.Legend;
import studio.talkback.model.Control;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.MarkKind;
import studio.talkback.model.PanelMark;

/** What lies on a panel, controls and marks alike: where, how large, which. */
public final class Parts {

    private static final double THIN_MM = 1;

    private Parts() {
    }

    /** All that has a place, as it is drawn: marks first, what is drawn last at the end. */
    public static List<Identified> all(Gear gear) {
        List<Identified> all = new ArrayList<>();
        if (gear.getPanel() != null) {
            all.addAll(gear.getPanel().getMarks());
        }
        gear.getControls().stream().filter(Parts::isPlaced).forEach(all::add);
        return all;
    }

    /** The one with this id, placed or not; null where there is none. */
    public static @Nullable Identified of(Gear gear, @Nullable String id) {
        for (Control control : gear.getControls()) {
            if (Objects.equals(control.getId(), id)) {
                return control;
            }
        }
        return gear.getPanel() == null ? null
                : gear.getPanel().getMarks().stream().filter(mark -> Objects.equals(mark.getId(), id)).findFirst().orElse(null);
    }

    /** Whether a control has a place on the panel. */
    public static boolean isPlaced(Control control) {
        return control.getXMm() != null && control.getYMm() != null;
    }

    /** The point by which it is placed: the middle of a control and of a text, where a line begins, else the top left corner. */
    public static At at(Identified part) {
        if (part instanceof PanelMark mark) {
            return new At(mark.getXMm(), mark.getYMm());
        }
        Control control = (Control) part;
        return new At(control.getXMm() == null ? 0 : control.getXMm().doubleValue(),
                control.getYMm() == null ? 0 : control.getYMm().doubleValue());
    }

    /** What of it is taken hold of: the body of a control. */
    public static Box body(Identified part) {
        At at = at(part);
        if (part instanceof Control control) {
            double width = Math.max(THIN_MM, control.getWidthMm());
            return Box.around(at.x(), at.y(), width, control.getHeightMm() > 0 ? control.getHeightMm() : width);
        }
        PanelMark mark = (PanelMark) part;
        if (mark.getKind() == MarkKind.TEXT) {
            return new Legend(Objects.requireNonNullElse(mark.getText(), ""), at.x(), at.y(),
                    mark.getTextMm() > 0 ? mark.getTextMm() : Legend.LABEL_MM, mark.isBold()).box();
        }
        Box box = new Box(Math.min(at.x(), at.x() + mark.getWidthMm()), Math.min(at.y(), at.y() + mark.getHeightMm()),
                Math.abs(mark.getWidthMm()), Math.abs(mark.getHeightMm()));
        double wide = Math.max(THIN_MM, box.width());
        double high = Math.max(THIN_MM, box.height());
        return Box.around(box.centreX(), box.centreY(), wide, high);
    }

    /** The smallest box around several; null around none. */
    public static @Nullable Box around(Iterable<? extends Identified> parts) {
        Box around = null;
        for (Identified part : parts) {
            Box body = body(part);
            around = around == null ? body : around.with(body);
        }
        return around;
    }
}
