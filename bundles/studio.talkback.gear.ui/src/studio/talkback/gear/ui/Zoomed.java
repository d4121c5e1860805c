package studio.talkback.gear.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** A drawn page that is enlarged and reduced: with M1 by plus, minus and zero, and by the wheel. */
public interface Zoomed {

    /** What a notch of the wheel enlarges by. */
    double WHEEL_STEP = 1.1;

    /** How large it is shown. */
    double zoom();

    /** Enlarges or reduces; 0 fits it into the room that there is. */
    void zoom(double factor);

    /**
     * Enlarges or reduces where that is what a key is for.
     *
     * @param key  the character of the key, or its code where it has none
     * @param step what one press enlarges by
     * @return whether it was
     */
    default boolean zoomKey(int key, double step) {
        switch (key) {
        case '+', '=', SWT.KEYPAD_ADD -> zoom(zoom() * step);
        case '-', SWT.KEYPAD_SUBTRACT -> zoom(zoom() / step);
        case '0', SWT.KEYPAD_0 -> zoom(0);
        default -> {
            return false;
        }
        }
        return true;
    }

    /** Enlarges or reduces by the wheel, where M1 is held; whether it was. */
    default boolean zoomWheel(Event event) {
        if ((event.stateMask & SWT.MOD1) == 0) {
            return false;
        }
        event.doit = false;
        zoom(event.count > 0 ? zoom() * WHEEL_STEP : zoom() / WHEEL_STEP);
        return true;
    }
}
