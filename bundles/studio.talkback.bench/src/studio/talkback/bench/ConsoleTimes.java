package studio.talkback.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.StateDiff;
import studio.talkback.console.build.BuildPreset;
import studio.talkback.console.build.BuildRequest;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.LoadResult.Ended;
import studio.talkback.console.wing.WingFamily;
import studio.talkback.console.x32.X32Family;
import studio.talkback.testkit.console.ConsoleSimulator;
import studio.talkback.testkit.console.Wire;

/**
 * How long it takes to read and compare the scenes of both families, to build one, and to read a whole console over the network,
 * load it and verify it: on a simulated one.
 */
final class ConsoleTimes {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 200;
    private static final int LOAD_WARM_UP = 4;
    private static final int LOADS = 15;
    private static final int PRESETS = 8;
    private static final int NAMES = 24;
    private static final LoadConsent YES = new LoadConsent(true, true);

    private final ConsoleFamily family = new X32Family();
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final Figures figures;

    ConsoleTimes(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        long start = System.nanoTime();
        int lines = family.catalogue().lines().size();
        figures.add("X32 catalogue of " + lines + " lines made, first time in the process",
                (System.nanoTime() - start) / 1e6, "ms", "");
        ConsoleState one = Scenes.full(family, 1);
        ConsoleState other = Scenes.full(family, 2);
        byte[] bytes = one.bytes();
        Times reading = Times.of(WARM_UP, ROUNDS, () -> family.codec().parse(bytes));
        figures.add("Scene read", reading.median(), "ms", reading.spread());
        Times comparing = Times.of(WARM_UP, ROUNDS, () -> StateDiff.between(one, other));
        figures.add("Scenes with " + StateDiff.between(one, other).size() + " differences, compared", comparing.median(),
                "ms", comparing.spread());
        build(one);
        wing();
        try (ConsoleSimulator simulator = ConsoleSimulator.start()) {
            simulator.take(one);
            console(simulator, one, other);
        }
    }

    /** As many presets and names as a song of a band has. */
    private void build(ConsoleState base) throws Exception {
        SceneBuild build = new SceneBuild(family);
        List<BuildPreset> presets = new ArrayList<>();
        List<BuildStrip> strips = new ArrayList<>();
        for (int n = 1; n <= PRESETS; n++) {
            ConsoleState preset = family.codec().parse(Scenes.channelPreset(Scenes.full(family, 10 + n)));
            presets.add(new BuildPreset("preset " + n, preset, build.target(preset.kind(), "ch" + n)));
        }
        for (int n = 1; n <= NAMES; n++) {
            strips.add(BuildStrip.named(n, "Track " + n, build.writer().nameLength()));
        }
        BuildRequest request = new BuildRequest(base, presets, strips, Objects.requireNonNull(Set.of(SceneWriter.HEAD_AMP)));
        int changes = build.plan(request, monitor).changes().size();
        Times building = Times.of(WARM_UP, ROUNDS, () -> build.plan(request, monitor));
        figures.add("Scene built of " + PRESETS + " channel presets and " + NAMES + " names, " + changes + " controls changed",
                building.median(), "ms", building.spread());
    }

    private void wing() throws Exception {
        ConsoleFamily other = new WingFamily();
        long start = System.nanoTime();
        int lines = other.catalogue().lines().size();
        figures.add("WING catalogue of " + lines + " lines made, first time in the process", (System.nanoTime() - start) / 1e6, "ms", "");
        byte[] bytes = WingTexts.snapshot(1);
        ConsoleState before = other.codec().parse(bytes);
        ConsoleState after = other.codec().parse(WingTexts.snapshot(2));
        Times reading = Times.of(WARM_UP, ROUNDS, () -> other.codec().parse(bytes));
        figures.add("WING snapshot of " + before.lineCount() + " lines and " + bytes.length / 1000 + " kB, read", reading.median(), "ms",
                reading.spread());
        Times comparing = Times.of(WARM_UP, ROUNDS, () -> StateDiff.between(before, after));
        figures.add("WING snapshots with " + StateDiff.between(before, after).size() + " differences, compared", comparing.median(), "ms",
                comparing.spread());
    }

    private void console(ConsoleSimulator simulator, ConsoleState one, ConsoleState other) throws Exception {
        Times pulling = Times.of(LOAD_WARM_UP, LOADS, () -> pull(simulator));
        figures.add("Whole console pulled", pulling.median(), "ms", pulling.spread());
        int[] controls = new int[1];
        int before = simulator.dropped();
        Times loading = loads(simulator, one, other, controls);
        int dropped = (simulator.dropped() - before) / (LOAD_WARM_UP + LOADS);
        figures.add("Whole desk loaded and verified, " + controls[0] + " controls", loading.median(), "ms",
                loading.spread(), "<= 2000");
        figures.add("Packets that exceeded its receive window, each load", dropped, "", "all sent again");
        simulator.setWire(Wire.GOOD.withLoss(0.05));
        Times losing = loads(simulator, one, other, controls);
        figures.add("The same where 5 % of the packets are lost each way", losing.median(), "ms", losing.spread());
        simulator.setWire(Wire.GOOD.withReceiver(16, 100));
        Times slow = loads(simulator, one, other, controls);
        figures.add("The same where the console keeps 16 packets and deals with 10,000 a second", slow.median(), "ms",
                slow.spread());
    }

    private void pull(ConsoleSimulator simulator) throws LinkException {
        try (LinkedConsole console = open(simulator)) {
            if (!console.pull("measured", monitor).notKnown().isEmpty()) {
                throw new IllegalStateException("lines of the console were not told");
            }
        }
    }

    /** Loads the two scenes in turn, so that each load has as much to do. */
    private Times loads(ConsoleSimulator simulator, ConsoleState one, ConsoleState other, int[] controls)
            throws Exception {
        int[] turn = new int[1];
        return Times.ofTimed(LOAD_WARM_UP, LOADS, () -> load(simulator, turn[0]++ % 2 == 0 ? other : one, controls));
    }

    private long load(ConsoleSimulator simulator, ConsoleState wanted, int[] controls) throws LinkException, IOException {
        try (LinkedConsole console = open(simulator)) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            controls[0] = plan.controls();
            LoadResult result = console.load(plan, YES, monitor);
            if (result.ended() != Ended.VERIFIED) {
                throw new IOException("the load was not verified: " + result.words());
            }
            return result.took().toNanos();
        }
    }

    private LinkedConsole open(ConsoleSimulator simulator) throws LinkException {
        return Objects.requireNonNull(LinkedConsole.open(family, simulator.address(), monitor));
    }
}
