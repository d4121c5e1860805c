package studio.talkback.handover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Side;

/**
 * What was chosen line by line; leaves open whatever was not asked. Of three rooms, what is asked of the third depends on
 * what was chosen of the first two: lines that say the same of the older version are the same line then, and what was
 * passed over once does not come back.
 */
public final class ChosenLines implements ConflictChooser {

    private final Map<Conflict, Side> made;

    /** @param made a side for each line that was chosen */
    public ChosenLines(Map<Conflict, Side> made) {
        this.made = Objects.requireNonNull(Map.copyOf(made));
    }

    @Override
    public Optional<Map<Conflict, Side>> choose(List<Conflict> conflicts) {
        Map<Conflict, Side> sides = new HashMap<>();
        for (Conflict conflict : conflicts) {
            Side side = sideOf(conflict);
            if (side == null) {
                return Objects.requireNonNull(Optional.empty());
            }
            sides.put(conflict, side);
        }
        return Objects.requireNonNull(Optional.of(sides));
    }

    private @Nullable Side sideOf(Conflict asked) {
        Side side = made.get(asked);
        if (side != null) {
            return side;
        }
        for (Map.Entry<Conflict, Side> each : made.entrySet()) {
            if (isOfTheSame(each.getKey(), asked) && each.getKey().theirs().equals(asked.theirs())) {
                return each.getValue();
            }
        }
        return passedOver(asked).contains(asked.theirs()) ? Side.MINE : null;
    }

    /** The newer versions in whose place an older one was chosen. */
    private Set<String> passedOver(Conflict asked) {
        Set<String> values = new HashSet<>();
        made.forEach((line, side) -> {
            if (side == Side.THEIRS && isOfTheSame(line, asked)) {
                values.add(line.mine());
            }
        });
        return values;
    }

    private static boolean isOfTheSame(Conflict line, Conflict asked) {
        return line.kind() == asked.kind() && line.object().equals(asked.object())
                && line.feature().equals(asked.feature()) && line.base().equals(asked.base());
    }
}
