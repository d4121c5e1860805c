package studio.talkback.gear.draw;

/**
 * The sizes that gear usually has, in millimetres. Racks as EIA-310 has them: 482.6 (19 inches) wide, 44.45 for each unit of
 * height; modules of the 500 series 38.1 wide for each slot and 133.35 (three units) high.
 */
public enum PanelSize {

    /** One unit of a rack. */
    RACK_1(482.6, 44.45),
    /** Two units of a rack. */
    RACK_2(482.6, 88.9),
    /** Three units of a rack. */
    RACK_3(482.6, 133.35),
    /** Four units of a rack. */
    RACK_4(482.6, 177.8),
    /** One unit of a rack, half as wide. */
    HALF_RACK(241.3, 44.45),
    /** One slot of the 500 series. */
    MODULE(38.1, 133.35),
    /** Two slots of the 500 series. */
    MODULE_WIDE(76.2, 133.35),
    /** One strip of a large console. */
    STRIP(52, 533.2),
    /** A pedal, as most are. */
    PEDAL(70, 115);

    /** How far the proportions of a photo may be from those of a panel to be taken for it. */
    private static final double ALIKE = 0.1;

    private final double width;
    private final double height;

    PanelSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How wide it is. */
    public double widthMm() {
        return width;
    }

    /** How high it is. */
    public double heightMm() {
        return height;
    }

    /** Whether it is a strip of a console, of which many stand side by side. */
    public boolean isStrip() {
        return this == STRIP;
    }

    /** The one that a photo of the whole unit shows, by its proportions; two units of a rack where it fits none. */
    public static PanelSize ofPhoto(double width, double height) {
        PanelSize nearest = RACK_2;
        double least = ALIKE;
        for (PanelSize each : values()) {
            double off = Math.abs(Math.log(width / height * each.height / each.width));
            if (off < least) {
                least = off;
                nearest = each;
            }
        }
        return nearest;
    }
}
