package studio.talkback.gear.ui;

import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Placed;
import studio.talkback.model.ControlKind;

/**
 * What of the controls is seen beside what they are set to.
 *
 * @param chosen  the control that has the keyboard; null for none
 * @param hovered the control under the mouse; null for none
 * @param turning the control that is being turned, not let go yet; null for none
 * @param turned  what it is turned to meanwhile
 */
record FaceStates(@Nullable Spot chosen, @Nullable Spot hovered, @Nullable Spot turning, String turned) {

    /** Nothing is chosen. */
    static final FaceStates NONE = new FaceStates(null, null, null, "");

    /** What a control is seen to be set to: while it is being turned, that. */
    String value(Face face, Placed placed) {
        return is(turning, face, placed) ? turned : face.value(placed);
    }

    Look look(Face face, Placed placed, RGB ground, RGB ink) {
        String value = value(face, placed);
        OptionalDouble travel = value.isEmpty() ? OptionalDouble.empty() : placed.scale().travel(value);
        double at = travel.orElseGet(() -> placed.scale().travel(placed.scale().rest()).orElse(0));
        String before = is(turning, face, placed) ? beforeTurning(face, placed) : face.differing(placed);
        OptionalDouble then = before == null || before.isEmpty() ? OptionalDouble.empty() : placed.scale().travel(before);
        boolean known = placed.control().getKind() == ControlKind.PATCH_POINT ? !value.isEmpty() : travel.isPresent();
        return new Look(placed, at, known, then.isPresent() ? Double.valueOf(then.getAsDouble()) : null,
                before != null, is(hovered, face, placed), is(chosen, face, placed), ground, ink);
    }

    /** While it is turned it is compared with what it was, else with what it is set to. */
    private @Nullable String beforeTurning(Face face, Placed placed) {
        if (face.was() == null) {
            return null;
        }
        String before = face.differing(placed);
        String then = before == null ? face.value(placed) : before;
        return !then.isEmpty() && placed.scale().same(then, turned) ? null : then;
    }

    private static boolean is(@Nullable Spot spot, Face face, Placed placed) {
        return spot != null && spot.face().equals(face.id()) && spot.control().equals(placed.control().getId());
    }
}
