package studio.talkback.room.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Control;
import studio.talkback.model.Gear;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/**
 * What a run left otherwise than its recall has it: what could not be set, and what was left open. Nobody may say of the
 * desk, nor of what is captured from it, that it stands there.
 */
public final class NotSet {

    private static final NotSet NOTHING = new NotSet(Objects.requireNonNull(List.of()));
    private static final String CORD = " > ";

    /** What steps are about, as their keys begin: see the steps of a plan. */
    private static final String CONSOLE = "console";
    private static final String ELSEWHERE = "elsewhere/";
    private static final String PRESET = "preset/";
    private static final String BYPASS = "bypass/";
    private static final String NORMAL = "normal/";
    private static final String CONTROL = "unit/";

    private final List<RunStep> steps;

    private NotSet(List<RunStep> steps) {
        this.steps = steps;
    }

    /** What a run left; nothing for null. What is only looked at is not set at all, unless somebody says that it is wrong. */
    public static NotSet of(@Nullable RecallRun run) {
        return run == null ? NOTHING : new NotSet(Objects.requireNonNull(run.getPages().stream()
                .flatMap(page -> page.getSteps().stream()).filter(NotSet::isLeft).toList()));
    }

    private static boolean isLeft(RunStep step) {
        return step.getState() == StepState.EXCEPTION || step.getState() == StepState.OPEN
                && step.getAction() != RecallAction.LOOK && step.getAction() != RecallAction.STAYS;
    }

    /** One line each: {@code FET COMP 1 Attack: can’t, knob broken}. */
    public List<String> lines() {
        return Objects.requireNonNull(steps.stream().map(NotSet::line).toList());
    }

    /** Whether a step is done on the console, and so by its link. */
    static boolean isOnConsole(RunStep step) {
        return text(step.getKey()).startsWith(CONSOLE);
    }

    private static String line(RunStep step) {
        String unit = step.eContainer() instanceof RunPage page ? text(page.getUnit()) : "";
        String what = switch (step.getAction()) {
            case PULL -> NLS.bind(Messages.notSet_pull, text(step.getWhat()));
            case PLUG -> NLS.bind(Messages.notSet_plug, text(step.getWhat()));
            case LOOK, STAYS -> text(step.getWhat());
            default -> (unit + " " + text(step.getWhat())).strip();
        };
        boolean open = step.getState() == StepState.OPEN;
        return open ? NLS.bind(Messages.notSet_open, what) : step.getWhy() == null ? NLS.bind(Messages.notSet_exception, what)
                : NLS.bind(Messages.notSet_why, what, step.getWhy());
    }

    /** What a run left on the console: its scene does not hold it. */
    List<String> console() {
        return Objects.requireNonNull(steps.stream().filter(NotSet::isOnConsole).map(NotSet::line).toList());
    }

    /**
     * Takes out of a copy of the run's recall what was not set. How it stands instead is known of cords and bypasses only.
     *
     * @param recall with the ids of its units
     */
    void takeFrom(Recall recall, Library library) throws LibraryException {
        for (RunStep step : steps) {
            String key = text(step.getKey());
            if (isOnConsole(step)) {
                continue;
            }
            if (key.startsWith(ELSEWHERE)) {
                recall.getKeptElsewhere().removeIf(kept -> isLoadedBy(kept, step));
            } else if (step.getAction() == RecallAction.PULL) {
                recall.getPatch().add(cord(text(step.getWhat())));
            } else if (step.getAction() == RecallAction.PLUG) {
                recall.getPatch().removeIf(cord -> named(cord).equals(text(step.getWhat())));
            } else if (key.startsWith(NORMAL)) {
                recall.getPatch().stream().filter(cord -> named(cord).equals(text(step.getWhat())))
                        .forEach(cord -> cord.setNormalBroken(!cord.isNormalBroken()));
            } else {
                unit(recall, step, library);
            }
        }
    }

    /** What was left on the outboard and the patch and is not known of a recall that was made since, one line each. */
    List<String> missingIn(Recall recall) {
        return Objects.requireNonNull(steps.stream().filter(step -> !isOnConsole(step) && !isNoted(recall, step))
                .map(NotSet::line).toList());
    }

    private static boolean isNoted(Recall recall, RunStep step) {
        String name = step.eContainer() instanceof RunPage page ? text(page.getUnit()) : "";
        List<UnitRecall> called = recall.getUnits().stream()
                .filter(unit -> Called.same(name, unit.getName()) || Called.same(name, unit.getUnit())).toList();
        // Of a pair of one name it is not known which is meant: what stands on both is noted.
        return text(step.getKey()).startsWith(CONTROL) && !called.isEmpty() && called.stream().allMatch(unit -> unit.getSettings().stream()
                .anyMatch(setting -> Called.same(setting.getControl(), step.getWhat())));
    }

    /** Whether it is this one of several of its kind: the step names its title and number, where it has any. */
    private static boolean isLoadedBy(KeptElsewhere kept, RunStep step) {
        String title = (text(kept.getTitle()) + " " + text(kept.getNumber())).strip();
        return text(kept.getWhat()).equals(text(step.getWhat()))
                && (title.isEmpty() ? text(kept.getWhat()) : title).equals(text(step.getAfter()));
    }

    private static void unit(Recall recall, RunStep step, Library library) throws LibraryException {
        String id = step.eContainer() instanceof RunPage page ? page.getUnitId() : null;
        UnitRecall unit = recall.getUnits().stream().filter(each -> id != null && id.equals(each.getId())).findFirst().orElse(null);
        String key = text(step.getKey());
        if (unit == null) {
            return;
        } else if (key.startsWith(PRESET)) {
            unit.setPresetName(null);
            unit.setPresetEdited(false);
        } else if (key.startsWith(BYPASS)) {
            unit.setBypassed(!unit.isBypassed());
        } else if (step.getAction() == RecallAction.BY_PHOTO) {
            unit.getPhotos().clear();
        } else if (step.getAction() == RecallAction.SET) {
            Set<String> names = names(unit, text(step.getWhat()), library);
            unit.getSettings().removeIf(setting -> names.stream().anyMatch(name -> Called.same(name, setting.getControl())));
        }
    }

    /** What a control is called: its name, key and id. */
    private static Set<String> names(UnitRecall unit, String name, Library library) throws LibraryException {
        Ref model = unit.getGear();
        Optional<Stored<Gear>> stored = model == null ? Optional.empty() : library.load(model, Gear.class);
        Gear gear = stored.isEmpty() ? null : stored.get().content();
        Control control = gear == null ? null
                : gear.getControls().stream().filter(each -> Called.same(each.getName(), name)).findFirst().orElse(null);
        return Objects.requireNonNull(control == null ? Set.of(name)
                : Stream.of(name, text(control.getKey()), text(control.getId())).collect(Collectors.toSet()));
    }

    private static PatchConnection cord(String named) {
        PatchConnection cord = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
        int at = named.indexOf(CORD);
        cord.setFrom(at < 0 ? named : named.substring(0, at));
        cord.setTo(at < 0 ? "" : named.substring(at + CORD.length()));
        return cord;
    }

    private static String named(PatchConnection cord) {
        return text(cord.getFrom()) + CORD + text(cord.getTo());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
