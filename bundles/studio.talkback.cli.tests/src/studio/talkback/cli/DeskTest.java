package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The desk of the sample studio's room, where Glass House was changed since it was captured. */
class DeskTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void whatIsOnTheDeskAndWhatWasChangedSinceIsShown() throws Exception {
        String out = terminal.type("desk", "show").fine().out();
        assertTrue(out.startsWith("A ROOM | DESK #4 Glass House, Mix 3, +2 since "), out);
        assertEquals(3, out.lines().count(), out);
        JsonObject room = terminal.json("desk", "show", "--room", "a room").getAsJsonArray("rooms").get(0)
                .getAsJsonObject();
        assertTrue(room.keySet().containsAll(Set.of("room", "roomName", "project", "projectTitle", "item",
                "itemNumber", "itemTitle", "mixVersion", "mix", "recall", "recallTitle", "capturedAt", "capturedBy",
                "changes", "stale", "next", "late", "text")), room.toString());
        assertEquals("Glass House", room.get("itemTitle").getAsString());
        assertEquals("2", room.getAsJsonObject("next").get("number").getAsString());
        assertEquals(Set.of("text", "at", "entry"),
                room.getAsJsonArray("changes").get(0).getAsJsonObject().keySet());
        terminal.type("desk", "show", "--room", "Z").refused(2, "Z", "A Room");
    }

    @Test
    void uncapturedChangesStandInTheWayUntilTheyAreCapturedOrLeft() throws Exception {
        String[] load = { "desk", "load", "--project", "Glass House", "--item", "2" };
        terminal.type((Object[]) load).refused(1, "A Room: 2 changes to #4 Glass House", "--leave-uncaptured");
        terminal.type("desk", "strike").refused(1, "strike over them");
        JsonObject captured = terminal.json("desk", "capture");
        assertEquals(Set.of("recall", "title", "knowing", "applied", "unknown"), captured.keySet());
        assertEquals("Glass House Mix 3, 16:00", captured.get("title").getAsString());
        assertEquals("values_read", captured.get("knowing").getAsString());
        assertEquals(1, captured.getAsJsonArray("unknown").size(), captured.toString());
        JsonObject desk = terminal.json((Object[]) load);
        assertEquals("Paper Moon", desk.get("itemTitle").getAsString());
        assertEquals("Paper Moon Mix 2", desk.get("recallTitle").getAsString());
        assertEquals(Set.of("room", "roomName", "changes"), terminal.json("desk", "strike").keySet());
        terminal.type("desk", "strike").refused(2, "Nothing is on the desk of A Room");
        assertTrue(terminal.type("desk", "show").fine().out().contains("DESK nothing on it"));
    }

    @Test
    void whatIsLeftUncapturedIsFoundAgain() throws Exception {
        assertEquals("A ROOM | DESK #2 Paper Moon, Mix 1, loaded 15:50" + System.lineSeparator(),
                terminal.type("desk", "load", "--item", "Paper Moon", "--mix", "1", "--at", "15:50",
                        "--leave-uncaptured").fine().out());
        assertEquals(1, terminal.json("search", "uncaptured").getAsJsonArray("hits").size());
    }

    @Test
    void aSceneAndPhotosAreKept() throws Exception {
        Path scene = OwnFiles.scene(folder.resolve("house.scn"), "Lead Vox", "-3.0");
        Path photo = Files.writeString(folder.resolve("rack.jpg"), "a picture");
        String out = terminal.type("desk", "capture", "--scene", scene, "--photo", photo, "--photo", photo, "--title",
                "Before lunch", "--note", "tubes warm").fine().out();
        assertTrue(out.startsWith("Captured Before lunch, values read (recall/"), out);
        assertFalse(out.contains("not known"), out);
        Path text = OwnFiles.sessionText(folder.resolve("a.txt"), "Kick");
        terminal.type("desk", "capture", "--scene", text).refused(2, "a.txt", "no scene of a console");
        terminal.type("desk", "capture", "--photo", folder.resolve("no.jpg")).refused(2, "no.jpg", "no such file");
        terminal.type("check").fine();
    }

    @Test
    void aSnapshotOfASecondFamilyIsCapturedAndImported() throws Exception {
        Path snapshot = OwnFiles.snapshot(folder.resolve("house.snap"), "Lead Vox", "-3");
        String out = terminal.type("desk", "capture", "--scene", snapshot, "--title", "Evening").fine().out();
        assertTrue(out.startsWith("Captured Evening, values read (recall/"), out);
        Object[] again = { "import", snapshot, "--project", "Glass House", "--item", "2" };
        assertTrue(terminal.json(again).get("first").getAsBoolean());
        OwnFiles.snapshot(snapshot, "Lead Vox", "-5");
        assertTrue(terminal.json(again).toString().contains("Ch 1 'Lead Vox' fader -3.0 dB \u2192 -5.0 dB"));
        terminal.type("check").fine();
    }

    @Test
    void whatCannotBeMeantIsRefused() throws Exception {
        terminal.type("desk", "load", "--item", "Paper Moon", "--mix", "9").refused(2, "9", "1, 2");
        terminal.type("desk", "capture", "--mix", "2").refused(2, "--item");
        Terminal empty = new Terminal(folder.resolve("empty"));
        empty.type("init").fine();
        empty.type("desk", "show").refused(2, "no room");
    }
}
