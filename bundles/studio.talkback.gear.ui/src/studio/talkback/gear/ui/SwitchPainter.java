package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.ButtonBank;
import studio.talkback.gear.panel.Legend;
import studio.talkback.model.Control;
import studio.talkback.model.LabelPlace;

/** Draws buttons, banks of buttons, toggles and the points of a patchbay. */
final class SwitchPainter {

    private static final RGB CAP = new RGB(0x43, 0x47, 0x4D);
    private static final RGB LIT = new RGB(0xFF, 0xD9, 0x8A);
    private static final RGB METAL = new RGB(0xB9, 0xBD, 0xC2);
    private static final RGB NUT = new RGB(0x6A, 0x6E, 0x74);
    private static final RGB PLUG = new RGB(0xE0, 0x5A, 0x3A);

    private SwitchPainter() {
    }

    /** One button: lit and with a bar where it is in, dark and with a ring where it is out. */
    static void button(PanelPen pen, Look look) {
        Box body = look.placed().body();
        boolean in = look.travel() >= 0.5;
        cap(pen, look, body, in);
        Control control = look.placed().control();
        Legend label = look.placed().label();
        RGB ink = Look.on(in ? look.accent(LIT) : look.colour(CAP));
        if (control.getLabelPlace() == LabelPlace.ON && label != null) {
            double x = body.x() + Math.min(body.width() * 0.18, 3);
            sign(pen, x, body.centreY(), body.height() * 0.17, in, look.known(), ink);
            pen.text(label.text(), x + (body.x() + body.width() - x) / 2 + 0.4, label.y(), label.capitalMm(),
                    body.width() * 0.66, true, ink);
        } else {
            sign(pen, body.centreX(), body.centreY(), body.height() * 0.2, in, look.known(), ink);
        }
        before(pen, look, body.x() + body.width() - 1.2, body.y() + body.height() - 1.2);
    }

    /** The state that it had before: a bar or a ring in the corner. */
    private static void before(PanelPen pen, Look look, double x, double y) {
        Double ghost = look.ghost();
        if (ghost != null) {
            pen.disc(x, y, 1.15, Look.BLACK);
            sign(pen, x, y, 0.6, ghost.doubleValue() >= 0.5, true, Signs.CHANGED);
        }
    }

    /** The bar and the ring of IEC 60417-5007 and 5008. Nothing where nobody knows. */
    private static void sign(PanelPen pen, double x, double y, double size, boolean in, boolean known, RGB ink) {
        if (!known) {
            pen.line(x - size * 0.7, y, x + size * 0.7, y, size * 0.3, PanelPen.mixed(ink, NUT, 0.5));
        } else if (in) {
            pen.line(x, y - size, x, y + size, size * 0.5, ink);
        } else {
            pen.circle(x, y, size * 0.85, size * 0.3, PanelPen.mixed(ink, NUT, 0.35));
        }
    }

    private static void cap(PanelPen pen, Look look, Box box, boolean in) {
        RGB off = look.colour(CAP);
        RGB colour = in ? look.accent(LIT) : off;
        pen.fill(box.grown(0.35), 0.8, Look.BLACK);
        if (in) {
            pen.fill(box, 0.5, PanelPen.mixed(colour, Look.BLACK, 0.3));
            pen.fill(box.grown(-0.35), 0.4, colour);
        } else {
            pen.fill(box, 0.5, PanelPen.mixed(colour, Look.BLACK, 0.25));
            pen.fill(new Box(box.x(), box.y(), box.width(), box.height() * 0.86), 0.5, colour);
            pen.line(box.x() + 0.7, box.y() + 0.35, box.x() + box.width() - 0.7, box.y() + 0.35, 0.2,
                    PanelPen.mixed(colour, Look.WHITE, 0.35));
        }
    }

    /** Buttons of which one is pressed. */
    static void bank(PanelPen pen, Look look) {
        Box body = look.placed().body();
        int count = look.placed().control().getPositions().size();
        int pressed = (int) Math.round(look.travel() * (count - 1));
        Double ghost = look.ghost();
        for (int i = 0; i < count; i++) {
            Box cell = ButtonBank.cell(body, count, i);
            boolean in = i == pressed && look.known();
            cap(pen, look, cell, in);
            if (in) {
                sign(pen, cell.centreX(), cell.centreY(), cell.height() * 0.22, true, true, Look.on(look.accent(LIT)));
            }
            if (ghost != null && Math.round(ghost.doubleValue() * (count - 1)) == i) {
                pen.frame(cell.grown(-0.6), 0.5, 0.4, Signs.CHANGED);
            }
        }
    }

    static void toggle(PanelPen pen, Look look) {
        Box body = look.placed().body();
        double x = body.centreX();
        double y = body.centreY();
        boolean stands = body.height() >= body.width();
        double width = Math.min(body.width(), body.height());
        double reach = Math.max(body.width(), body.height()) / 2 - width * 0.24;
        pen.disc(x, y + 0.4, width * 0.5, PanelPen.mixed(look.panel(), Look.BLACK, 0.5));
        pen.disc(x, y, width * 0.5, NUT);
        pen.circle(x, y, width * 0.42, 0.25, METAL);
        pen.disc(x, y, width * 0.27, Look.BLACK);
        Double ghost = look.ghost();
        if (ghost != null) {
            double along = (ghost.doubleValue() * 2 - 1) * reach;
            pen.circle(stands ? x : x + along, stands ? y - along : y, width * 0.24, 0.45, Signs.changed(look.panel()));
        }
        double along = look.known() ? (look.travel() * 2 - 1) * reach : 0;
        double tipX = stands ? x : x + along;
        double tipY = stands ? y - along : y;
        RGB metal = look.known() ? look.colour(METAL) : PanelPen.mixed(METAL, NUT, 0.6);
        pen.line(x, y, tipX, tipY, width * 0.26, PanelPen.mixed(metal, Look.BLACK, 0.35));
        pen.line(x, y, tipX, tipY, width * 0.18, metal);
        pen.disc(tipX, tipY, width * 0.24, PanelPen.mixed(metal, Look.BLACK, 0.3));
        pen.disc(tipX, tipY, width * 0.2, PanelPen.mixed(metal, Look.WHITE, 0.35));
    }

    static void point(PanelPen pen, Look look, boolean plugged) {
        Box body = look.placed().body();
        double x = body.centreX();
        double y = body.centreY();
        double radius = body.width() / 2;
        pen.disc(x, y, radius, NUT);
        pen.disc(x, y, radius * 0.84, METAL);
        pen.disc(x, y, radius * 0.55, Look.BLACK);
        if (plugged) {
            RGB colour = look.accent(PLUG);
            pen.disc(x, y, radius * 0.8, PanelPen.mixed(colour, Look.BLACK, 0.4));
            pen.disc(x, y, radius * 0.66, colour);
            pen.disc(x, y, radius * 0.25, Look.WHITE);
        }
    }
}
