package studio.talkback.gear.ui;

import java.util.Objects;

import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.Legend;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.panel.Tick;
import studio.talkback.model.ControlLook;
import studio.talkback.model.LabelPlace;
import studio.talkback.model.MarkKind;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;

/** Draws a faceplate, or the part of it that is to be drawn anew. */
final class PanelPainter {

    private static final RGB PANEL = new RGB(0x2B, 0x2E, 0x33);
    private static final double RACK_MM = 482.6;
    private static final double EAR_MM = 15.9;
    private static final double UNIT_MM = 44.45;
    private static final double HOLE_MM = 6.35;
    private static final double LINE_MM = 0.35;

    private final PanelPen pen;
    private final Face face;
    private final Panel panel;
    private final RGB ground;
    private final RGB ink;

    PanelPainter(PanelPen pen, Face face) {
        this.pen = pen;
        this.face = face;
        this.panel = face.layout().panel();
        this.ground = PanelPen.colour(panel.getColour(), PANEL);
        this.ink = PanelPen.colour(panel.getInk(), Look.on(ground));
    }

    /**
     * Draws what lies in a part of the panel.
     *
     * @param part    the part to draw, in millimetres
     * @param states  how each control is to be seen
     */
    void draw(Box part, FaceStates states) {
        ground(part);
        parts(part, states);
    }

    /** Draws the bare panel. */
    void ground(Box part) {
        Box whole = new Box(0, 0, panel.getWidthMm(), panel.getHeightMm());
        pen.fill(whole, panel.isStrip() ? 0 : 0.8, ground);
        pen.line(0.2, 0.2, whole.width() - 0.2, 0.2, 0.4, PanelPen.mixed(ground, Look.WHITE, 0.22));
        pen.line(0.2, whole.height() - 0.2, whole.width() - 0.2, whole.height() - 0.2, 0.4,
                PanelPen.mixed(ground, Look.BLACK, 0.5));
        if (panel.isStrip()) {
            pen.line(whole.width() - 0.15, 0, whole.width() - 0.15, whole.height(), 0.3, PanelPen.mixed(ground, Look.BLACK, 0.6));
        } else {
            pen.frame(whole.grown(-0.15), 0.8, 0.3, PanelPen.mixed(ground, Look.on(ground), 0.25));
        }
        if (Math.abs(panel.getWidthMm() - RACK_MM) < 1) {
            ears(part);
        }
    }

    /** Draws what is on it. */
    void parts(Box part, FaceStates states) {
        for (PanelMark mark : panel.getMarks()) {
            mark(mark, part);
        }
        for (Placed placed : face.layout().controls()) {
            if (placed.whole().grown(Placed.RING_MM).meets(part)) {
                control(placed, states.look(face, placed, ground, ink));
            }
        }
    }

    /** The parts by which it is screwed into a rack, with holes where EIA-310 has them. */
    private void ears(Box part) {
        RGB edge = PanelPen.mixed(ground, Look.BLACK, 0.35);
        for (double x : new double[] { EAR_MM / 2, RACK_MM - EAR_MM / 2 }) {
            Box ear = Box.around(x, panel.getHeightMm() / 2, EAR_MM, panel.getHeightMm());
            if (!ear.meets(part)) {
                continue;
            }
            double inner = x < RACK_MM / 2 ? EAR_MM : RACK_MM - EAR_MM;
            pen.line(inner, 1, inner, panel.getHeightMm() - 1, 0.25, edge);
            boolean low = panel.getHeightMm() < UNIT_MM * 1.5;
            for (double y : low ? new double[] { HOLE_MM, panel.getHeightMm() - HOLE_MM }
                    : new double[] { HOLE_MM + 6, panel.getHeightMm() - HOLE_MM - 6 }) {
                pen.fill(Box.around(x, y, 10, 6.5), 3.2, edge);
                pen.disc(x, y, 3.1, new RGB(0x8E, 0x92, 0x97));
                pen.disc(x, y, 2.4, new RGB(0xA9, 0xAD, 0xB2));
                pen.line(x - 1.5, y - 0.6, x + 1.5, y + 0.6, 0.5, new RGB(0x4A, 0x4D, 0x52));
                pen.line(x - 0.6, y + 1.5, x + 0.6, y - 1.5, 0.5, new RGB(0x4A, 0x4D, 0x52));
            }
        }
    }

    private void mark(PanelMark mark, Box part) {
        RGB colour = PanelPen.colour(mark.getColour(), ink);
        if (mark.getKind() == MarkKind.TEXT) {
            Legend legend = legend(mark);
            if (legend.box().meets(part)) {
                pen.text(legend, colour);
            }
            return;
        }
        Box box = new Box(mark.getXMm(), mark.getYMm(), mark.getWidthMm(), mark.getHeightMm());
        if (!box.grown(1).meets(part)) {
            return;
        }
        switch (mark.getKind()) {
        case LINE -> pen.line(box.x(), box.y(), box.x() + box.width(), box.y() + box.height(), LINE_MM, colour);
        case ELLIPSE -> pen.ellipse(box, LINE_MM, colour, mark.isFilled());
        default -> {
            if (mark.isFilled()) {
                pen.fill(box, panel.isStrip() ? 0 : 1, colour);
            } else {
                pen.frame(box, 1.5, LINE_MM, colour);
            }
        }
        }
    }

    private static Legend legend(PanelMark mark) {
        return new Legend(Objects.requireNonNullElse(mark.getText(), ""), mark.getXMm(), mark.getYMm(),
                mark.getTextMm() > 0 ? mark.getTextMm() : Legend.LABEL_MM, mark.isBold());
    }

    private void control(Placed placed, Look look) {
        for (Tick tick : placed.ticks()) {
            if (tick.x1() != tick.x2() || tick.y1() != tick.y2()) {
                pen.line(tick.x1(), tick.y1(), tick.x2(), tick.y2(), 0.3, ink);
            }
            Legend legend = tick.legend();
            if (legend != null) {
                pen.text(legend, ink);
            }
        }
        Legend label = placed.label();
        if (label != null && placed.control().getLabelPlace() != LabelPlace.ON) {
            pen.text(label, ink);
        }
        switch (placed.control().getKind()) {
        case FADER -> FaderPainter.draw(pen, look);
        case METER -> MeterPainter.draw(pen, look);
        case PUSH_BUTTON -> SwitchPainter.button(pen, look);
        case TOGGLE -> SwitchPainter.toggle(pen, look);
        case PATCH_POINT -> SwitchPainter.point(pen, look, look.known());
        case STEPPED_SWITCH -> {
            if (placed.control().getLook() == ControlLook.BUTTONS) {
                SwitchPainter.bank(pen, look);
            } else {
                KnobPainter.draw(pen, look);
            }
        }
        default -> KnobPainter.draw(pen, look);
        }
        Signs.draw(pen, look);
    }
}
