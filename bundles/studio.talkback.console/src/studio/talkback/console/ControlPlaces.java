package studio.talkback.console;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/** What the controls of a catalogue do, told once: a difference asks it of thousands. May be used from any thread. */
public final class ControlPlaces {

    /** By the lines themselves: what their values are is not looked at. */
    private final Map<LineSpec, ControlPlace[]> known = Objects.requireNonNull(Collections.synchronizedMap(new IdentityHashMap<>()));

    /** What a line's values do, as {@code told} says it at the first time. */
    public ControlPlace of(LineSpec line, int index, IntFunction<ControlPlace> told) {
        if (index >= line.parameters().size()) {
            return Objects.requireNonNull(told.apply(index));
        }
        ControlPlace[] places = Objects.requireNonNull(known.computeIfAbsent(line, any -> {
            ControlPlace[] all = new ControlPlace[line.parameters().size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = told.apply(i);
            }
            return all;
        }));
        return Objects.requireNonNull(places[index]);
    }
}
