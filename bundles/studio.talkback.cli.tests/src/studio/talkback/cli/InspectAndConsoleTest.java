package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;

/** The commands that need no library: there is none here. */
class InspectAndConsoleTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSessionTextIsInspectedAsOneDocument() throws Exception {
        Path text = OwnFiles.sessionText(folder.resolve("Glass House.txt"), "Kick", "Lead Vox");
        JsonObject json = terminal().json("inspect", text);
        assertEquals(Set.of("kind", "session", "tracks", "clips", "files", "plugins", "markers", "unknownSections",
                "warnings"), json.keySet());
        assertEquals("protools-text", json.get("kind").getAsString());
        assertEquals("Lead Vox",
                json.getAsJsonArray("tracks").get(1).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void aTracksWidthStandsBesideItsName() throws Exception {
        Path text = OwnFiles.sessionText(folder.resolve("a.txt"), "Kick", "Strings (Stereo)");
        JsonArray tracks = terminal().json("inspect", text).getAsJsonArray("tracks");
        assertFalse(tracks.get(0).getAsJsonObject().has("width"));
        assertEquals("Strings", tracks.get(1).getAsJsonObject().get("name").getAsString());
        assertEquals("Stereo", tracks.get(1).getAsJsonObject().get("width").getAsString());
    }

    @Test
    void aSceneIsInspectedAsOneDocument() throws Exception {
        JsonObject json = terminal().json("inspect", scene("a.scn", "Lead Vox", "-3.0"));
        assertEquals(Set.of("kind", "console", "lines", "warnings"), json.keySet());
        assertEquals("x32-scene", json.get("kind").getAsString());
        assertEquals("/ch/01/config",
                json.getAsJsonArray("lines").get(1).getAsJsonObject().get("path").getAsString());
    }

    @Test
    void inspectTellsPeopleWhatWasFound() throws Exception {
        String out = terminal().type("inspect", OwnFiles.sessionText(folder.resolve("a.txt"), "Kick")).fine().out();
        assertTrue(out.startsWith("protools-text: Glass House"), out);
        assertTrue(out.contains("  tracks: 1"), out);
    }

    @Test
    void everySampleIsInspectedAndEverySceneIsWrittenWithTheSameBytes() throws Exception {
        for (Path text : OwnFiles.samples("protools-text", ".txt")) {
            assertEquals("protools-text", terminal().json("inspect", text).get("kind").getAsString());
        }
        for (Path scene : OwnFiles.samples("x32", ".scn")) {
            assertEquals("x32-scene", terminal().json("inspect", scene).get("kind").getAsString());
            Path out = folder.resolve(scene.getFileName().toString());
            terminal().type("console", "write", scene, out).fine();
            assertArrayEquals(Files.readAllBytes(scene), Files.readAllBytes(out));
        }
    }

    @Test
    void writingASceneSaysWhatItWrote() throws Exception {
        Path scene = scene("a.scn", "Lead Vox", "-3.0");
        Path out = folder.resolve("out.scn");
        JsonObject json = terminal().json("console", "write", scene, out);
        assertEquals(Set.of("kind", "out", "lines", "warnings"), json.keySet());
        assertEquals(3, json.get("lines").getAsInt());
        assertArrayEquals(Files.readAllBytes(scene), Files.readAllBytes(out));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws Exception {
        Path scene = scene("a.scn", "Lead Vox", "-3.0");
        Path out = Files.writeString(folder.resolve("out.scn"), "precious");
        terminal().type("console", "write", scene, out).refused(2, "out.scn", "--force");
        assertEquals("precious", Files.readString(out));
        terminal().type("console", "write", scene, out, "--force").fine();
        assertArrayEquals(Files.readAllBytes(scene), Files.readAllBytes(out));
        assertEquals(2, Files.list(folder).count(), "nothing unfinished stays");
    }

    @Test
    void placesThatCannotHoldAFileAreRefused() throws Exception {
        Path scene = scene("a.scn", "Lead Vox", "-3.0");
        terminal().type("console", "write", scene, folder).refused(2, "folder");
        terminal().type("console", "write", scene, folder.resolve("no/out.scn")).refused(2, "no folder");
    }

    @Test
    void whatIsNoOrdinaryFileIsNeverReplaced() throws Exception {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system has no mkfifo: skipped");
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        terminal().type("console", "write", scene("a.scn", "Lead Vox", "-3.0"), pipe, "--force")
                .refused(2, "no ordinary file");
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void scenesThatDifferEndWithOneAndTheWordsOfTheStudio() throws Exception {
        Path before = scene("a.scn", "Lead Vox", "-3.0");
        Path after = scene("b.scn", "Lead Vox", "-1.0");
        Answer answer = terminal().type("console", "diff", before, after);
        assertEquals(1, answer.code());
        assertEquals("", answer.err());
        assertTrue(answer.out().contains("Ch 01 'Lead Vox'") || answer.out().contains("Ch 1 'Lead Vox'"), answer.out());
        Answer json = terminal().type("console", "diff", before, after, "--json");
        assertEquals(1, json.code());
        JsonObject change = json.array("changes").get(0).getAsJsonObject();
        assertEquals(Set.of("kind", "strip", "path", "index", "name", "before", "after", "text", "section"), change.keySet());
        assertEquals("fader", change.get("section").getAsString());
        assertEquals("changed", change.get("kind").getAsString());
        assertEquals("/ch/01/mix", change.get("path").getAsString());
    }

    @Test
    void whatIsOnlyPassingIsCountedInOneLine() throws Exception {
        Path before = scene("a.scn", "Lead Vox", "-3.0");
        Path after = folder.resolve("b.scn");
        Files.writeString(after, Files.readString(before).replace("%000000000 1", "%000000011 0"));
        Answer answer = terminal().type("console", "diff", before, after);
        assertEquals(1, answer.code());
        assertEquals("only passing, such as safes and what is dimmed: 2 (--json lists them)", answer.out().strip());
    }

    @Test
    void scenesThatDoNotDifferEndWithZero() throws Exception {
        Path scene = scene("a.scn", "Lead Vox", "-3.0");
        assertEquals("no difference", terminal().type("console", "diff", scene, scene).fine().out().strip());
        assertEquals(0, terminal().json("console", "diff", scene, scene).getAsJsonArray("changes").size());
    }

    @Test
    void aSecondFamilyOfConsolesIsInspectedWrittenAndCompared() throws Exception {
        Path before = OwnFiles.snapshot(folder.resolve("a.snap"), "Lead Vox", "-3");
        Path after = OwnFiles.snapshot(folder.resolve("b.snap"), "Lead Vox", "-144");
        JsonObject json = terminal().json("inspect", before);
        assertEquals("wing-snapshot", json.get("kind").getAsString());
        assertEquals("wing", json.getAsJsonObject("console").get("family").getAsString());
        Path out = folder.resolve("out.snap");
        terminal().type("console", "write", before, out).fine();
        assertArrayEquals(Files.readAllBytes(before), Files.readAllBytes(out));
        Answer answer = terminal().type("console", "diff", before, after);
        assertEquals(1, answer.code());
        assertEquals("Ch 1 'Lead Vox' fader -3.0 dB \u2192 -oo", answer.out().strip());
        terminal().type("console", "diff", before, scene("a.scn", "Lead Vox", "-3.0")).refused(2,
                "compare scenes of one family");
    }

    @Test
    void whatIsNoSceneIsNamedWithItsFile() throws Exception {
        Path text = OwnFiles.sessionText(folder.resolve("song.txt"));
        terminal().type("console", "diff", scene("a.scn", "x", "-3.0"), text).refused(2, "song.txt");
    }

    @Test
    void aFileThatBreaksOffPrintsNoHalfDocument() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.scn"), "#4.0# \"Glass");
        Answer answer = terminal().type("inspect", broken, "--json");
        if (answer.code() != 0) {
            answer.refused(2, "broken.scn");
        }
        Path unknown = Files.writeString(folder.resolve("letter.txt"), "Dear mixer");
        terminal().type("inspect", unknown, "--json").refused(2, "letter.txt", "protools-text", "x32-scene");
    }

    @Test
    void filesThatCannotBeReadAreRefused() throws Exception {
        terminal().type("inspect", folder).refused(2, "folder");
        terminal().type("inspect", folder.resolve("nothing.txt")).refused(2, "nothing.txt", "no file");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        terminal().type("inspect", empty).refused(2, "empty.txt is empty");
    }

    @Test
    void pluginsAreListedAndProblemsEndWithOne() throws Exception {
        Terminal terminal = terminal();
        JsonObject json = terminal.json("plugins");
        assertEquals(Set.of("plugins", "problems"), json.keySet());
        assertEquals("studio.example",
                json.getAsJsonArray("plugins").get(0).getAsJsonObject().get("id").getAsString());
        terminal.services().addProblem("the section example failed");
        Answer answer = terminal.type("plugins");
        assertEquals(1, answer.code());
        assertTrue(answer.out().lines().collect(Collectors.toSet()).contains("! the section example failed"));
    }

    @Test
    void nothingWasMadeWhereTheLibraryWouldLie() throws Exception {
        terminal().json("inspect", scene("a.scn", "x", "-3.0"));
        assertFalse(Files.exists(folder.resolve("library")));
    }

    private Path scene(String name, String channel, String fader) throws Exception {
        return OwnFiles.scene(folder.resolve(name), channel, fader);
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("library"));
    }
}
