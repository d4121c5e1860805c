package studio.talkback.console.ui;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * The sizes of what is drawn of a difference, in points; they follow the size of the text.
 *
 * @param small  the height of a line that says what something is
 * @param large  the height of a line that says a value
 * @param column the width of one of the two strips
 * @param gutter the width between the two strips
 */
record DiffMetrics(int small, int large, int column, int gutter) {

    /** Between what is drawn and what is around it. */
    static final int GAP = 8;

    private static final String LONG_VALUE = "● -20.00 kHz";

    /** The sizes in a control's own font and a larger one for the values. */
    static DiffMetrics of(Control control, Font values) {
        GC gc = new GC(control);
        try {
            int small = gc.getFontMetrics().getHeight();
            gc.setFont(values);
            return new DiffMetrics(small, gc.getFontMetrics().getHeight(), gc.textExtent(LONG_VALUE).x, gc.textExtent(" → ").x);
        } finally {
            gc.dispose();
        }
    }

    /** The width of a strip in both of its states. */
    int pair() {
        return 2 * column + gutter + 2 * GAP;
    }

    /** The height of what stands above a strip or list. */
    int head() {
        return large + GAP;
    }
}
