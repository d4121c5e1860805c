package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.DiffWords;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.console.link.ConsoleWatch;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.LoadResult.Ended;
import studio.talkback.console.link.PullResult;
import studio.talkback.console.link.Verification;
import studio.talkback.console.x32.X32Family;
import studio.talkback.testkit.console.ConsoleSimulator;
import studio.talkback.testkit.console.SetControl;
import studio.talkback.testkit.console.Wire;

/** Pull, plan, load and verify on a simulated console. */
class X32LinkTest {

    private static final LoadConsent YES = new LoadConsent(true, false);

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
    void whoAnswersIsTold() throws Exception {
        simulator.setSampleRate(44_100);
        simulator.setModel("M32R");
        try (LinkedConsole console = open()) {
            assertEquals("M32R 'Simulated' at " + simulator.address() + ", firmware 4.06, 44.1 kHz",
                    console.identity().words());
        }
    }

    @Test
    void theWholeConsoleIsPulledAndReadBackByteForByte() throws Exception {
        simulator.take(LinkScenes.full(1));
        try (LinkedConsole console = open()) {
            PullResult pulled = console.pull("mix \"3\", the long name", monitor);
            assertEquals(List.of(), pulled.notKnown());
            assertEquals("mix '3', the lon", pulled.state().info().name());
            assertEquals(List.of(), pulled.state().warnings());
            assertArrayEquals(pulled.state().bytes(), family.codec().parse(pulled.state().bytes()).bytes());
            assertEquals(2117, pulled.state().lineCount() - 1);
            assertTrue(console.plan(pulled.state(), 0, monitor).isEmpty());
            assertTrue(console.plan(simulator.state(), 0, monitor).isEmpty());
            assertEquals(List.of(), simulator.record(), "reading sets nothing");
        }
    }

