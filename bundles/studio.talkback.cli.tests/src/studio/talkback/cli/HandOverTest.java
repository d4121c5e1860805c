package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Work that goes from one room to another, from the command line. */
class HandOverTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal a = new Terminal(folder);
    private Terminal b = new Terminal(folder);
    private Path file = folder;

    @BeforeEach
    void twoRooms() {
        a = new Terminal(folder.resolve("a"));
        b = new Terminal(folder.resolve("b"));
        file = folder.resolve("glass house.tbh");
        a.type("init", "--sample").fine();
        b.type("init").fine();
    }

    @Test
    void aProjectGoesToAnotherRoomAndNothingElseDoes() throws Exception {
        Terminal.Answer given = a.type("handover", file, "--project", "Glass House", "--room", "A Room").fine();
        assertTrue(given.out().startsWith("Glass House from A Room (JK, "), given.out());
        JsonObject contents = b.json("takein", file, "--look").getAsJsonObject("contents");
        assertEquals("A Room", contents.get("room").getAsString());
        JsonObject taken = b.json("takein", file);
        assertEquals(Set.of("taken", "settled", "waiting", "problems"), taken.keySet());
        assertEquals(withoutDesk(a.type("brief", "--project", "Glass House", "--item", "4").fine().out()),
                b.type("brief", "--project", "Glass House", "--item", "4").fine().out().lines().toList());
        assertFalse(b.type("pipeline").fine().out().contains("Neon Rain"));
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("Neon Rain"));
        assertTrue(b.type("takein", file).fine().out().contains("all of it was here already"));
        a.type("check").fine();
        b.type("check").fine();
    }

    @Test
    void whatClashesIsListedAndChosenLineByLine() throws Exception {
        a.type("handover", file, "--all", "--room", "A Room").fine();
        b.type("takein", file).fine();
        String entry = firstEntry();
        a.type("log", "correct", entry, "as", "A", "heard", "it").fine();
        b.type("log", "correct", entry, "as", "B", "heard", "it").fine();
        a.type("handover", file, "--all", "--room", "A Room", "--force").fine();
        Terminal.Answer taken = b.type("takein", file);
        assertEquals(1, taken.code(), taken.out() + taken.err());
        assertTrue(taken.out().contains("was changed in two rooms"), taken.out());
        Terminal.Answer list = b.type("merge", "list");
        assertEquals(1, list.code());
        assertTrue(list.out().contains("as B heard it") && list.out().contains("as A heard it"), list.out());
        b.type("merge", "choose", entry).refused(2, "say for each line");
        b.type("merge", "choose", entry, "--line", "9=older", "--take", "older").refused(2, "no line 9");
        b.type("merge", "choose", entry, "--keep").refused(2, "no room deleted it");
        assertTrue(b.type("merge", "choose", entry, "--take", "older").fine().out().contains("together again"));
        assertEquals("Nothing waits for a choice.", b.type("merge", "list").fine().out().strip());
        assertTrue(b.type("history", entry).fine().out().contains("JK"));
        b.type("merge", "choose", entry, "--take", "older").refused(2, "was not changed in two rooms");
    }

    @Test
    void aFolderThatRoomsShareGetsOnlyWhatItLacks() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        JsonObject first = a.json("handover", stick, "--all", "--room", "A Room");
        assertFalse(first.get("nothingLeft").getAsBoolean());
        assertTrue(a.type("handover", stick, "--all", "--room", "A Room").fine().out().startsWith("The others have it all"));
        assertEquals(1, b.json("takein", stick).getAsJsonArray("taken").size());
        assertEquals(a.type("pipeline").fine().out(), b.type("pipeline").fine().out());
        assertEquals("Nothing was missing here.", b.type("takein", stick).fine().out().strip());
    }

    @Test
    void whatCannotBeUsedIsRefusedAndChangesNothing() throws Exception {
        a.type("handover", file).refused(2, "--project PROJECT or --all");
        a.type("handover", folder.resolve("none").resolve("x.tbh"), "--all", "--room", "A").refused(2, "none");
        a.type("handover", file, "--all", "--room", "A Room").fine();
        a.type("handover", file, "--all", "--room", "A Room").refused(2, "--force");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));
        b.type("takein", file).refused(2, "not whole");
        assertEquals(0, b.json("project", "list").getAsJsonArray("projects").size());
        b.type("takein", folder.resolve("nothing.tbh")).refused(2, "nothing.tbh");
    }

    /** What is on a room's desk is the room's own. */
    private static List<String> withoutDesk(String brief) {
        return brief.lines().filter(line -> !line.contains("on the desk in A Room")).toList();
    }

    private String firstEntry() throws Exception {
        return a.json("search", "double", "--kind", "entry").getAsJsonArray("hits").get(0).getAsJsonObject()
                .get("document").getAsString();
    }
}
