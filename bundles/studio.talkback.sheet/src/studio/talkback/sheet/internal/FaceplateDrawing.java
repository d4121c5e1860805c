package studio.talkback.sheet.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.UnitSettings;
import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.ButtonBank;
import studio.talkback.gear.panel.FaderWay;
import studio.talkback.gear.panel.Legend;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.panel.Tick;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.MarkKind;
import studio.talkback.model.PanelMark;
import studio.talkback.model.UnitRecall;
import studio.talkback.sheet.SheetBlock.Drawing;
import studio.talkback.sheet.SheetBlock.Mark;

/**
 * A faceplate in lines, for paper: knobs with pointers at their values, switches at their positions, nothing that needs a
 * colour. A control of which nobody knows how it stands has a question mark in place of its pointer.
 */
final class FaceplateDrawing {

    private static final double FINE = 0.25;
    private static final double HEAVY = 0.9;
    private static final double FRAME = 0.4;
    private static final String UNKNOWN = "?";

    private final UnitRecall unit;
    private final List<Mark> marks = new ArrayList<>();

    private FaceplateDrawing(UnitRecall unit) {
        this.unit = unit;
    }

    /** The panel of a unit with all it is set to. */
    static Drawing of(UnitRecall unit, PanelLayout layout) {
        FaceplateDrawing drawing = new FaceplateDrawing(unit);
        double width = layout.panel().getWidthMm();
        double height = layout.panel().getHeightMm();
        drawing.box(new Box(0, 0, width, height), FRAME, false);
        layout.panel().getMarks().forEach(drawing::mark);
        layout.controls().forEach(drawing::control);
        return new Drawing("", width, height, drawing.marks);
    }

    private void mark(PanelMark mark) {
        if (mark.getKind() == MarkKind.TEXT) {
            word(SheetNames.text(mark.getText()), mark.getXMm(), mark.getYMm(),
                    mark.getTextMm() > 0 ? mark.getTextMm() : Legend.LABEL_MM, mark.isBold());
        } else if (mark.getKind() == MarkKind.LINE) {
            line(mark.getXMm(), mark.getYMm(), mark.getXMm() + mark.getWidthMm(), mark.getYMm() + mark.getHeightMm(), FINE);
        } else if (mark.getKind() == MarkKind.RECTANGLE) {
            box(new Box(mark.getXMm(), mark.getYMm(), mark.getWidthMm(), mark.getHeightMm()), FINE, false);
        }
    }

    private void control(Placed placed) {
        for (Tick tick : placed.ticks()) {
            if (tick.x1() != tick.x2() || tick.y1() != tick.y2()) {
                line(tick.x1(), tick.y1(), tick.x2(), tick.y2(), FINE);
            }
            legend(tick.legend());
        }
        legend(placed.label());
        String value = UnitSettings.value(unit, placed.control());
        OptionalDouble travel = value.isEmpty() ? OptionalDouble.empty() : placed.scale().travel(value);
        ControlKind kind = placed.control().getKind();
        if (kind == ControlKind.METER) {
            box(placed.body(), FINE, false);
        } else if (kind == ControlKind.PATCH_POINT) {
            circle(placed.body(), !value.isEmpty());
        } else if (placed.control().getLook() == ControlLook.BUTTONS) {
            bank(placed, travel);
        } else if (kind == ControlKind.FADER) {
            fader(placed, travel);
        } else if (kind == ControlKind.PUSH_BUTTON || kind == ControlKind.TOGGLE) {
            button(placed, travel);
        } else {
            knob(placed, travel);
        }
    }

    private void knob(Placed placed, OptionalDouble travel) {
        Box body = placed.body();
        circle(body, false);
        if (travel.isEmpty()) {
            unknown(body);
            return;
        }
        double angle = Math.toRadians(placed.scale().angle(travel.getAsDouble()));
        double radius = Math.min(body.width(), body.height()) / 2;
        line(body.centreX() + Math.sin(angle) * radius * 0.2, body.centreY() - Math.cos(angle) * radius * 0.2,
                body.centreX() + Math.sin(angle) * radius, body.centreY() - Math.cos(angle) * radius, HEAVY);
    }

    /** Filled where it is in or on; a toggle is filled at the end that it points to. */
    private void button(Placed placed, OptionalDouble travel) {
        Box body = placed.body();
        box(body, FINE, false);
        if (travel.isEmpty()) {
            unknown(body);
        } else if (placed.control().getKind() == ControlKind.TOGGLE) {
            boolean stands = body.height() >= body.width();
            double along = stands ? body.height() / 3 : body.width() / 3;
            double from = travel.getAsDouble() * ((stands ? body.height() : body.width()) - along);
            box(stands ? new Box(body.x(), body.y() + body.height() - along - from, body.width(), along)
                    : new Box(body.x() + from, body.y(), along, body.height()), FINE, true);
        } else if (travel.getAsDouble() >= 0.5) {
            box(body.grown(-Math.min(body.width(), body.height()) * 0.2), FINE, true);
        }
    }

    private void bank(Placed placed, OptionalDouble travel) {
        int count = Math.max(1, placed.control().getPositions().size());
        int pressed = travel.isEmpty() ? -1 : (int) Math.round(travel.getAsDouble() * (count - 1));
        for (int i = 0; i < count; i++) {
            box(ButtonBank.cell(placed.body(), count, i), FINE, i == pressed);
        }
        if (pressed < 0) {
            unknown(placed.body());
        }
    }

    private void fader(Placed placed, OptionalDouble travel) {
        Box way = FaderWay.of(placed.body());
        line(way.x(), way.y(), way.x() + way.width(), way.y() + way.height(), FINE);
        if (travel.isEmpty()) {
            unknown(placed.body());
            return;
        }
        boolean stands = way.height() >= way.width();
        double x = stands ? way.x() : way.x() + way.width() * travel.getAsDouble();
        double y = stands ? way.y() + way.height() * (1 - travel.getAsDouble()) : way.y();
        double across = Math.min(placed.body().width(), placed.body().height());
        Box cap = stands ? Box.around(x, y, across, across / 2) : Box.around(x, y, across / 2, across);
        box(cap, FINE, false);
        line(stands ? cap.x() : x, stands ? y : cap.y(), stands ? cap.x() + cap.width() : x, stands ? y : cap.y() + cap.height(), HEAVY);
    }

    private void unknown(Box body) {
        word(UNKNOWN, body.centreX(), body.centreY(), Math.clamp(Math.min(body.width(), body.height()) * 0.5, 1.5, 5), true);
    }

    private void legend(@Nullable Legend legend) {
        if (legend != null) {
            word(legend.text(), legend.x(), legend.y(), legend.capitalMm(), legend.bold());
        }
    }

    private void line(double x1, double y1, double x2, double y2, double width) {
        marks.add(new Mark.Line(x1, y1, x2, y2, width));
    }

    private void box(Box box, double width, boolean filled) {
        marks.add(new Mark.Frame(box.x(), box.y(), box.width(), box.height(), width, filled));
    }

    private void circle(Box box, boolean filled) {
        marks.add(new Mark.Circle(box.centreX(), box.centreY(), Math.min(box.width(), box.height()) / 2, FINE, filled));
    }

    private void word(String text, double x, double y, double capitalMm, boolean bold) {
        if (!text.isBlank()) {
            marks.add(new Mark.Word(Objects.requireNonNull(text), x, y, capitalMm, bold));
        }
    }
}
