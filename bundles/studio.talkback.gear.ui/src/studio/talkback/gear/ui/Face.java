package studio.talkback.gear.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;

/**
 * A unit as its faceplate is seen.
 *
 * @param id     of the unit
 * @param name   what it is called
 * @param place  where it stands; empty where nobody said
 * @param layout its panel
 * @param values what its controls are set to, by their ids; those that nobody set are missing
 * @param was    what they were set to in what it is compared with, by their ids; null where it is compared with nothing
 */
public record Face(String id, String name, String place, PanelLayout layout, Map<String, String> values,
        @Nullable Map<String, String> was) {

    /** Copies the maps. */
    public Face {
        values = Objects.requireNonNull(Map.copyOf(values));
        was = was == null ? null : Map.copyOf(was);
    }

    /** A model with every control where it stands at rest; nothing is patched. */
    public static Face atRest(Gear gear, PanelLayout layout) {
        Map<String, String> values = new HashMap<>();
        layout.settable().stream().filter(placed -> placed.control().getKind() != ControlKind.PATCH_POINT)
                .forEach(placed -> values.put(Objects.requireNonNull(placed.control().getId()), placed.scale().rest()));
        return new Face(Objects.requireNonNull(gear.getId()), Objects.requireNonNullElse(gear.getModel(), ""),
                Objects.requireNonNullElse(gear.getCategory(), ""), layout, values, null);
    }

    /** What a control is set to; empty where nobody set it. */
    public String value(Placed placed) {
        return Objects.requireNonNullElse(values.get(placed.control().getId()), "");
    }

    /** What a control was set to before, where that was something else; null where it is the same or nothing is compared. */
    public @Nullable String differing(Placed placed) {
        Map<String, String> before = was;
        if (before == null) {
            return null;
        }
        String then = Objects.requireNonNullElse(before.get(placed.control().getId()), "");
        String now = value(placed);
        boolean same = then.equals(now) || !then.isEmpty() && !now.isEmpty() && placed.scale().same(then, now);
        return same ? null : then;
    }

    /** How many of its controls differ from what it is compared with. */
    public int differences() {
        return (int) layout.settable().stream().filter(placed -> differing(placed) != null).count();
    }
}
