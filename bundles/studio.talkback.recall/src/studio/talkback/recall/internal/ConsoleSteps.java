package studio.talkback.recall.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.ControlPlace;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Strip;
import studio.talkback.console.settings.RecallStates;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.recall.RecallStep;

/**
 * What differs on the console, strip by strip. Where it is not known how the console stands, or its state cannot be read,
 * the scene is loaded as a whole, which is right whatever stood there.
 */
final class ConsoleSteps {

    private final Library library;
    private final ConsoleFamilies families;
    private final Recall stands;
    private final Recall wanted;
    private final List<String> changedSince;

    /** @param changedSince what was changed on the console since its scene */
    ConsoleSteps(Library library, ConsoleFamilies families, Recall stands, Recall wanted, List<String> changedSince) {
        this.library = library;
        this.families = families;
        this.stands = stands;
        this.wanted = wanted;
        this.changedSince = changedSince;
    }

    void addTo(PlanBuilder plan) throws LibraryException {
        Evidence scene = wanted.getConsoleState();
        if (scene == null) {
            plan.unknown(Objects.requireNonNull(Messages.console_notKnown));
            return;
        }
        changedSince.forEach(change -> plan.unknown(NLS.bind(Messages.console_since, change)));
        boolean sameFile = stands.getConsoleState() != null
                && Named.text(scene.getDigest()).equals(Named.text(stands.getConsoleState().getDigest()));
        if (sameFile && changedSince.isEmpty()) {
            plan.same(1);
            return;
        }
        boolean another = stands.getConsoleFamily() != null && wanted.getConsoleFamily() != null
                && !stands.getConsoleFamily().equals(wanted.getConsoleFamily());
        if (another) {
            plan.unknown(NLS.bind(Messages.console_another, wanted.getConsoleFamily(), stands.getConsoleFamily()));
        }
        ConsoleState before = another || !changedSince.isEmpty() ? null : state(stands, plan);
        ConsoleState after = before == null ? null : state(wanted, plan);
        if (before == null || after == null) {
            whole(plan, scene);
        } else {
            ConsoleFamily family = Objects.requireNonNull(families.find(wanted.getConsoleFamily()));
            strips(plan, Objects.requireNonNull(StateDiff.between(before, after).stream()
                    .filter(change -> isSet(change, after, family)).toList()));
        }
    }

    /** Not the name of the scene, nor what comes and goes while one works. */
    private static boolean isSet(ParameterChange change, ConsoleState after, ConsoleFamily family) {
        int line = after.find(change.path());
        LineSpec spec = line < 0 ? null : after.spec(line);
        boolean passing = spec != null && change.index() >= 0
                && family.catalogue().place(spec, change.index()).section() == ControlPlace.Section.PASSING;
        return !passing && !change.strip().kind().equals(Strip.SCENE);
    }

    private static void whole(PlanBuilder plan, Evidence scene) {
        String name = Named.text(scene.getName());
        RecallStep step = new RecallStep("console/scene", RecallAction.LOAD, Objects.requireNonNull(Messages.console_scene), "",
                name.isEmpty() ? Objects.requireNonNull(Messages.console_whole) : name);
        plan.page(RecallPart.AUTOMATIC, "", Objects.requireNonNull(Messages.console_page), null, 1,
                Objects.requireNonNull(List.of(step)));
    }

    private static void strips(PlanBuilder plan, List<ParameterChange> changes) {
        Map<String, List<RecallStep>> strips = new LinkedHashMap<>();
        for (ParameterChange change : changes) {
            Objects.requireNonNull(strips.computeIfAbsent(change.label(), any -> new ArrayList<>()))
                    .add(new RecallStep("console" + change.path() + "#" + change.index(), RecallAction.SET, change.name(),
                            change.before(), change.after()));
        }
        strips.forEach((label, steps) -> plan.page(RecallPart.AUTOMATIC, "", label, null, steps.size(), steps));
    }

    /** Null where nothing here reads it; a file that cannot be read is said. */
    private @Nullable ConsoleState state(Recall recall, PlanBuilder plan) throws LibraryException {
        Evidence file = recall.getConsoleState();
        if (file == null || file.getDigest() == null || families.find(recall.getConsoleFamily()) == null) {
            return null;
        }
        try {
            return RecallStates.of(library, families, recall);
        } catch (IOException | EvidenceException e) {
            plan.unknown(NLS.bind(Messages.console_unreadable, Named.text(file.getName()), e.getMessage()));
            return null;
        }
    }
}
