package studio.talkback.gear.ui.bay;

import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.Bays;

/** How large bays are drawn, in pixels. */
final class BaySizes {

    /** From one point to the next at a zoom of 1. */
    static final double PITCH = 27;
    static final double LEAST_PITCH = 18;
    static final double MOST_PITCH = 110;
    private static final double LEAST_FITTING = 19;
    private static final double MOST_FITTING = 76;
    private static final double MARGIN = 26;
    private static final double CAPTION = 24;

    private BaySizes() {
    }

    static BayLayout.Measures measures(double pitch) {
        return new BayLayout.Measures(pitch, Math.clamp(pitch * 0.36, 8, 16), BayType.labelHeight(pitch), Math.clamp(pitch * 3.2, 84, 170),
                CAPTION, MARGIN);
    }

    /** The pitch at which the widest bay fits into a width, as far as its labels can be read. */
    static double fitting(Bays bays, int width) {
        int widest = bays.all().stream().mapToInt(Bay::columns).max().orElse(1);
        return Math.clamp((width - 2 * MARGIN) / widest, LEAST_FITTING, MOST_FITTING);
    }
}
