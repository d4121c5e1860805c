package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The patchbay of the sample studio, and one whose labels come from a file. */
class BayTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void theBaysOfARoomAreListedWithTheirNormals() throws Exception {
        String told = terminal.type("bay", "list", "--room", "A Room").fine().out();
        assertTrue(told.startsWith("Bay 1 (2 \u00d7 48)"), told);
        assertTrue(told.contains("A 11\tCh 11 insert send\thalf normalled to B 11"), told);
        JsonObject bay = terminal.json("bay", "list", "--room", "A Room").getAsJsonArray("bays").get(0).getAsJsonObject();
        assertEquals(96, bay.getAsJsonArray("points").size());
        JsonObject mic = bay.getAsJsonArray("points").get(32).getAsJsonObject();
        assertEquals("A 33 Mic 1 B 33 false source", mic.get("place").getAsString() + " " + mic.get("label").getAsString() + " "
                + mic.get("normalledTo").getAsString() + " " + mic.get("half").getAsBoolean() + " " + mic.get("side").getAsString());
    }

    @Test
    void labelsAreTakenFromAFileIntoANewBayAndIntoOneThatIsThere() throws Exception {
        Path labels = folder.resolve("labels.txt");
        Files.writeString(labels, "Tie 1..4\nBooth 1\tBooth 2\t\tBooth 4\n");
        assertEquals(7, terminal.json("bay", "import", labels, "--bay", "Wall", "--size", "2x4", "--normals", "half").get("labels").getAsInt());
        String told = terminal.type("bay", "list").fine().out();
        assertTrue(told.contains("Wall (2 \u00d7 4)") && told.contains("A 3\tTie 3\thalf normalled to Wall B 3"), told);
        Files.writeString(labels, "\tPiano 2\n");
        terminal.type("bay", "import", labels, "--bay", "wall").fine();
        String again = terminal.type("bay", "list").fine().out();
        assertTrue(again.contains("A 1\tTie 1\t") && again.contains("A 2\tPiano 2\thalf"), again);
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() throws Exception {
        Path labels = folder.resolve("labels.txt");
        Files.writeString(labels, "Mic 1..50");
        String before = terminal.type("bay", "list").fine().out();
        terminal.type("bay", "import", labels, "--bay", "Bay 1").refused(2, "row A has 50 labels");
        terminal.type("bay", "import", labels, "--bay", "Bay 9").refused(2, "--size 2x48");
        terminal.type("bay", "import", labels, "--bay", "Bay 9", "--size", "big").refused(2, "2x48");
        terminal.type("bay", "import", labels, "--bay", "Bay 9", "--size", "2x999").refused(2, "2x48");
        terminal.type("bay", "import", labels, "--bay", "Bay 1", "--size", "2x48").refused(2, "already");
        terminal.type("bay").refused(2, "list, import");
        assertEquals(before, terminal.type("bay", "list").fine().out());
    }
}
