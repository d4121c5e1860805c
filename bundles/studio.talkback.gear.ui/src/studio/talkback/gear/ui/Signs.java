package studio.talkback.gear.ui;

import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;

/** What is drawn around a control that is chosen, under the mouse, or set otherwise than before. */
final class Signs {

    /** Set otherwise than before. */
    static final RGB CHANGED = new RGB(0xFF, 0xC2, 0x4A);
    private static final RGB CHANGED_ON_LIGHT = new RGB(0x9A, 0x4A, 0x00);
    private static final RGB CHOSEN = new RGB(0x6F, 0xC3, 0xFF);
    private static final RGB CHOSEN_ON_LIGHT = new RGB(0x06, 0x4F, 0x9E);

    private static final double CHANGED_MM = 1.1;
    private static final double CHOSEN_MM = 2.3;
    private static final double BADGE_MM = 1.7;

    private Signs() {
    }

    static RGB changed(RGB panel) {
        return PanelPen.brightness(panel) > 0.45 ? CHANGED_ON_LIGHT : CHANGED;
    }

    static void draw(PanelPen pen, Look look) {
        RGB chosen = PanelPen.brightness(look.panel()) > 0.45 ? CHOSEN_ON_LIGHT : CHOSEN;
        if (look.differs()) {
            around(pen, look, CHANGED_MM, 0.7, changed(look.panel()));
            badge(pen, look);
        }
        if (look.chosen()) {
            around(pen, look, CHOSEN_MM, 0.75, chosen);
        } else if (look.hovered()) {
            around(pen, look, CHOSEN_MM, 0.3, chosen);
        }
    }

    private static void around(PanelPen pen, Look look, double distance, double mm, RGB colour) {
        Box body = look.placed().body();
        if (round(look)) {
            pen.circle(body.centreX(), body.centreY(), body.width() / 2 + distance, mm, colour);
        } else {
            pen.frame(body.grown(distance), 1 + distance, mm, colour);
        }
    }

    private static boolean round(Look look) {
        ControlKind kind = look.placed().control().getKind();
        return kind == ControlKind.KNOB || kind == ControlKind.PATCH_POINT
                || kind == ControlKind.STEPPED_SWITCH && look.placed().control().getLook() != ControlLook.BUTTONS;
    }

    /** A sign that says "not equal", at the upper right. */
    private static void badge(PanelPen pen, Look look) {
        Box body = look.placed().body();
        double out = round(look) ? 0.707 * (body.width() / 2 + CHANGED_MM) : 0;
        double x = round(look) ? body.centreX() + out : body.x() + body.width() + CHANGED_MM * 0.6;
        double y = round(look) ? body.centreY() - out : body.y() - CHANGED_MM * 0.6;
        pen.disc(x, y, BADGE_MM, Look.BLACK);
        pen.disc(x, y, BADGE_MM - 0.3, CHANGED);
        pen.line(x - 0.75, y - 0.4, x + 0.75, y - 0.4, 0.35, Look.BLACK);
        pen.line(x - 0.75, y + 0.4, x + 0.75, y + 0.4, 0.35, Look.BLACK);
        pen.line(x - 0.45, y + 0.95, x + 0.45, y - 0.95, 0.35, Look.BLACK);
    }
}
