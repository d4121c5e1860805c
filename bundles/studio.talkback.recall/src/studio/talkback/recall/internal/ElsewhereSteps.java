package studio.talkback.recall.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.recall.RecallStep;

/** What another system keeps and loads: Total Recall, automation, SysEx. */
final class ElsewhereSteps {

    private final Recall stands;
    private final Recall wanted;

    ElsewhereSteps(Recall stands, Recall wanted) {
        this.stands = stands;
        this.wanted = wanted;
    }

    void addTo(PlanBuilder plan) {
        Set<String> loaded = stands.getKeptElsewhere().stream().map(ElsewhereSteps::key).collect(Collectors.toSet());
        for (KeptElsewhere each : wanted.getKeptElsewhere()) {
            if (loaded.contains(key(each))) {
                plan.same(1);
            } else {
                String title = join(each.getTitle(), each.getNumber());
                RecallStep step = new RecallStep("elsewhere/" + key(each), RecallAction.LOAD, Named.text(each.getWhat()), "",
                        title.isEmpty() ? Named.text(each.getWhat()) : title);
                plan.page(RecallPart.AUTOMATIC, Named.text(each.getMedium()), Named.text(each.getWhat()), null, 1,
                        Objects.requireNonNull(List.of(step)));
            }
        }
    }

    private static String join(String title, String number) {
        return Objects.requireNonNull((Named.text(title) + " " + Named.text(number)).strip());
    }

    private static String key(KeptElsewhere kept) {
        String file = kept.getFile() == null ? "" : Named.text(kept.getFile().getDigest());
        return Named.key(String.join("/", Named.text(kept.getWhat()), Named.text(kept.getTitle()),
                Named.text(kept.getNumber()), Named.text(kept.getMedium()), file));
    }
}
