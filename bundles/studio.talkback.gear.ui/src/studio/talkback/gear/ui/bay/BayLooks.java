package studio.talkback.gear.ui.bay;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.graphics.RGB;

/** The colours of drawn bays: a dark panel in both themes, like the gear itself. */
final class BayLooks {

    static final RGB PANEL = new RGB(0x22, 0x24, 0x29);
    static final RGB EDGE = new RGB(0x4A, 0x4E, 0x57);
    static final RGB STRIP = new RGB(0x2E, 0x31, 0x38);
    static final RGB HOLE = new RGB(0x0B, 0x0C, 0x0E);
    static final RGB RING = new RGB(0x9A, 0xA0, 0xAA);
    static final RGB LABEL = new RGB(0xF1, 0xF2, 0xF4);
    static final RGB QUIET = new RGB(0xA9, 0xB0, 0xBA);
    static final RGB NORMAL = new RGB(0x6B, 0x72, 0x7E);
    static final RGB CHOSEN = new RGB(0x6F, 0xC3, 0xFF);
    static final RGB CHANGED = new RGB(0xFF, 0xC2, 0x4A);
    static final RGB BROKEN = new RGB(0xFF, 0x8A, 0x80);
    static final RGB DARK = new RGB(0x10, 0x11, 0x13);

    /** Bright enough for dark numbers on them. */
    private static final List<RGB> CORDS = Objects.requireNonNull(List.of(new RGB(0xFF, 0x7C, 0x7C), new RGB(0x6F, 0xB7, 0xFF),
            new RGB(0xFF, 0xD9, 0x5A),
            new RGB(0x7B, 0xDC, 0x8F), new RGB(0xD0, 0xA8, 0xFF), new RGB(0xFF, 0xA9, 0x5A), new RGB(0x66, 0xE0, 0xDC), new RGB(0xFF, 0x9C, 0xCE)));

    private BayLooks() {
    }

    /** The colour of a cord by its number. */
    static RGB cord(int number) {
        return Objects.requireNonNull(CORDS.get(Math.floorMod(number - 1, CORDS.size())));
    }
}
