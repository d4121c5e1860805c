package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.LoadResult.Ended;
import studio.talkback.console.link.PullResult;
import studio.talkback.console.link.Verification;
import studio.talkback.console.x32.X32Family;
import studio.talkback.console.x32.internal.Scenes;
import studio.talkback.testkit.console.ConsoleSimulator;

/** Pull, load and verify against a simulated console. */
class X32LinkTest {

    private final X32Family family = new X32Family();
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final ConsoleSimulator simulator;

    X32LinkTest() throws Exception {
        simulator = ConsoleSimulator.start();
    }

    @AfterEach
    void switchOff() {
        simulator.close();
    }

    @Test
    void theWholeConsoleIsPulledAndReadBackByteForByte() throws Exception {
        simulator.take(scene(1));
        try (LinkedConsole console = open()) {
            PullResult pulled = console.pull("mix 3", monitor);
            assertEquals(List.of(), pulled.notKnown());
            assertEquals("mix 3", pulled.state().info().name());
            assertEquals(List.of(), pulled.state().warnings());
            assertArrayEquals(pulled.state().bytes(), family.codec().parse(pulled.state().bytes()).bytes());
            assertEquals(2117, pulled.state().lineCount() - 1);
            assertTrue(console.plan(pulled.state(), 0, monitor).isEmpty());
            assertTrue(console.plan(simulator.state(), 0, monitor).isEmpty());
        }
    }

    @Test
    void aWholeDeskIsLoadedAndProvenAndASecondLoadWouldChangeNothing() throws Exception {
        ConsoleState wanted = scene(2);
        simulator.take(scene(1));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertTrue(plan.controls() > 6_000, plan.controls() + " controls");
            LoadResult result = console.load(plan, new LoadConsent(true, true), monitor);
            assertEquals(Ended.VERIFIED, result.ended(), () -> result.words() + " " + mismatches(result));
            assertTrue(console.plan(wanted, 0, monitor).isEmpty());
            System.out.println("LOAD " + result.took() + " dropped " + simulator.dropped());
        }
    }

    private static Object mismatches(LoadResult result) {
        Verification verification = result.verification();
        return verification == null ? "" : verification.mismatches().stream().limit(10).toList() + " " + verification.notKnown();
    }

    private LinkedConsole open() throws Exception {
        return LinkedConsole.open(family, simulator.address(), monitor);
    }

    private ConsoleState scene(long seed) throws Exception {
        return family.codec().parse(Scenes.full(new Random(seed)).getBytes(StandardCharsets.ISO_8859_1));
    }
}
