package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.Bays;
import studio.talkback.library.Library;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallPart;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPage;
import studio.talkback.recall.RecallPlan;
import studio.talkback.recall.RecallPlans;
import studio.talkback.recall.RecallStep;

/** {@code recall diff}: what has to be done to bring a room, or a recall, to another recall. */
@Command(name = "diff")
public final class RecallDiffCommand extends TalkbackCommand {

    @Mixin
    private RecallSelection recalls = new RecallSelection();

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--from", paramLabel = "TITLE")
    private @Nullable String from;

    @Option(names = "--from-mix", paramLabel = "MIX")
    private @Nullable String fromMix;

    public RecallDiffCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        boolean named = from != null || fromMix != null;
        if (named && room != null) {
            throw new UsageException(Messages.recall_twoSides);
        }
        RecallPlan plan;
        BayPatch wanted = null;
        try (Library library = invocation().open()) {
            DeskNames names = new DeskNames(library, selection(library));
            Ref to = recalls.recall(library, names);
            RecallPlans plans = new RecallPlans(library, invocation().services().consoles().families());
            plan = named ? plans.between(recalls.recall(library, names, fromMix, from), to) : plans.fromDesk(names.room(room), to);
            if (json()) {
                Recall recall = library.load(to, Recall.class).orElseThrow(() -> new UsageException(Messages.error_gone)).content();
                wanted = BayPatch.of(Bays.of(library, recall.getRoom()), recall.getPatch());
            }
        }
        if (wanted != null) {
            BayPatch patch = wanted;
            output().object(json -> write(json, plan, patch));
        } else {
            tell(plan);
        }
        return plan.isEmpty() && plan.unknown().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void tell(RecallPlan plan) {
        output().line(NLS.bind(Messages.recall_head, plan.fromTitle(), plan.toTitle()));
        for (RecallPart part : List.of(RecallPart.PATCH, RecallPart.AUTOMATIC, RecallPart.SWITCH, RecallPart.POT)) {
            if (plan.steps(part) > 0) {
                output().line(NLS.bind(heading(part), Integer.valueOf(plan.steps(part))));
                plan.pages(part).forEach(this::tell);
            }
        }
        plan.stays().forEach(cord -> output().line(NLS.bind(Messages.recall_stays, cord)));
        plan.unknown().forEach(line -> output().line(NLS.bind(Messages.recall_look, line)));
        output().line(NLS.bind(plan.isEmpty() ? Messages.recall_nothing : Messages.recall_same, Integer.valueOf(plan.same())));
    }

    private void tell(RecallPage page) {
        for (RecallStep step : page.steps()) {
            String before = step.known() ? step.before() : Messages.recall_unknownBefore;
            output().line(switch (step.action()) {
                case PULL -> NLS.bind(Messages.recall_pull, step.what());
                case PLUG -> NLS.bind(Messages.recall_plug, step.what(), step.after());
                default -> NLS.bind(Messages.recall_set,
                        new Object[] { page.name(), step.what(), before, step.after() });
            });
        }
    }

    private static String heading(RecallPart part) {
        return switch (part) {
            case PATCH -> Messages.recall_patch;
            case AUTOMATIC -> Messages.recall_automatic;
            case SWITCH -> Messages.recall_switches;
            default -> Messages.recall_pots;
        };
    }

    private static void write(JsonWriter json, RecallPlan plan, BayPatch wanted) throws IOException {
        Json.text(json, "from", plan.from());
        Json.text(json, "fromTitle", plan.fromTitle());
        Json.text(json, "to", plan.to());
        Json.text(json, "toTitle", plan.toTitle());
        Json.objects(json, "pages", plan.pages(), (element, page) -> page(element, page, wanted));
        Json.texts(json, "stays", plan.stays());
        json.name("same").value(plan.same());
        Json.texts(json, "unknown", plan.unknown());
    }

    private static void page(JsonWriter json, RecallPage page, BayPatch wanted) throws IOException {
        Json.text(json, "part", Reports.word(page.part()));
        Json.text(json, "place", page.place().isEmpty() ? null : page.place());
        Json.text(json, "unit", page.unit());
        json.name("controls").value(page.controls());
        Json.objects(json, "steps", page.steps(), (element, step) -> {
            Json.text(element, "key", step.key());
            Json.text(element, "action", Reports.word(step.action()));
            Json.text(element, "what", step.what());
            Json.text(element, "before", step.known() ? step.before() : null);
            Json.text(element, "after", step.after());
            BayCord cord = page.part() == RecallPart.PATCH ? BayPatch.written(wanted.bays(), step.what()) : null;
            if (cord != null) {
                RecallJson.points(element, cord, wanted);
            }
        });
    }
}
