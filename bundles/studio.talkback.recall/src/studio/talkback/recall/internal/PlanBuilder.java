package studio.talkback.recall.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RecallPart;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPage;
import studio.talkback.recall.RecallPlan;
import studio.talkback.recall.RecallStep;

/** Gathers the parts of a plan. One use, one thread. */
final class PlanBuilder {

    private final Map<RecallPart, List<RecallPage>> pages = new EnumMap<>(RecallPart.class);
    private final List<String> stays = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int same;

    /** Adds a page where something differs; its steps get keys of their own. */
    void page(RecallPart part, String place, String unit, @Nullable String unitId, int controls, List<RecallStep> steps) {
        if (!steps.isEmpty()) {
            List<RecallStep> unique = Objects.requireNonNull(steps.stream().map(this::unique).toList());
            Objects.requireNonNull(pages.computeIfAbsent(part, any -> new ArrayList<>()))
                    .add(new RecallPage(part, place, unit, unitId, controls, unique));
        }
    }

    /** Two units of one name, as a pair that nobody named apart, have steps that would be called alike. */
    private RecallStep unique(RecallStep step) {
        String key = step.key();
        for (int n = 2; !keys.add(key); n++) {
            key = step.key() + "~" + n;
        }
        return key.equals(step.key()) ? step
                : new RecallStep(key, step.action(), step.what(), step.before(), step.after());
    }

    void stays(String cord) {
        stays.add(cord);
    }

    void same(int controls) {
        same += controls;
    }

    void unknown(String line) {
        unknown.add(line);
    }

    RecallPlan build(@Nullable Ref from, String fromTitle, Ref to, String toTitle) {
        List<RecallPage> all = new ArrayList<>();
        pages.values().forEach(all::addAll);
        return new RecallPlan(from, fromTitle, to, toTitle, all, stays, same, unknown);
    }
}
