package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;
import studio.talkback.console.Value;
import studio.talkback.testkit.console.ConsoleSimulator;

/** The commands that speak to a console, of which one is simulated. */
class ConsoleLinkTest {

    private static final Value ON = new Value.Switch(true);

    @TempDir
    Path folder = Path.of("");

    private final ConsoleSimulator simulator;

    ConsoleLinkTest() throws Exception {
        simulator = ConsoleSimulator.start();
        simulator.turn("/ch/12/config", 0, new Value.Text("Lead Vox"));
        simulator.turn("/ch/12/mix", 0, ON);
        simulator.turn("/ch/12/mix", 1, new Value.Number(-6));
    }

    @AfterEach
    void switchOff() {
        simulator.close();
    }

    @Test
    void aPulledSceneIsReadAndVerifiedAndLoadingItWouldChangeNothing() throws Exception {
        Path scene = pulled("mix 3.scn");
        assertTrue(Files.readString(scene).startsWith("#4.0# \"mix 3\""), Files.readString(scene).substring(0, 40));
        assertTrue(terminal().type("console", "inspect", scene).fine().out().contains("x32 scene, firmware 4.0, \"mix 3\""));
        assertEquals("x32", terminal().json("console", "inspect", scene).getAsJsonObject("console").get("family").getAsString());
        assertTrue(terminal().type("console", "verify", scene, host()).fine().out().startsWith("verified: "));
        assertTrue(terminal().type("console", "load", scene, host()).fine().out().contains("stands as the scene does"));
        JsonObject json = terminal().json("console", "verify", scene, host());
        assertEquals(Set.of("console", "verified", "controls", "mismatches", "notKnown", "notCompared"), json.keySet());
        assertTrue(json.get("verified").getAsBoolean());
        assertEquals(48_000, json.getAsJsonObject("console").get("sampleRateHz").getAsInt());
    }

    @Test
    void whatIsThereIsNotPulledOverUnlessForced() throws Exception {
        Path scene = pulled("a.scn");
        terminal().type("console", "pull", host(), scene).refused(2, "a.scn");
        JsonObject json = terminal().json("console", "pull", host(), scene, "--force", "--name", "again");
        assertEquals(Set.of("console", "out", "lines", "notKnown"), json.keySet());
        assertEquals(2118, json.get("lines").getAsInt());
    }

    @Test
    void aLoadWithoutYesShowsWhatWouldChangeAndSendsNothing() throws Exception {
        Path scene = turnedAfterPull();
        Answer dry = terminal().type("console", "load", scene, host());
        assertEquals(1, dry.code(), dry.err());
        assertEquals("", dry.err());
        assertTrue(dry.out().contains("Ch 12 'Lead Vox' EQ 2 gain +5.00 dB → -15.0 dB"), dry.out());
        assertTrue(dry.out().contains("Muted meanwhile: Setup Solo, Ch 12 'Lead Vox'"), dry.out());
        assertTrue(dry.out().contains("Phantom power stays as it is without --phantom:"), dry.out());
        assertTrue(dry.out().contains("Nothing was sent"), dry.out());
        assertEquals(0, simulator.record().size());
        JsonObject json = terminal().type("console", "load", scene, host(), "--json").json();
        assertEquals(Set.of("console", "controls", "changes", "phantom", "muted", "notSent", "notKnown"), json.keySet());
        assertEquals(1, json.getAsJsonArray("changes").size());
        assertEquals(1, json.getAsJsonArray("phantom").size());
    }

    @Test
    void aLoadAsksForTheHeadphonesAndForPhantomPower() throws Exception {
        Path scene = turnedAfterPull();
        Answer asked = terminal().type("console", "load", scene, host(), "--yes");
        assertEquals(2, asked.code(), asked.out());
        assertTrue(asked.err().contains("--headphones-off"), asked.err());
        assertEquals(0, simulator.record().size());
        Answer loaded = terminal().type("console", "load", scene, host(), "--yes", "--headphones-off");
        assertEquals(1, loaded.code(), loaded.err());
        assertTrue(loaded.out().contains("not verified: 1 control differs"), loaded.out());
        assertTrue(loaded.out().contains("phantom power left as it is"), loaded.out());
        assertEquals(ON, simulator.get("/headamp/003", 1));
        assertTrue(terminal().type("console", "load", scene, host(), "--yes", "--headphones-off", "--phantom").fine().out()
                .contains("loaded and verified: "));
        assertEquals(new Value.Switch(false), simulator.get("/headamp/003", 1));
        JsonObject json = terminal().json("console", "load", scene, host(), "--yes");
        assertEquals("verified", json.getAsJsonObject("result").get("ended").getAsString());
    }

