package studio.talkback.gear.panel;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.scale.Scale;
import studio.talkback.model.Control;

/**
 * A control in its place on a panel.
 *
 * @param control which one
 * @param scale   what it can be set to
 * @param body    the part that is taken hold of
 * @param ticks   its scale, along its way
 * @param label   what it is called there; null where nothing is printed
 */
public record Placed(Control control, Scale scale, Box body, List<Tick> ticks, @Nullable Legend label) {

    /** Copies the list. */
    public Placed {
        ticks = Objects.requireNonNull(List.copyOf(ticks));
    }

    /** All that belongs to it: body, scale and label. */
    public Box whole() {
        Box whole = body;
        for (Tick tick : ticks) {
            Legend legend = tick.legend();
            whole = whole.with(new Box(Math.min(tick.x1(), tick.x2()), Math.min(tick.y1(), tick.y2()), 0, 0))
                    .with(new Box(Math.max(tick.x1(), tick.x2()), Math.max(tick.y1(), tick.y2()), 0, 0));
            whole = legend == null ? whole : whole.with(legend.box());
        }
        Legend called = label;
        return called == null ? whole : whole.with(called.box());
    }

    /** What of the panel changes when it is turned: its body, what lights beside it, and the ring of what is chosen. */
    public Box turning() {
        return body.grown(RING_MM);
    }

    /** How far beyond the body the signs of what is chosen and what differs reach. */
    public static final double RING_MM = 3.4;
}
