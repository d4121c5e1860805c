package studio.talkback.recall.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.recall.RecallPage;
import studio.talkback.recall.RecallPlan;
import studio.talkback.recall.RecallStep;

/** Writes a plan down as a run, so that it goes on where it was left, whoever saves what meanwhile. */
final class RunMaking {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private RunMaking() {
    }

    static RecallRun of(RecallPlan plan) {
        RecallRun run = Objects.requireNonNull(MODEL.createRecallRun());
        run.setRecall(plan.to());
        run.setFrom(plan.from());
        run.setFromTitle(plan.fromTitle());
        for (RecallPage page : plan.pages(RecallPart.PATCH)) {
            run.getPages().add(page(page));
        }
        list(run, RecallPart.PATCH, Messages.patch_stays, RecallAction.STAYS, plan.stays());
        plan.pages().stream().filter(page -> page.part() != RecallPart.PATCH).forEach(page -> run.getPages().add(page(page)));
        list(run, RecallPart.LOOK, Messages.look, RecallAction.LOOK, plan.unknown());
        return run;
    }

    private static RunPage page(RecallPage page) {
        RunPage made = Objects.requireNonNull(MODEL.createRunPage());
        made.setPart(page.part());
        made.setPlace(orNull(page.place()));
        made.setUnit(page.unit());
        made.setUnitId(page.unitId());
        made.setControls(page.controls());
        for (RecallStep step : page.steps()) {
            made.getSteps().add(step(step.key(), step.action(), step.what(), step.before(), step.after()));
        }
        return made;
    }

    private static void list(RecallRun run, RecallPart part, String title, RecallAction action, List<String> lines) {
        if (!lines.isEmpty()) {
            RunPage page = Objects.requireNonNull(MODEL.createRunPage());
            page.setPart(part);
            page.setUnit(title);
            page.setControls(lines.size());
            lines.forEach(line -> page.getSteps().add(step(action.getLiteral() + "/" + line, action, line, "", "")));
            run.getPages().add(page);
        }
    }

    private static RunStep step(String key, RecallAction action, String what, String before, String after) {
        RunStep made = Objects.requireNonNull(MODEL.createRunStep());
        made.setKey(key);
        made.setAction(action);
        made.setWhat(what);
        made.setBefore(orNull(before));
        made.setAfter(orNull(after));
        return made;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
