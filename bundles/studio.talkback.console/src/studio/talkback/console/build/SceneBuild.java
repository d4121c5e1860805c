package studio.talkback.console.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.SafeText;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateKind;

/** Builds a scene of one console family: a base, the engineer's presets, the names of the song's tracks. */
public final class SceneBuild {

    /** What every family calls it: the one control that can break what is plugged in. */
    private static final String PHANTOM = "phantom";

    private final SceneWriter writer;
    private final String family;

    /**
     * @param family the family of the console
     * @throws EditException when scenes of this family cannot be built
     */
    public SceneBuild(ConsoleFamily family) throws EditException {
        SceneWriter offered = family.writer();
        if (offered == null) {
            throw new EditException("scenes of " + family.name() + " cannot be built: use its own editor");
        }
        this.writer = offered;
        this.family = family.id();
    }

    /** What the family can put into a scene. */
    public SceneWriter writer() {
        return writer;
    }

    /**
     * The place that somebody typed.
     *
     * @param typed {@code ch12}, {@code Ch 12}, {@code 12} for the twelfth of its kind
     * @throws EditException when there is no such place for this kind; says which there are
     */
    public Target target(StateKind kind, String typed) throws EditException {
        List<Target> targets = writer.targets(kind);
        String key = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "").replaceFirst("^([a-z]+)0+(?=\\d)", "$1");
        for (Target each : targets) {
            if (each.key().equals(key)) {
                return each;
            }
        }
        if (key.matches("\\d{1,3}")) {
            int number = Integer.parseInt(key);
            if (number >= 1 && number <= targets.size()) {
                return Objects.requireNonNull(targets.get(number - 1));
            }
        }
        throw new EditException(targets.isEmpty() ? kind.phrase() + " needs no place"
                : "'" + SafeText.of(typed) + "' is no place for " + kind.phrase() + ": name one from "
                        + targets.getFirst().key() + " to " + targets.getLast().key());
    }

    /**
     * What building does. Takes some milliseconds for each preset: not for the UI thread.
     *
     * @throws EditException when something does not fit; names it, its control and the range
     */
    public BuildPlan plan(BuildRequest request, IProgressMonitor monitor) throws EditException {
        refuseOthers(request);
        List<BuildPlan.Step> steps = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        ConsoleState scene = request.base();
        for (BuildPreset preset : request.presets()) {
            refuseCancelled(monitor);
            ConsoleState before = scene;
            List<String> left = new ArrayList<>();
            scene = apply(scene, preset, request.left(), left);
            left.forEach(note -> notes.add(SafeText.of(preset.source()) + ": " + note));
            steps.add(new BuildPlan.Step(preset.state().kind().label(), label(preset.target()), name(preset),
                    SafeText.of(preset.source()), StateDiff.between(before, scene).size()));
        }
        refuseCancelled(monitor);
        for (BuildStrip strip : request.strips()) {
            ConsoleState before = scene;
            List<String> left = new ArrayList<>();
            scene = writer.dress(scene, Objects.requireNonNull(List.of(strip)), left);
            notes.addAll(left);
            steps.add(new BuildPlan.Step(strip.link() == BuildStrip.Link.LEFT ? "linked, name" : "name",
                    "Ch " + strip.channel(), strip.name(), "", StateDiff.between(before, scene).size()));
        }
        List<ParameterChange> changes = StateDiff.between(request.base(), scene);
        return new BuildPlan(scene, steps, changes, warnings(changes, notes));
    }

    private void refuseOthers(BuildRequest request) throws EditException {
        if (request.base().kind() != StateKind.SCENE) {
            throw new EditException("the base is " + request.base().kind().phrase() + ": begin with a scene");
        }
        for (BuildPreset preset : request.presets()) {
            if (preset.state().kind() == StateKind.SCENE) {
                throw new EditException(SafeText.of(preset.source()) + " is a whole scene: give a preset or a snippet, or"
                        + " make it the base");
            } else if (!preset.state().info().family().equals(family)) {
                throw new EditException(SafeText.of(preset.source()) + " is of another console: the base is of family "
                        + family);
            }
        }
        for (String part : request.left()) {
            if (!writer.parts().contains(part)) {
                throw new EditException("'" + SafeText.of(part) + "' is no part of a strip: leave out one of "
                        + String.join(", ", writer.parts()));
            }
        }
    }

    private ConsoleState apply(ConsoleState scene, BuildPreset preset, Set<String> left, List<String> notes)
            throws EditException {
        try {
            return writer.apply(scene, preset.state(), preset.target(), left, notes);
        } catch (EditException e) {
            throw new EditException(SafeText.of(preset.source()) + ": " + e.getMessage());
        }
    }

    private static List<String> warnings(List<ParameterChange> changes, Set<String> notes) {
        List<String> warnings = new ArrayList<>();
        for (ParameterChange change : changes) {
            if (change.name().equals(PHANTOM)) {
                warnings.add("phantom power at " + change.label() + ": " + change.before() + " → " + change.after());
            }
        }
        warnings.addAll(notes);
        return warnings;
    }

    private static String name(BuildPreset preset) {
        String name = preset.state().info().name();
        return SafeText.of(name.isEmpty() ? preset.source() : name);
    }

    private static String label(@Nullable Target target) {
        return target == null ? "" : target.label();
    }

    private static void refuseCancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