    @Test
    void aWholeDeskIsLoadedAndProvenInTwoSecondsAndASecondLoadWouldChangeNothing() throws Exception {
        ConsoleState before = LinkScenes.full(1);
        ConsoleState wanted = LinkScenes.full(2);
        simulator.take(before);
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertTrue(plan.controls() > 6_000, plan.controls() + " controls");
            LoadResult result = console.load(plan, new LoadConsent(true, true), monitor);
            assertVerified(result, plan.controls());
            assertTrue(SafeOrder.prove(before, simulator.record()) > 10_000);
            assertTrue(console.plan(wanted, 0, monitor).isEmpty());
            assertEquals(Ended.VERIFIED, console.load(console.plan(wanted, 0, monitor), YES, monitor).ended());
            // The goal on a machine at rest is 2 s, which the bench measures.
            assertTrue(result.took().compareTo(Duration.ofSeconds(10)) < 0, result.took() + "");
        }
    }

    @Test
    void aLoadIsTheSameWhereTheNetworkLosesAndDelaysAndTheConsoleIsSlow() throws Exception {
        List<Wire> wires = List.of(Wire.GOOD.withLoss(0.05), Wire.GOOD.withLoss(0.2), Wire.GOOD.withDisorder(0.3, 30),
                Wire.GOOD.withReceiver(10, 150), Wire.GOOD.withLoss(0.05).withDisorder(0.1, 10).withReceiver(16, 100));
        ConsoleState now = LinkScenes.full(1);
        simulator.take(now);
        for (int i = 0; i < wires.size(); i++) {
            simulator.setWire(wires.get(i));
            simulator.forget();
            ConsoleState wanted = LinkScenes.changed(now, i, 400);
            try (LinkedConsole console = open()) {
                LoadPlan plan = console.plan(wanted, 0, monitor);
                assertVerified(console.load(plan, new LoadConsent(true, true), monitor), plan.controls());
            }
            assertTrue(SafeOrder.prove(now, simulator.record()) > 100);
            assertTrue(LinkScenes.same(wanted, simulator.state()), "wire " + wires.get(i));
            now = wanted;
        }
        assertTrue(simulator.dropped() > 0, "the small windows were exceeded");
    }

    @Test
    void theReceiveWindowIsLearntAndHardlyExceededAfterwards() throws Exception {
        simulator.setWire(Wire.GOOD.withReceiver(12, 100));
        try (LinkedConsole console = open()) {
            console.pull("", monitor);
            int first = simulator.dropped();
            PullResult second = console.pull("", monitor);
            assertEquals(List.of(), second.notKnown());
            int more = simulator.dropped() - first;
            assertTrue(more < 400, more + " of 2117 packets were dropped");
        }
    }

    @Test
    void onlyWhatDiffersIsSentAndTheStripIsMutedMeanwhile() throws Exception {
        ConsoleState before = LinkScenes.open(simulator);
        ConsoleState wanted = before.with("/ch/12/eq/2", 2, new Value.Number(3)).with("/ch/12/config", 0,
                new Value.Text("Lead Vox")).with("/ch/12/mix/03", 1, new Value.Number(-10));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertEquals(3, plan.controls());
            assertEquals(List.of("Ch 12", "Bus 3", "Bus 4"), plan.mutedMeanwhile());
            assertTrue(DiffWords.of(plan.changes()).stream().anyMatch(line -> line.text().contains("EQ 2 gain")));
            LoadResult result = console.load(plan, YES, monitor);
            assertVerified(result, 3);
            List<String> order = simulator.record().stream().map(set -> set.path() + "#" + set.index()).toList();
            assertEquals(3 + 4 * 3, order.size(), order + "");
            assertTrue(order.subList(0, 3).contains("/ch/12/mix#0"), order + "");
            assertTrue(order.subList(3, 6).contains("/ch/12/mix#1"), order + "");
            assertTrue(order.subList(6, 9).contains("/ch/12/eq/2#2"), order + "");
            assertTrue(order.subList(9, 12).contains("/ch/12/mix#1"), order + "");
            assertTrue(order.subList(12, 15).contains("/ch/12/mix#0"), order + "");
            SafeOrder.prove(before, simulator.record());
        }
    }

    @Test
    void aPresetOfAStripOrAnEffectIsRefusedSinceItHasNoPlaceOnTheConsole() throws Exception {
        for (StateKind kind : List.of(StateKind.CHANNEL_PRESET, StateKind.EFFECT_PRESET)) {
            ConsoleState preset = LinkScenes.full(kind, 1);
            try (LinkedConsole console = open()) {
                for (Executable use : List.<Executable>of(() -> console.plan(preset, 0, monitor), () -> console.verify(preset, monitor),
                        () -> ConsoleWatch.start(family, simulator.address(), preset, Instant.EPOCH, drift -> { }))) {
                    LinkException refused = assertThrows(LinkException.class, use);
                    assertEquals(LinkException.Kind.REFUSED, refused.kind());
                    assertTrue(refused.getMessage().startsWith(kind.phrase() + " has no place of its own"), refused.getMessage());
                }
            }
        }
        try (LinkedConsole console = open()) {
            assertTrue(console.plan(LinkScenes.full(StateKind.SNIPPET, 1), 0, monitor).controls() > 0);
            assertTrue(console.plan(LinkScenes.full(StateKind.ROUTING_PRESET, 1), 0, monitor).controls() > 0);
        }
    }

    @Test
    void manyMutedStripsAreSaidByTheirNumbersAndFewByTheirNames() throws Exception {
        ConsoleState before = LinkScenes.open(simulator).with("/ch/03/mix", 0, new Value.Switch(false));
        simulator.take(before);
        try (LinkedConsole console = open()) {
            String all = console.plan(before.with("/config/routing", 0, new Value.Choice("PLAY")), 0, monitor).mutedWords();
            assertEquals("Setup Solo, Ch 1–2, 4–32, Aux 1–8, FX Rtn 1L, 1R, 2L, 2R, 3L, 3R, 4L, 4R, Bus 1–16, Mtx 1–6,"
                    + " Main LR, Main M/C, DCA 1–8", all);
            ConsoleState one = before.with("/ch/12/config", 0, new Value.Text("Lead Vox")).with("/ch/12/eq/2", 2, new Value.Number(3));
            simulator.turn("/ch/12/config", 0, new Value.Text("Lead Vox"));
            assertEquals("Ch 12 'Lead Vox'", console.plan(one, 0, monitor).mutedWords());
        }
    }

    @Test
    void whatIsNotHeardMutesNothingAndAsksForNothing() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator).with("/ch/12/config", 0, new Value.Text("Lead Vox"));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertFalse(plan.asksForHeadphones());
            assertEquals(List.of(), plan.mutedMeanwhile());
            assertVerified(console.load(plan, new LoadConsent(false, false), monitor), 1);
            assertEquals(1, simulator.record().size());
        }
    }

    @Test
    void withoutHeadphonesOffNothingThatIsHeardIsSent() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator).with("/ch/12/eq/2", 2, new Value.Number(3));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertTrue(plan.asksForHeadphones());
            assertRefused("headphones", () -> console.load(plan, new LoadConsent(false, true), monitor));
            assertEquals(List.of(), simulator.record());
        }
    }

    @Test
    void phantomPowerTakesAYesOfItsOwn() throws Exception {
        ConsoleState before = LinkScenes.open(simulator);
        ConsoleState wanted = before.with("/headamp/004", 1, new Value.Switch(true)).with("/ch/01/eq/1", 2,
                new Value.Number(1));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertEquals(1, plan.changes().size());
            assertEquals("Headamp In 5 phantom OFF → ON", plan.phantom().get(0).text());
            LoadResult without = console.load(plan, YES, monitor);
            assertEquals(Ended.DIFFERS, without.ended());
            assertEquals(plan.phantom(), without.phantomLeft());
            assertEquals(plan.phantom(), Objects.requireNonNull(without.verification()).mismatches());
            assertEquals(new Value.Switch(false), simulator.get("/headamp/004", 1));
            simulator.forget();
            LoadResult with = console.load(console.plan(wanted, 0, monitor), new LoadConsent(true, true), monitor);
            assertVerified(with, 1);
            assertEquals(new Value.Switch(true), simulator.get("/headamp/004", 1));
            assertEquals(1, simulator.record().stream().filter(set -> set.path().startsWith("/headamp")).count());
            assertTrue(SafeOrder.prove(wanted.with("/headamp/004", 1, new Value.Switch(false)), simulator.record()) > 50);
        }
    }

    @Test
    void anotherConsoleIsRefusedBeforeAnythingIsSent() throws Exception {
        simulator.setModel("XR18");
        assertRefused("XR18", this::open);
        simulator.setModel("X32");
        try (LinkedConsole console = open()) {
            assertRefused("family", () -> console.plan(LinkScenes.ofAnotherFamily(), 0, monitor));
            assertRefused("family", () -> console.verify(LinkScenes.ofAnotherFamily(), monitor));
        }
        assertEquals(List.of(), simulator.record());
    }

    @Test
    void aSceneOfAnotherSampleRateSaysSo() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator);
        simulator.setSampleRate(44_100);
        try (LinkedConsole console = open()) {
            assertTrue(Objects.requireNonNull(console.plan(wanted, 48_000, monitor).rateRemark())
                    .contains("made at 48 kHz and the console runs at 44.1 kHz"));
            assertNull(console.plan(wanted, 44_100, monitor).rateRemark());
            assertNull(console.plan(wanted, 0, monitor).rateRemark());
        }
    }

    @Test
    void aValueThatTheConsoleCannotHoldIsRefusedWithItsControlAndRange() throws Exception {
        ConsoleState wanted = LinkScenes.text(simulator, "/ch/12/eq/2 PEQ 2k51 +18.00 2.0");
        try (LinkedConsole console = open()) {
            LinkException refused = assertThrows(LinkException.class, () -> console.plan(wanted, 0, monitor));
            assertEquals(LinkException.Kind.REFUSED, refused.kind());
            assertTrue(refused.getMessage().contains("Ch 12 EQ 2 gain takes from -15 to 15 dB, not +18.0"),
                    refused.getMessage());
            assertEquals(List.of(), simulator.record());
        }
    }

    @Test
    void whatTalkbackDoesNotKnowIsNotSentAndSaid() throws Exception {
        ConsoleState wanted = LinkScenes.text(simulator, "/config/holodeck ON\n/ch/12/eq ON 7");
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertEquals(List.of("unknown line '/config/holodeck'", "Ch 12 EQ: 1 value more than Talkback knows"),
                    plan.notSent());
            LoadResult result = console.load(plan, YES, monitor);
            assertEquals(Ended.VERIFIED, result.ended());
            Verification verification = Objects.requireNonNull(result.verification());
            assertEquals(plan.notSent(), verification.notCompared());
            assertTrue(verification.words().contains("but for 2 lines that Talkback does not know"));
        }
    }

    @Test
    void aLineThatTheConsoleDoesNotTellIsLeftAloneAndNeverVerified() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator).with("/config/dp48", 0, new Value.Bits(3))
                .with("/ch/01/eq/1", 2, new Value.Number(1));
        simulator.leaveUnanswered("/config/dp48");
        try (LinkedConsole console = open()) {
            assertEquals(List.of("/config/dp48"), console.pull("", monitor).notKnown());
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertEquals(1, plan.controls());
            assertEquals(List.of("Setup DP48 (/config/dp48)"), plan.notKnown());
            LoadResult result = console.load(plan, YES, monitor);
            assertEquals(Ended.DIFFERS, result.ended());
            Verification verification = Objects.requireNonNull(result.verification());
            assertFalse(verification.isVerified());
            assertEquals(List.of(), verification.mismatches());
            assertEquals(plan.notKnown(), verification.notKnown());
        }
    }

    @Test
    void aStripOfWhichTheMuteIsNotToldIsNotChangedWhileItMayBeOpen() throws Exception {
        ConsoleState before = LinkScenes.open(simulator);
        simulator.leaveUnanswered("/ch/01/mix");
        try (LinkedConsole console = open()) {
            assertRefused("mute and the fader of Ch 1 ",
                    () -> console.plan(before.with("/ch/01/eq/1", 2, new Value.Number(1)), 0, monitor));
            assertRefused("Ch 1 ", () -> console.plan(before.with("/headamp/000", 0, new Value.Number(1)), 0, monitor));
            assertEquals(1, console.plan(before.with("/ch/02/eq/1", 2, new Value.Number(1)), 0, monitor).controls());
        }
    }

    @Test
    void aControlThatDoesNotFollowIsListed() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator).with("/ch/01/eq/1", 2, new Value.Number(1));
        simulator.stick("/ch/01/eq/1", 2);
        try (LinkedConsole console = open()) {
            LoadResult result = console.load(console.plan(wanted, 0, monitor), YES, monitor);
            assertEquals(Ended.DIFFERS, result.ended());
            assertEquals(1, result.unproven());
            assertEquals("Ch 1 EQ 1 gain -15.0 dB → +1.00 dB",
                    Objects.requireNonNull(result.verification()).mismatches().get(0).text());
            assertEquals(List.of(), result.leftMuted());
        }
    }

    @Test
    void whereAStripCannotBeMutedNothingElseIsTouched() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator).with("/ch/01/eq/1", 2, new Value.Number(1));
        simulator.stick("/ch/01/mix", 0);
        try (LinkedConsole console = open()) {
            LoadResult result = console.load(console.plan(wanted, 0, monitor), YES, monitor);
            assertEquals(Ended.NOT_QUIET, result.ended());
            assertTrue(simulator.record().stream().allMatch(set -> set.path().equals("/ch/01/mix") && set.index() == 0));
            assertEquals(1, result.unsent());
            assertEquals(List.of(), result.leftMuted(), "it could not be muted");
            assertNull(result.verification());
        }
    }

    @Test
    void whatWasTurnedSinceThePlanIsNotOverruledUnseen() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator).with("/ch/01/eq/1", 2, new Value.Number(1));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            simulator.turn("/bus/03/eq/1", 2, new Value.Number(5));
            assertRefused("Bus 3 EQ 1 gain", () -> console.load(plan, YES, monitor));
            assertEquals(List.of(), simulator.record());
            assertEquals(2, console.plan(wanted, 0, monitor).controls());
        }
    }

    @Test
    void nothingThereIsSaidWithinSeconds() {
        simulator.stopAnswering();
        long start = System.nanoTime();
        LinkException silent = assertThrows(LinkException.class, this::open);
        assertEquals(LinkException.Kind.NOT_ANSWERING, silent.kind());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 4_000);
        simulator.close();
        assertEquals(LinkException.Kind.NOT_ANSWERING, assertThrows(LinkException.class, this::open).kind());
    }

    @Test
    void aConsoleThatStopsAnsweringEndsEverythingAndVerifiesNothing() throws Exception {
        ConsoleState wanted = LinkScenes.full(2);
        simulator.take(LinkScenes.full(1));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            simulator.stopAnsweringAfter(3_000);
            long start = System.nanoTime();
            LoadResult result = console.load(plan, new LoadConsent(true, true), monitor);
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 8_000);
            assertEquals(Ended.NOT_ANSWERING, result.ended());
            assertNull(result.verification());
            assertTrue(result.proven() > 0 && result.unsent() > 0, result + "");
            assertEquals(plan.controls(), result.proven() + result.unproven() + result.unsent());
            assertFalse(result.leftMuted().isEmpty());
            Verification verification = console.verify(wanted, monitor);
            assertFalse(verification.isVerified());
            assertNotNull(verification.silentSince());
            assertEquals(0, verification.verified());
            assertEquals(2117, verification.notKnown().size());
            assertEquals(LinkException.Kind.NOT_ANSWERING,
                    assertThrows(LinkException.class, () -> console.pull("", monitor)).kind());
            simulator.answerAgain();
            LoadPlan rest = console.plan(wanted, 0, monitor);
            assertVerified(console.load(rest, new LoadConsent(true, true), monitor), rest.controls());
        }
    }

    @Test
    void aCancelledLoadEndsAtOnceAndLeavesMutedWhatItMuted() throws Exception {
        ConsoleState before = LinkScenes.open(simulator);
        ConsoleState wanted = LinkScenes.changed(before, 3, 1_000);
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            simulator.setWire(Wire.GOOD.withReceiver(16, 500));
            NullProgressMonitor stop = new NullProgressMonitor();
            long[] cancelled = new long[1];
            Thread canceller = new Thread(() -> {
                while (simulator.record().size() < 400) {
                    Thread.onSpinWait();
                }
                cancelled[0] = System.nanoTime();
                stop.setCanceled(true);
            });
            canceller.setDaemon(true);
            canceller.start();
            LoadResult result = console.load(plan, new LoadConsent(true, true), stop);
            long took = Duration.ofNanos(System.nanoTime() - cancelled[0]).toMillis();
            assertTrue(took < 500, took + " ms");
            assertEquals(Ended.CANCELLED, result.ended());
            assertNull(result.verification());
            assertTrue(result.proven() > 0 && result.unsent() > 0, result + "");
            assertTrue(result.leftMuted().contains("Ch 1"), result.leftMuted() + "");
            assertEquals(new Value.Switch(false), simulator.get("/ch/01/mix", 0));
            assertEquals(Value.CLOSED, simulator.get("/ch/01/mix", 1));
            assertTrue(result.words().stream().anyMatch(line -> line.startsWith("left muted")), result.words() + "");
            SafeOrder.prove(before, simulator.record());
        }
    }

    @Test
    void everyOperationReactsToCancel() throws Exception {
        ConsoleState wanted = LinkScenes.open(simulator);
        NullProgressMonitor stop = new NullProgressMonitor();
        try (LinkedConsole console = open()) {
            stop.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> console.pull("", stop));
            assertThrows(OperationCanceledException.class, () -> console.plan(wanted, 0, stop));
            assertThrows(OperationCanceledException.class, () -> console.verify(wanted, stop));
            assertThrows(OperationCanceledException.class, () -> LinkedConsole.open(family, simulator.address(), stop));
            LoadPlan plan = console.plan(wanted.with("/ch/01/eq/1", 2, new Value.Number(1)), 0, monitor);
            assertEquals(Ended.CANCELLED, console.load(plan, YES, stop).ended());
            assertEquals(List.of(), simulator.record());
        }
    }

    @Test
    void anEffectIsExchangedBeforeItsSettingsAreSet() throws Exception {
        ConsoleState before = LinkScenes.open(simulator);
        ConsoleState wanted = LinkScenes.text(simulator, "/fx/2 DLY\n/fx/2/par 60 450 ST 1 1/2 10 20 18k4 30 40 40 15k1"
                + " 0".repeat(52));
        try (LinkedConsole console = open()) {
            LoadPlan plan = console.plan(wanted, 0, monitor);
            assertEquals(13, plan.controls());
            assertEquals(List.of("FX 2 effect HALL → DLY"),
                    plan.changes().stream().map(change -> change.text()).toList());
            assertVerified(console.load(plan, YES, monitor), 13);
            List<SetControl> effect = simulator.record().stream().filter(set -> set.path().startsWith("/fx/")).toList();
            assertEquals("/fx/2", effect.get(0).path());
            SafeOrder.prove(before, simulator.record());
        }
    }

    private static void assertVerified(LoadResult result, int controls) {
        Verification verification = result.verification();
        assertEquals(Ended.VERIFIED, result.ended(), () -> result.words() + " " + (verification == null ? ""
                : verification.mismatches().stream().limit(10).toList() + " " + verification.notKnown()));
        assertEquals(controls, result.proven());
        assertEquals(List.of(), result.leftMuted());
    }

    private static void assertRefused(String word, Executable action) {
        LinkException refused = assertThrows(LinkException.class, action);
        assertEquals(LinkException.Kind.REFUSED, refused.kind(), refused.getMessage());
        assertTrue(refused.getMessage().contains(word), refused.getMessage());
    }

    private LinkedConsole open() throws LinkException {
        return LinkedConsole.open(family, simulator.address(), monitor);
    }
}
