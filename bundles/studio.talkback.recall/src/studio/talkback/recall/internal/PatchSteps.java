package studio.talkback.recall.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.recall.RecallStep;

/** What is plugged differently: cords that are pulled first, since they free points, then those that are plugged. */
final class PatchSteps {

    private final Map<String, PatchConnection> stands;
    private final Map<String, PatchConnection> wanted;

    PatchSteps(Recall stands, Recall wanted) {
        this.stands = cords(stands);
        this.wanted = cords(wanted);
    }

    private static Map<String, PatchConnection> cords(Recall recall) {
        Map<String, PatchConnection> cords = new TreeMap<>(PlaceOrder::compare);
        recall.getPatch().forEach(cord -> cords.put(Named.key(Named.cord(cord)), cord));
        return cords;
    }

    void addTo(PlanBuilder plan) {
        List<RecallStep> pulled = new ArrayList<>();
        List<RecallStep> plugged = new ArrayList<>();
        stands.forEach((key, cord) -> {
            if (!wanted.containsKey(key)) {
                pulled.add(new RecallStep("pull/" + key, RecallAction.PULL, Named.cord(cord), normal(cord), ""));
            }
        });
        wanted.forEach((key, cord) -> {
            PatchConnection plugsNow = stands.get(key);
            if (plugsNow == null) {
                plugged.add(new RecallStep("plug/" + key, RecallAction.PLUG, Named.cord(cord), "", normal(cord)));
            } else {
                plan.stays(Named.cord(cord));
                if (plugsNow.isNormalBroken() != cord.isNormalBroken()) {
                    plugged.add(new RecallStep("normal/" + key, RecallAction.SET, Named.cord(cord), normal(plugsNow), normal(cord)));
                }
            }
        });
        plan.page(RecallPart.PATCH, "", Objects.requireNonNull(Messages.patch_pull), null, stands.size(), pulled);
        plan.page(RecallPart.PATCH, "", Objects.requireNonNull(Messages.patch_plug), null, wanted.size(), plugged);
        occupied(plan);
    }

    /** A point that takes two cords is a mistake in the recall, or a mult that should say so: somebody has to look. */
    private void occupied(PlanBuilder plan) {
        Map<String, Integer> plugs = new TreeMap<>();
        wanted.values().forEach(cord -> plugs.merge(Named.key(cord.getTo()), Integer.valueOf(1), Integer::sum));
        wanted.values().stream().filter(cord -> plugs.getOrDefault(Named.key(cord.getTo()), Integer.valueOf(0)) > 1)
                .forEach(cord -> plan.unknown(NLS.bind(Messages.patch_twice, Named.cord(cord))));
    }

    private static String normal(PatchConnection cord) {
        return Objects.requireNonNull(cord.isNormalBroken() ? Messages.patch_broken : Messages.patch_plugged);
    }
}
