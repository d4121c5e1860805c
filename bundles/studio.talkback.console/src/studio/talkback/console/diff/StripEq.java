package studio.talkback.console.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.Value;
import studio.talkback.console.eq.Biquad;
import studio.talkback.console.eq.EqBand;
import studio.talkback.console.eq.EqCurve;

/** The curve of a strip's equaliser in one of its two states. */
public final class StripEq {

    private static final double RATE = 48_000;
    private static final double PLAIN_Q = 1;

    private StripEq() {
    }

    /** The curve in the first state; null where the strip has no equaliser there. */
    public static @Nullable EqCurve before(StripPair strip) {
        return curve(strip, ControlPair::before);
    }

    /** The curve in the second state; null where the strip has no equaliser there. */
    public static @Nullable EqCurve after(StripPair strip) {
        return curve(strip, ControlPair::after);
    }

    private static @Nullable EqCurve curve(StripPair strip, Function<ControlPair, @Nullable Value> state) {
        Map<Integer, List<ControlPair>> bands = new TreeMap<>();
        boolean on = true;
        for (ControlPair each : strip.of(Section.EQ)) {
            if (each.place().number() > 0) {
                Objects.requireNonNull(bands.computeIfAbsent(each.place().number(), number -> new ArrayList<>())).add(each);
            } else if (each.place().part() == Part.ON && state.apply(each) instanceof Value.Switch whole) {
                on = whole.on();
            }
        }
        List<Biquad> filters = new ArrayList<>();
        bands.forEach((number, band) -> filters.addAll(filters(band, number * 2 <= bands.size(), state)));
        return filters.isEmpty() ? null : new EqCurve(filters, RATE, on);
    }

    private static List<Biquad> filters(List<ControlPair> band, boolean low, Function<ControlPair, @Nullable Value> state) {
        String kind = "";
        double frequency = 0;
        double gain = 0;
        double q = PLAIN_Q;
        for (ControlPair each : band) {
            Value value = state.apply(each);
            Part part = each.place().part();
            if (part == Part.KIND && value instanceof Value.Choice choice) {
                kind = choice.word();
            } else if (part == Part.ON && value instanceof Value.Switch on && !on.on()) {
                return new ArrayList<>();
            } else if (value instanceof Value.Number number) {
                frequency = part == Part.FREQUENCY ? number.number() : frequency;
                gain = part == Part.GAIN ? number.number() : gain;
                q = part == Part.WIDTH ? number.number() : q;
            }
        }
        return frequency > 0 && q > 0 ? EqBand.filters(kind, frequency, gain, q, low, RATE) : new ArrayList<>();
    }
}
