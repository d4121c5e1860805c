package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.model.Control;
import studio.talkback.model.ControlLook;
import studio.talkback.model.ScaleMark;

/** Draws meters, at rest: a recall says nothing of what they showed. */
final class MeterPainter {

    private static final RGB PAPER = new RGB(0xEF, 0xE5, 0xC6);
    private static final RGB PRINT = new RGB(0x2A, 0x25, 0x1C);
    private static final RGB RED = new RGB(0xB3, 0x26, 0x1E);
    private static final RGB[] LIGHTS = { new RGB(0x2E, 0x55, 0x36), new RGB(0x5E, 0x50, 0x22), new RGB(0x5C, 0x26, 0x22) };
    private static final double SWING = 43;
    private static final double LIGHT_MM = 3.2;

    private MeterPainter() {
    }

    static void draw(PanelPen pen, Look look) {
        if (look.placed().control().getLook() == ControlLook.LIGHTS) {
            lights(pen, look.placed().body());
        } else {
            needle(pen, look);
        }
    }

    private static void needle(PanelPen pen, Look look) {
        Box body = look.placed().body();
        Control control = look.placed().control();
        pen.fill(body, 1.4, Look.BLACK);
        Box paper = body.grown(-1.6);
        pen.fill(paper, 0.8, look.colour(PAPER));
        double x = paper.centreX();
        double radius = Math.min(paper.height() * 0.98, paper.width() * 0.6);
        double y = paper.y() + paper.height() * 0.22 + radius;
        pen.arc(x, y, radius, -SWING, SWING, 0.35, PRINT);
        double size = Math.max(1.6, Math.min(2.2, body.width() / 32));
        for (ScaleMark mark : control.getMarks()) {
            double angle = -SWING + 2 * SWING * mark.getTravel();
            boolean over = mark.getText() != null && mark.getText().startsWith("+");
            RGB ink = over ? RED : PRINT;
            pen.ray(x, y, angle, radius, radius + 1.2, 0.35, ink);
            if (mark.getText() != null) {
                double out = radius + 1.5 + size * 0.8;
                double sin = Math.sin(Math.toRadians(angle));
                double cos = -Math.cos(Math.toRadians(angle));
                pen.text(mark.getText().replace("+", ""), x + sin * out, y + cos * out, size, size * 4, false, ink);
            }
        }
        if (control.getUnit() != null) {
            pen.text(control.getUnit(), x, paper.y() + paper.height() * 0.62, size * 1.5, 20, true, PRINT);
        }
        double hub = Math.max(0, y - (paper.y() + paper.height()));
        double reach = radius * 0.96;
        pen.ray(x, y, -SWING + 1, hub / Math.cos(Math.toRadians(SWING)) + 0.5, reach, 0.35, PRINT);
        pen.fill(new Box(paper.x(), paper.y() + paper.height() * 0.9, paper.width(), paper.height() * 0.1), 0.6, Look.BLACK);
    }

    private static void lights(PanelPen pen, Box body) {
        boolean stands = body.height() >= body.width();
        double length = Math.max(body.width(), body.height());
        int count = Math.max(3, (int) Math.round(length / LIGHT_MM));
        pen.fill(body, 0.6, Look.BLACK);
        double step = (length - 1) / count;
        for (int i = 0; i < count; i++) {
            RGB light = LIGHTS[i < count * 0.65 ? 0 : i < count * 0.85 ? 1 : 2];
            double at = 0.5 + step * i + step * 0.12;
            Box box = stands
                    ? new Box(body.x() + 0.7, body.y() + body.height() - at - step * 0.76, body.width() - 1.4, step * 0.76)
                    : new Box(body.x() + at, body.y() + 0.7, step * 0.76, body.height() - 1.4);
            pen.fill(box, 0.3, light);
        }
    }
}
