package studio.talkback.gear.panel;

import studio.talkback.model.Control;

/**
 * A text on a panel.
 *
 * @param text      what is written
 * @param x         its middle across, in millimetres
 * @param y         its middle down, in millimetres
 * @param capitalMm the height of its capitals
 * @param bold      whether it is written in bold
 */
public record Legend(String text, double x, double y, double capitalMm, boolean bold) {

    /** The usual height of the capitals of a label. */
    public static final double LABEL_MM = 2.3;

    private static final double SCALE_MM = 1.9;
    private static final double LARGE_LABEL_MM = 2.7;
    private static final double LARGE_SCALE_MM = 2.4;
    /** From this diameter on a knob has the larger type. */
    private static final double LARGE_KNOB_MM = 17;
    private static final double WIDE = 1.2;
    private static final double NARROW = 0.5;
    private static final double SMALL = 0.84;
    private static final double USUAL = 0.95;
    private static final double BOLD = 1.08;

    /** How much room it takes at most, in the wider of the usual fonts without serifs. */
    public Box box() {
        return Box.around(x, y, width(text, capitalMm, bold), capitalMm * 1.15);
    }

    /** How wide a text is at most, in millimetres. */
    public static double width(String text, double capitalMm, boolean bold) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += "iIl1.:,|!'\u2019 ".indexOf(c) >= 0 ? NARROW : "mMwW%@\u221e".indexOf(c) >= 0 ? WIDE
                    : Character.isUpperCase(c) ? USUAL : SMALL;
        }
        return width * capitalMm * (bold ? BOLD : 1);
    }

    /** The height of the capitals of the label of a control. */
    static double labelMm(Control control) {
        return large(control) ? LARGE_LABEL_MM : LABEL_MM;
    }

    /** The height of the digits on the scale of a control. */
    static double scaleMm(Control control) {
        return large(control) ? LARGE_SCALE_MM : SCALE_MM;
    }

    private static boolean large(Control control) {
        boolean round = control.getHeightMm() <= 0 || control.getHeightMm() == control.getWidthMm();
        return round && control.getWidthMm() >= LARGE_KNOB_MM;
    }

    Legend at(double newX, double newY) {
        return new Legend(text, newX, newY, capitalMm, bold);
    }
}