    @Test
    void whatDiffersEndsWithOneAndIsListed() throws Exception {
        Answer differs = terminal().type("console", "verify", turnedAfterPull(), host());
        assertEquals(1, differs.code());
        assertTrue(differs.out().startsWith("not verified: 2 controls differ"), differs.out());
        assertTrue(differs.out().contains("  Ch 12 'Lead Vox' EQ 2 gain"), differs.out());
    }

    @Test
    void aConsoleThatDoesNotAnswerEndsWithThree() throws Exception {
        Path scene = pulled("a.scn");
        simulator.stopAnswering();
        terminal().type("console", "verify", scene, host()).refused(3, "nothing answers at " + host());
        terminal().type("console", "pull", host(), folder.resolve("b.scn")).refused(3, "nothing answers");
        assertFalse(Files.exists(folder.resolve("b.scn")));
    }

    @Test
    void whatAConsoleThatFellSilentDidNotTellIsCountedAndNotListedByTheThousand() throws Exception {
        Path scene = pulled("a.scn");
        simulator.stopAnsweringAfterQuestions(20);
        Answer silent = terminal().type("console", "verify", scene, host());
        assertEquals(3, silent.code(), silent.err());
        assertTrue(silent.out().matches("not verified: no control read differs, \\d+ lines not known, the console stopped answering: .*\n"),
                silent.out());
    }

    @Test
    void aPresetOfAStripIsNotLoaded() throws Exception {
        Path preset = Files.writeString(folder.resolve("lead.chn"),
                "#4.0# 7 \"Lead\" 0 %0000000100000000 1\n/headamp/000 +22.5 OFF\n");
        for (String command : List.of("load", "verify", "watch")) {
            terminal().type("console", command, preset, host()).refused(2, "a channel preset has no place of its own");
        }
        assertEquals(0, simulator.record().size());
    }

    @Test
    void aConsoleThatStopsAnsweringDuringALoadEndsWithThreeAndSaysWhatIsLeftMuted() throws Exception {
        Path scene = turnedAfterPull();
        simulator.stopAnsweringAfter(3);
        Answer stopped = terminal().type("console", "load", scene, host(), "--yes", "--headphones-off");
        assertEquals(3, stopped.code(), stopped.out());
        assertTrue(stopped.out().contains("the console stopped answering"), stopped.out());
        assertTrue(stopped.out().contains("0 controls set and read back"), stopped.out());
        assertTrue(stopped.out().contains("left muted with the fader down, to be opened by hand or by loading again: Ch 12 'Lead Vox'"),
                stopped.out());
    }

    @Test
    void anotherConsoleAndABadAddressAreRefused() throws Exception {
        Path scene = pulled("a.scn");
        simulator.setModel("XR18");
        terminal().type("console", "verify", scene, host()).refused(2, "XR18", "no X32 or M32");
        terminal().type("console", "verify", scene, "127.0.0.1:70000").refused(2, "no address", "192.168.1.20:10023");
        terminal().type("console", "pull", host(), folder.resolve("b.scn"), "--family", "abacus").refused(2, "abacus", "x32");
        terminal().type("console", "watch", scene, host(), "--for", "soon").refused(2, "10s");
    }

    @Test
    void theRateThatAConsoleRunsAtIsSaidWhereItIsAnother() throws Exception {
        Path scene = pulled("a.scn");
        assertTrue(terminal().type("console", "load", scene, host(), "--made-at", "44100").fine().out()
                .contains("made at 44.1 kHz and the console runs at 48 kHz"));
    }

    @Test
    void aWatchTellsWhatWasMovedAndEndsWithOne() throws Exception {
        Answer moved = terminal().type("console", "watch", turnedAfterPull(), host(), "--for", "2s");
        assertEquals(1, moved.code(), moved.err());
        assertTrue(moved.out().contains("2 controls moved since "), moved.out());
        assertTrue(moved.out().contains("EQ 2 gain -15.0 dB → +5.00 dB"), moved.out());
        Path scene = folder.resolve("now.scn");
        terminal().type("console", "pull", host(), scene).fine();
        JsonObject json = terminal().json("console", "watch", scene, host(), "--for", "2s");
        assertEquals("watching", json.get("phase").getAsString());
        assertEquals(0, json.getAsJsonArray("moved").size());
    }

    private Path pulled(String name) {
        Path scene = folder.resolve(name);
        terminal().type("console", "pull", host(), scene).fine();
        return scene;
    }

    /** A scene from which an equaliser and phantom power were turned since. */
    private Path turnedAfterPull() {
        Path scene = pulled("before.scn");
        simulator.turn("/ch/12/eq/2", 2, new Value.Number(5));
        simulator.turn("/headamp/003", 1, ON);
        return scene;
    }

    private String host() {
        return Objects.requireNonNull(simulator.address().toString());
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("library"));
    }
}
