package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Value;
import studio.talkback.console.link.ConsoleWatch;
import studio.talkback.console.link.Drift;
import studio.talkback.console.link.Drift.Phase;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.x32.X32Family;
import studio.talkback.testkit.console.ConsoleSimulator;
import studio.talkback.testkit.console.Wire;

/** What moves on a console away from a state. */
class X32WatchTest {

    private static final Instant SINCE = Objects.requireNonNull(Instant.parse("2026-11-26T14:02:00Z"));
    private static final long PATIENCE_SECONDS = 20;

    private final ConsoleSimulator simulator;
    private final BlockingQueue<Drift> drifts = new LinkedBlockingQueue<>();

    X32WatchTest() throws Exception {
        simulator = ConsoleSimulator.start();
    }

    @AfterEach
    void switchOff() {
        simulator.close();
    }

    @Test
    void whatIsTurnedIsToldAtOnceAndWhatIsTurnedBackIsForgotten() throws Exception {
        ConsoleState reference = LinkScenes.open(simulator);
        try (ConsoleWatch watch = watch(reference)) {
            assertEquals("no control moved since 14:02", await(watching(0)).words(ZoneOffset.UTC));
            long start = System.nanoTime();
            simulator.turn("/ch/12/eq/2", 2, new Value.Number(3));
            Drift one = await(watching(1));
            assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 2_000);
            assertEquals("1 control moved since 14:02", one.words(ZoneOffset.UTC));
            assertEquals("Ch 12 EQ 2 gain -15.0 dB → +3.00 dB", one.moved().get(0).change().text());
            simulator.turn("/fx/2", 0, new Value.Choice("DLY"));
            simulator.turn("/ch/12/mix", 1, new Value.Number(-20));
            assertEquals("3 controls moved since 14:02", await(watching(3)).words(ZoneOffset.UTC));
            simulator.turn("/ch/12/eq/2", 2, new Value.Number(-15));
            await(watching(2));
            assertEquals(2, watch.drift().moved().size());
            assertEquals(List.of(), simulator.record(), "watching sets nothing");
        }
    }

    @Test
    void aTurnWhoseTellingIsLostIsSeenAllTheSame() throws Exception {
        ConsoleState reference = LinkScenes.open(simulator);
        try (ConsoleWatch watch = watch(reference)) {
            await(watching(0));
            simulator.turnUntold("/headamp/100", 0, new Value.Number(20));
            assertEquals("Headamp AES50 B 21 gain", await(watching(1)).moved().get(0).change().label() + " "
                    + watch.drift().moved().get(0).change().name());
        }
    }

    @Test
    void aConsoleThatStopsAnsweringIsSaidSoUntilItAnswersAgain() throws Exception {
        ConsoleState reference = LinkScenes.open(simulator);
        try (ConsoleWatch watch = watch(reference)) {
            await(watching(0));
            simulator.turn("/ch/12/eq/2", 2, new Value.Number(3));
            await(watching(1));
            simulator.stopAnswering();
            long start = System.nanoTime();
            Drift silent = await(drift -> drift.phase() == Phase.NOT_ANSWERING);
            assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 5_000);
            assertTrue(silent.words(ZoneOffset.UTC).matches("not answering since \\d\\d:\\d\\d \\(1 control moved since 14:02 until then\\)"),
                    silent.words(ZoneOffset.UTC));
            simulator.turn("/ch/12/eq/3", 2, new Value.Number(3));
            simulator.answerAgain();
            await(watching(2));
            assertEquals(Phase.WATCHING, watch.drift().phase());
        }
    }

    @Test
    void aWatchBeginsBeforeTheConsoleIsOn() throws Exception {
        ConsoleState reference = LinkScenes.open(simulator);
        simulator.stopAnswering();
        try (ConsoleWatch watch = watch(reference)) {
            assertEquals("not answering", await(drift -> drift.phase() == Phase.NOT_ANSWERING).words(ZoneOffset.UTC));
            assertEquals(2117, watch.drift().linesToRead());
            simulator.answerAgain();
            assertEquals(0, await(watching(0)).linesToRead());
        }
    }

    @Test
    void itGoesOnOverABadNetwork() throws Exception {
        ConsoleState reference = LinkScenes.open(simulator);
        simulator.setWire(Wire.GOOD.withLoss(0.1).withDisorder(0.1, 20));
        try (ConsoleWatch watch = watch(reference)) {
            await(watching(0));
            for (int n = 1; n <= 9; n++) {
                simulator.turn("/ch/0" + n + "/eq/2", 2, new Value.Number(3));
            }
            assertEquals(9, await(watching(9)).moved().size());
            assertEquals(9, watch.drift().moved().size());
        }
    }

    @Test
    void anotherConsoleIsNotWatched() throws Exception {
        ConsoleState reference = LinkScenes.open(simulator);
        simulator.setModel("XR18");
        try (ConsoleWatch watch = watch(reference)) {
            Drift refused = await(drift -> drift.phase() == Phase.REFUSED);
            assertTrue(refused.words(ZoneOffset.UTC).contains("XR18"), refused.words(ZoneOffset.UTC));
            assertEquals(Phase.REFUSED, watch.drift().phase());
        }
        assertThrows(LinkException.class, () -> watch(LinkScenes.ofAnotherFamily()));
    }

    @Test
    void aClosedWatchEndsItsThreadAndTellsNothingMore() throws Exception {
        ConsoleWatch watch = watch(LinkScenes.open(simulator));
        await(watching(0));
        String name = "Console watch " + simulator.address();
        Thread thread = Thread.getAllStackTraces().keySet().stream().filter(each -> each.getName().equals(name))
                .findFirst().orElseThrow();
        assertTrue(thread.isDaemon());
        watch.close();
        watch.close();
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertFalse(thread.isAlive());
        drifts.clear();
        simulator.turn("/ch/12/eq/2", 2, new Value.Number(3));
        assertEquals(null, drifts.poll(500, TimeUnit.MILLISECONDS));
    }

    private ConsoleWatch watch(ConsoleState reference) throws LinkException {
        return ConsoleWatch.start(new X32Family(), simulator.address(), reference, SINCE, drifts::add);
    }

    private static Predicate<Drift> watching(int moved) {
        return drift -> drift.phase() == Phase.WATCHING && drift.moved().size() == moved && drift.linesToRead() == 0;
    }

    private Drift await(Predicate<Drift> wanted) throws InterruptedException {
        List<Drift> told = new ArrayList<>();
        while (true) {
            Drift drift = drifts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (drift == null) {
                return fail("told was " + told);
            } else if (wanted.test(drift)) {
                return drift;
            }
            told.add(drift);
        }
    }
}
