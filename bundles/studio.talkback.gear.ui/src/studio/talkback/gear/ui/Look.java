package studio.talkback.gear.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Placed;

/**
 * How a control is to be drawn now.
 *
 * @param placed  which one
 * @param travel  where it stands
 * @param known   whether somebody set it; else it is shown faintly
 * @param ghost   where it stood in what it is compared with, where that was another place; null where there is none
 * @param differs whether it differs from what it is compared with
 * @param hovered whether the mouse is over it
 * @param chosen  whether it has the keyboard
 * @param panel   the colour of the panel
 * @param ink     the colour of what is printed on it
 */
record Look(Placed placed, double travel, boolean known, @Nullable Double ghost, boolean differs, boolean hovered,
        boolean chosen, RGB panel, RGB ink) {

    static final RGB BLACK = new RGB(0x10, 0x11, 0x13);
    static final RGB WHITE = new RGB(0xF4, 0xF2, 0xEC);

    RGB colour(RGB otherwise) {
        return PanelPen.colour(placed.control().getColour(), otherwise);
    }

    RGB accent(RGB otherwise) {
        return PanelPen.colour(placed.control().getAccent(), otherwise);
    }

    /** Black or white, whichever stands out from a colour. */
    static RGB on(RGB ground) {
        return PanelPen.brightness(ground) > 0.55 ? BLACK : WHITE;
    }
}
