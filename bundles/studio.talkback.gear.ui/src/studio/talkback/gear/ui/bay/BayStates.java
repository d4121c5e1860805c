package studio.talkback.gear.ui.bay;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;

import studio.talkback.gear.bay.BayPoint;

/**
 * What of the points is seen beside what is plugged.
 *
 * @param chosen  the point that has the keyboard; null for none
 * @param hovered the point under the mouse; null for none
 * @param begun   where a cord was begun that has no other end yet; null for none
 * @param free    where its free end is dragged; null where it is not dragged
 */
record BayStates(@Nullable BayPoint chosen, @Nullable BayPoint hovered, @Nullable BayPoint begun, @Nullable Point free) {

    static final BayStates NONE = new BayStates(null, null, null, null);

    BayStates withChosen(@Nullable BayPoint point) {
        return new BayStates(point, hovered, begun, free);
    }

    BayStates withHovered(@Nullable BayPoint point) {
        return new BayStates(chosen, point, begun, free);
    }

    BayStates withBegun(@Nullable BayPoint point, @Nullable Point end) {
        return new BayStates(chosen, hovered, point, end);
    }
}
