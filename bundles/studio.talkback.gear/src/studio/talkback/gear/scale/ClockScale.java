package studio.talkback.gear.scale;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.model.Control;

/** A knob without numbers: it is read like the hour hand of a clock. */
final class ClockScale extends Scale {

    /** Read to the quarter of an hour. */
    private static final double READABLE_DEGREES = 7.5;

    ClockScale(Control control) {
        super(control);
    }

    @Override
    public OptionalDouble travel(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        if ("min".equals(text)) {
            return OptionalDouble.of(0);
        } else if ("max".equals(text) || "full".equals(text)) {
            return OptionalDouble.of(1);
        }
        OptionalDouble angle = ClockTime.angle(text, true);
        return angle.isEmpty() || !within(angle.getAsDouble()) ? OptionalDouble.empty()
                : OptionalDouble.of(travelAt(angle.getAsDouble()));
    }

    /** A quarter of an hour beyond an end is still taken for it: nobody reads more exactly. */
    private boolean within(double angle) {
        double off = angle(travelAt(angle)) - angle;
        return Math.abs(off - 360 * Math.rint(off / 360)) <= READABLE_DEGREES + 1e-9;
    }

    @Override
    public String value(double travel) {
        int detents = control().getDetents();
        double place = clamp(travel);
        double angle = angle(detents < 2 ? place : Math.rint(place * (detents - 1)) / (detents - 1));
        return ClockTime.text(READABLE_DEGREES * Math.rint(angle / READABLE_DEGREES));
    }

    @Override
    public @Nullable Double number(String value) {
        return null;
    }

    @Override
    public String read(String typed) throws UnfitValueException {
        OptionalDouble travel = travel(typed);
        if (travel.isEmpty()) {
            throw new UnfitValueException(NLS.bind(Messages.value_clock,
                    new Object[] { name(), ClockTime.text(angle(0)), ClockTime.text(angle(1)) }));
        }
        return Objects.requireNonNull(value(travel.getAsDouble()));
    }

    @Override
    int places() {
        return control().getDetents();
    }
}
