package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.model.ControlLook;

/** Draws knobs and rotary switches. */
final class KnobPainter {

    private static final RGB BODY = new RGB(0x1A, 0x1B, 0x1E);
    private static final int KNURLS = 36;

    private KnobPainter() {
    }

    static void draw(PanelPen pen, Look look) {
        Box body = look.placed().body();
        double x = body.centreX();
        double y = body.centreY();
        double radius = body.width() / 2;
        RGB colour = look.colour(BODY);
        // The shadow that it throws, by light from above.
        pen.disc(x, y + radius * 0.09, radius * 1.03, PanelPen.mixed(look.panel(), Look.BLACK, 0.55));
        double angle = look.placed().scale().angle(look.travel());
        ControlLook style = look.placed().control().getLook();
        RGB pointer = look.accent(Look.on(style == ControlLook.CAPPED ? colour : BODY));
        switch (style) {
        case POINTER -> pointer(pen, look, x, y, radius, angle, colour);
        case CAPPED -> capped(pen, x, y, radius, angle, colour, faint(look, pointer, colour));
        case SKIRTED -> skirted(pen, x, y, radius, angle, colour, faint(look, look.accent(Look.on(colour)), colour));
        case DIAL -> dial(pen, x, y, radius, angle, colour);
        default -> plain(pen, x, y, radius, angle, colour, faint(look, look.accent(Look.on(colour)), colour));
        }
        ghost(pen, look, x, y, radius);
    }

    /** What nobody set is not shown as if somebody had. */
    private static RGB faint(Look look, RGB pointer, RGB ground) {
        return look.known() ? pointer : PanelPen.mixed(pointer, ground, 0.68);
    }

    private static void plain(PanelPen pen, double x, double y, double radius, double angle, RGB colour, RGB pointer) {
        pen.disc(x, y, radius, PanelPen.mixed(colour, Look.BLACK, 0.35));
        pen.disc(x, y, radius * 0.92, colour);
        shine(pen, x, y, radius * 0.84, colour);
        pen.ray(x, y, angle, radius * 0.2, radius * 0.86, Math.max(0.5, radius * 0.1), pointer);
    }

    /** A wide skirt with the line on it, and a cap to take hold of. */
    private static void skirted(PanelPen pen, double x, double y, double radius, double angle, RGB colour, RGB pointer) {
        pen.disc(x, y, radius, PanelPen.mixed(colour, Look.BLACK, 0.4));
        pen.disc(x, y, radius * 0.95, colour);
        double cap = radius * 0.64;
        RGB edge = PanelPen.mixed(colour, Look.BLACK, 0.5);
        pen.disc(x, y + radius * 0.04, cap * 1.05, edge);
        pen.disc(x, y, cap, PanelPen.mixed(colour, Look.WHITE, PanelPen.brightness(colour) > 0.6 ? 0.25 : 0.09));
        for (int i = 0; i < KNURLS; i++) {
            pen.ray(x, y, angle + i * 360.0 / KNURLS, cap * 0.9, cap, radius * 0.03, edge);
        }
        shine(pen, x, y, cap * 0.8, colour);
        pen.ray(x, y, angle, cap * 0.45, radius * 0.92, Math.max(0.55, radius * 0.09), pointer);
    }

    /** A dark knob with a coloured cap, as consoles have them. */
    private static void capped(PanelPen pen, double x, double y, double radius, double angle, RGB colour, RGB pointer) {
        pen.disc(x, y, radius, Look.BLACK);
        pen.disc(x, y, radius * 0.93, BODY);
        pen.disc(x, y, radius * 0.74, PanelPen.mixed(colour, Look.BLACK, 0.3));
        pen.disc(x, y - radius * 0.02, radius * 0.69, colour);
        shine(pen, x, y, radius * 0.6, colour);
        pen.ray(x, y, angle, radius * 0.72, radius * 0.94, Math.max(0.6, radius * 0.15), Look.WHITE);
        pen.ray(x, y, angle, radius * 0.16, radius * 0.66, Math.max(0.6, radius * 0.15), pointer);
    }

    /** A bar that points, as switches have it. */
    private static void pointer(PanelPen pen, Look look, double x, double y, double radius, double angle, RGB colour) {
        RGB dark = PanelPen.mixed(colour, Look.BLACK, 0.35);
        pen.disc(x, y, radius * 0.8, dark);
        double sin = Math.sin(Math.toRadians(angle));
        double cos = -Math.cos(Math.toRadians(angle));
        double wide = radius * 0.34;
        double[] corners = { x + sin * radius - cos * wide * 0.25, y + cos * radius + sin * wide * 0.25,
                x - cos * wide, y + sin * wide, x - sin * radius * 0.86 - cos * wide * 0.8,
                y - cos * radius * 0.86 + sin * wide * 0.8, x - sin * radius * 0.86 + cos * wide * 0.8,
                y - cos * radius * 0.86 - sin * wide * 0.8, x + cos * wide, y - sin * wide,
                x + sin * radius + cos * wide * 0.25, y + cos * radius - sin * wide * 0.25 };
        pen.shape(PanelPen.mixed(colour, Look.WHITE, PanelPen.brightness(colour) > 0.6 ? 0.3 : 0.12), corners);
        pen.ray(x, y, angle, radius * 0.1, radius * 0.94, Math.max(0.5, radius * 0.1),
                faint(look, look.accent(Look.on(colour)), colour));
    }

    /** A wheel without an end, with a hollow for the finger. */
    private static void dial(PanelPen pen, double x, double y, double radius, double angle, RGB colour) {
        pen.disc(x, y, radius, PanelPen.mixed(colour, Look.BLACK, 0.4));
        for (int i = 0; i < KNURLS; i++) {
            pen.ray(x, y, i * 360.0 / KNURLS, radius * 0.88, radius * 0.98, radius * 0.04, PanelPen.mixed(colour, Look.BLACK, 0.7));
        }
        pen.disc(x, y, radius * 0.86, colour);
        shine(pen, x, y, radius * 0.76, colour);
        double sin = Math.sin(Math.toRadians(angle));
        double cos = -Math.cos(Math.toRadians(angle));
        pen.disc(x + sin * radius * 0.55, y + cos * radius * 0.55, radius * 0.2, PanelPen.mixed(colour, Look.BLACK, 0.5));
        pen.circle(x + sin * radius * 0.55, y + cos * radius * 0.55, radius * 0.2, radius * 0.03,
                PanelPen.mixed(colour, Look.WHITE, 0.35));
    }

    private static void shine(PanelPen pen, double x, double y, double radius, RGB colour) {
        pen.arc(x, y, radius, -60, 60, radius * 0.07, PanelPen.mixed(colour, Look.WHITE, 0.22));
    }

    /** The place that its pointer had before: dashes out to a hollow dot. */
    private static void ghost(PanelPen pen, Look look, double x, double y, double radius) {
        Double before = look.ghost();
        if (before == null) {
            return;
        }
        double angle = Math.toRadians(look.placed().scale().angle(before.doubleValue()));
        double sin = Math.sin(angle);
        double cos = -Math.cos(angle);
        pen.dashes(x + sin * radius * 0.3, y + cos * radius * 0.3, x + sin * radius, y + cos * radius,
                Math.max(0.45, radius * 0.07), Signs.CHANGED);
        pen.disc(x + sin * (radius + 1), y + cos * (radius + 1), 0.95, look.panel());
        pen.circle(x + sin * (radius + 1), y + cos * (radius + 1), 0.75, 0.4, Signs.changed(look.panel()));
    }
}
