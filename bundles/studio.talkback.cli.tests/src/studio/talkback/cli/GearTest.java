package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Equipment listed, written to a file and taken in again. */
class GearTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeLibrary() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init").fine();
    }

    @Test
    void whatComesWithTalkbackIsListedAndTakenInByItsName() throws Exception {
        JsonObject fet = listed("FET Compressor");
        assertEquals(Set.of("gear", "maker", "model", "category", "controls", "drawn", "inLibrary"), fet.keySet());
        assertFalse(fet.get("inLibrary").getAsBoolean());
        assertTrue(fet.get("drawn").getAsBoolean());
        assertEquals(7, fet.get("controls").getAsInt());
        String out = terminal.type("gear", "import", "--starting", "fet").fine().out();
        assertTrue(out.contains("FET Compressor is in the library"), out);
        assertTrue(listed("FET Compressor").get("inLibrary").getAsBoolean());
        assertTrue(terminal.type("gear", "list").fine().out().contains("FET Compressor: compressor, 7 controls"));
    }

    @Test
    void aFileGoesFromOneLibraryToAnotherAndIsTheSameThere() throws Exception {
        Path file = folder.resolve("fet.gear");
        JsonObject exported = terminal.json("gear", "export", "FET Compressor", file);
        assertEquals(Files.size(file), exported.get("bytes").getAsLong());
        terminal.type("gear", "export", "FET Compressor", file).refused(2, file.toString(), "--force");
        Terminal other = new Terminal(folder.resolve("other"));
        other.type("init").fine();
        JsonObject taken = other.json("gear", "import", file);
        assertEquals("new", taken.get("library").getAsString());
        assertTrue(taken.get("saved").getAsBoolean());
        JsonObject again = other.json("gear", "import", file);
        assertEquals("same", again.get("library").getAsString());
        assertFalse(again.get("saved").getAsBoolean());
        Path back = folder.resolve("back.gear");
        other.type("gear", "export", exported.get("gear").getAsString(), back).fine();
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(back));
    }

    @Test
    void badInputIsToldInOneLineAndChangesNothing() throws Exception {
        Path foreign = Files.writeString(folder.resolve("foreign.gear"), "not equipment");
        terminal.type("gear", "import", foreign).refused(2, foreign.toString(), "no file of equipment");
        terminal.type("gear", "import").refused(2, "--starting");
        terminal.type("gear", "import", folder.resolve("none.gear")).refused(2, "none.gear");
        terminal.type("gear", "export", "theremin", folder.resolve("x.gear")).refused(2, "theremin", "gear list");
        terminal.type("gear").refused(2, "list, export, import");
        assertFalse(Files.exists(folder.resolve("x.gear")));
    }

    private JsonObject listed(String model) throws Exception {
        for (JsonElement each : terminal.json("gear", "list").getAsJsonArray("gear")) {
            if (each.getAsJsonObject().get("model").getAsString().equals(model)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + model);
    }
}
