package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.FaderWay;

/** Draws faders. */
final class FaderPainter {

    private static final RGB CAP = new RGB(0x2A, 0x2C, 0x30);

    private FaderPainter() {
    }

    static void draw(PanelPen pen, Look look) {
        Box body = look.placed().body();
        boolean stands = body.height() >= body.width();
        Box way = FaderWay.of(body);
        double slot = 0.55;
        Box groove = stands ? Box.around(body.centreX(), body.centreY(), slot * 2, body.height() - 1)
                : Box.around(body.centreX(), body.centreY(), body.width() - 1, slot * 2);
        pen.fill(groove.grown(0.3), slot, PanelPen.mixed(look.panel(), Look.WHITE, 0.18));
        pen.fill(groove, slot, Look.BLACK);
        Double ghost = look.ghost();
        if (ghost != null) {
            pen.frame(cap(body, way, stands, ghost.doubleValue()), 0.6, 0.4, Signs.changed(look.panel()));
        }
        Box cap = cap(body, way, stands, look.travel());
        RGB colour = look.known() ? look.colour(CAP) : PanelPen.mixed(look.colour(CAP), look.panel(), 0.55);
        RGB edge = PanelPen.mixed(colour, Look.BLACK, 0.5);
        pen.fill(cap.moved(0, 0.5), 0.7, PanelPen.mixed(look.panel(), Look.BLACK, 0.5));
        pen.fill(cap, 0.6, edge);
        pen.fill(cap.grown(-0.3), 0.5, colour);
        RGB line = look.known() ? look.accent(Look.on(colour)) : PanelPen.mixed(look.accent(Look.on(colour)), colour, 0.6);
        if (stands) {
            ribs(pen, cap, edge, true);
            pen.line(cap.x() + 0.5, cap.centreY(), cap.x() + cap.width() - 0.5, cap.centreY(), 0.6, line);
        } else {
            ribs(pen, cap, edge, false);
            pen.line(cap.centreX(), cap.y() + 0.5, cap.centreX(), cap.y() + cap.height() - 0.5, 0.6, line);
        }
    }

    private static void ribs(PanelPen pen, Box cap, RGB edge, boolean stands) {
        for (double part : new double[] { 0.14, 0.28, 0.72, 0.86 }) {
            if (stands) {
                double y = cap.y() + cap.height() * part;
                pen.line(cap.x() + 0.7, y, cap.x() + cap.width() - 0.7, y, 0.25, edge);
            } else {
                double x = cap.x() + cap.width() * part;
                pen.line(x, cap.y() + 0.7, x, cap.y() + cap.height() - 0.7, 0.25, edge);
            }
        }
    }

    private static Box cap(Box body, Box way, boolean stands, double travel) {
        double length = FaderWay.cap(body);
        return stands ? Box.around(body.centreX(), way.y() + way.height() * (1 - travel), body.width(), length)
                : Box.around(way.x() + way.width() * travel, body.centreY(), length, body.height());
    }
}
