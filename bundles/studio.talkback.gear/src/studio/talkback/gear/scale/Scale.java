package studio.talkback.gear.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;

/**
 * What a control can be set to. A value is a text as it is read from the panel; where it then stands is its travel, from 0 at
 * the beginning of its way (fully left, down, out) to 1 at its end.
 */
public abstract sealed class Scale permits ClockScale, NumberScale, PositionScale {

    /** Two places on the way that nobody can tell apart. */
    static final double ALIKE = 0.005;

    private final Control control;

    Scale(Control control) {
        this.control = control;
    }

    /** That of a control: its positions where it has some, else its numbers, else where it points on the dial of a clock. */
    public static Scale of(Control control) {
        boolean switches = control.getKind() == ControlKind.PUSH_BUTTON || control.getKind() == ControlKind.TOGGLE;
        if (switches || !control.getPositions().isEmpty()) {
            return new PositionScale(control);
        }
        return NumberScale.fits(control) ? new NumberScale(control) : new ClockScale(control);
    }

    /** Where it stands at this value; empty where the value is none of its own. */
    public abstract OptionalDouble travel(String value);

    /** The value at a place of its way, the nearest one that it can be set to and that can be read. */
    public abstract String value(double travel);

    /** The value as a number in the unit of the control; null where it is none. */
    public abstract @Nullable Double number(String value);

    /**
     * The value that somebody means by what they typed.
     *
     * @throws UnfitValueException if it cannot be set to that; the message names the control and what it can be
     */
    public abstract String read(String typed) throws UnfitValueException;

    /** How many places it catches in, from end to end; 0 where it goes smoothly. */
    abstract int places();

    /** The value that one step further is; the same one at the end of the way. */
    public final String step(String value, Step step, boolean up) {
        double from = travel(value).orElse(0);
        int places = places();
        double size = places < 2 ? step.travel()
                : (step == Step.COARSE ? Math.max(1, Math.round((places - 1) / 10.0)) : 1) / (places - 1.0);
        String next = value;
        // A step that is too small to be read goes on until it can be.
        for (double to = from; next.equals(value) && (up ? to < 1 : to > 0);) {
            to = clamp(up ? to + size : to - size);
            next = value(to);
        }
        return next;
    }

    /** The angle of its pointer, in degrees clockwise from twelve o'clock. */
    public final double angle(double travel) {
        return control.getStartAngle() + (control.getEndAngle() - control.getStartAngle()) * travel;
    }

    /** The travel at which its pointer has this angle; the nearer end for one outside of its way. */
    public final double travelAt(double angle) {
        double way = control.getEndAngle() - control.getStartAngle();
        double middle = control.getStartAngle() + way / 2;
        double turned = angle;
        while (turned > middle + 180) {
            turned -= 360;
        }
        while (turned < middle - 180) {
            turned += 360;
        }
        return way == 0 ? 0 : clamp((turned - control.getStartAngle()) / way);
    }

    /** Whether two values are one to whoever sets them: within its tolerance, or where no eye tells them apart. */
    public final boolean same(String one, String other) {
        Double tolerance = control.getTolerance();
        Double first = number(one);
        Double second = number(other);
        if (tolerance != null && first != null && second != null) {
            return Math.abs(first.doubleValue() - second.doubleValue()) <= tolerance.doubleValue() + 1e-9;
        }
        OptionalDouble here = travel(one);
        OptionalDouble there = travel(other);
        return here.isPresent() && there.isPresent() ? Math.abs(here.getAsDouble() - there.getAsDouble()) < ALIKE
                : one.strip().equalsIgnoreCase(other.strip());
    }

    /** The value where nothing is set: its default, else where it begins. */
    public final String rest() {
        String rest = control.getDefaultValue();
        return rest != null && travel(rest).isPresent() ? rest : value(0);
    }

    /** What it can be set to, in a few words: its positions, else from where to where it goes. */
    public final String span() {
        return Objects.requireNonNull(control.getPositions().isEmpty() && places() != 2
                ? NLS.bind(Messages.value_span, value(0), value(1)) : places() < 2 ? value(0) : positions());
    }

    private String positions() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < places(); i++) {
            words.add(value(i / (places() - 1.0)));
        }
        return Objects.requireNonNull(String.join(", ", words));
    }

    final Control control() {
        return control;
    }

    final String name() {
        return Objects.requireNonNullElse(control.getName(), Objects.requireNonNullElse(control.getKey(), ""));
    }

    static double clamp(double travel) {
        return Math.max(0, Math.min(1, travel));
    }
}
