package studio.talkback.recall.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.Bays;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.recall.RecallStep;

/**
 * What is plugged differently: cords that are pulled first, since they free points, then those that are plugged, each as one
 * walks along the bays; what is on no bay by its name at the end.
 */
final class PatchSteps {

    private final BayPatch patch;
    private final Map<String, BayCord> stands;
    private final Map<String, BayCord> wanted;

    /** @param bays those of the room, on which a cord is the same however it is written */
    PatchSteps(Recall stands, Recall wanted, Bays bays) {
        this.patch = BayPatch.of(bays, wanted.getPatch());
        this.stands = cords(BayPatch.of(bays, stands.getPatch()));
        this.wanted = cords(patch);
    }

    private static Map<String, BayCord> cords(BayPatch patch) {
        Map<String, BayCord> cords = new LinkedHashMap<>();
        patch.cords().stream().filter(PatchSteps::isPlaced).forEach(cord -> cords.put(cord.key(), cord));
        patch.cords().stream().filter(cord -> !isPlaced(cord)).sorted((one, other) -> PlaceOrder.compare(one.key(), other.key()))
                .forEach(cord -> cords.put(cord.key(), cord));
        return cords;
    }

    private static boolean isPlaced(BayCord cord) {
        return cord.start() != null || cord.end() != null;
    }

    void addTo(PlanBuilder plan) {
        List<RecallStep> pulled = new ArrayList<>();
        List<RecallStep> plugged = new ArrayList<>();
        stands.forEach((key, cord) -> {
            if (!wanted.containsKey(key)) {
                pulled.add(new RecallStep("pull/" + key(cord), RecallAction.PULL, cord.written(), normal(cord), ""));
            }
        });
        wanted.forEach((key, cord) -> {
            BayCord plugsNow = stands.get(key);
            if (plugsNow == null) {
                plugged.add(new RecallStep("plug/" + key(cord), RecallAction.PLUG, cord.written(), "", normal(cord)));
            } else {
                plan.stays(cord.written());
                if (plugsNow.noted() != cord.noted()) {
                    plugged.add(new RecallStep("normal/" + key(cord), RecallAction.SET, cord.written(), normal(plugsNow), normal(cord)));
                }
            }
        });
        plan.page(RecallPart.PATCH, "", Objects.requireNonNull(Messages.patch_pull), null, stands.size(), pulled);
        plan.page(RecallPart.PATCH, "", Objects.requireNonNull(Messages.patch_plug), null, wanted.size(), plugged);
        occupied(plan);
        patch.findings().forEach(finding -> plan.unknown(finding.text()));
    }

    private static String key(BayCord cord) {
        return Named.key(cord.written());
    }

    /**
     * A point on no bay that takes two cords is a mistake in the recall, or a mult that should say so: somebody has to look. Of
     * points on a bay the bay says it.
     */
    private void occupied(PlanBuilder plan) {
        Map<String, Integer> plugs = new TreeMap<>();
        wanted.values().stream().filter(cord -> cord.end() == null)
                .forEach(cord -> plugs.merge(Named.key(cord.to()), Integer.valueOf(1), Integer::sum));
        wanted.values().stream().filter(cord -> plugs.getOrDefault(Named.key(cord.to()), Integer.valueOf(0)) > 1)
                .forEach(cord -> plan.unknown(NLS.bind(Messages.patch_twice, cord.written())));
    }

    private static String normal(BayCord cord) {
        return Objects.requireNonNull(cord.noted() ? Messages.patch_broken : Messages.patch_plugged);
    }
}
