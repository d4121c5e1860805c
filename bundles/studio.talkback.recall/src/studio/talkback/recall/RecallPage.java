package studio.talkback.recall;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RecallPart;

/**
 * What differs on one strip or unit within one part of the recall: what a person looks at while setting it.
 *
 * @param part     the part it belongs to
 * @param place    where it stands: {@code Rack 2, unit 4}; empty where that is not noted
 * @param unit     the strip or unit: {@code Ch 12 'Lead Vox'}, {@code FET COMP 1}
 * @param unitId   the id of the unit in the wanted recall; null for the console and the patchbays
 * @param controls how many controls of this part the wanted recall knows of it, those that differ included
 * @param steps    what differs, at least one
 */
public record RecallPage(RecallPart part, String place, String unit, @Nullable String unitId, int controls,
        List<RecallStep> steps) {

    /** Copies the list. */
    public RecallPage {
        steps = Objects.requireNonNull(List.copyOf(steps));
    }

    /** Place and unit in one line: {@code Rack 2, unit 4 · FET COMP 1}. */
    public String name() {
        return place.isEmpty() ? unit : place + " · " + unit;
    }
}
