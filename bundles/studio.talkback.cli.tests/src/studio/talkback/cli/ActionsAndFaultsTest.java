package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;

/** What is to be done next and what is broken, by commands, on Sunday, 22 November 2026, at 16:00. */
class ActionsAndFaultsTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
        terminal.type("session", "start", "--project", "Neon Rain", "--at", "2026-11-22T10:00").fine();
    }

    @Test
    void whatIsLateComesFirstAndAnotherZoneIsShownInBoth() throws Exception {
        terminal.type("log", "add", "--project", "Neon Rain", "x send the stems @JK !18:00 PST").fine();
        terminal.type("log", "add", "--project", "Neon Rain", "x call the band @EB !2026-11-22 15:40").fine();
        Answer answer = terminal.type("actions", "--project", "Neon Rain");
        assertEquals(1, answer.code(), "something is late");
        String[] lines = answer.out().split("\\R");
        assertTrue(lines[0].startsWith("EB  call the band"), answer.out());
        assertTrue(lines[0].contains("due LATE 0:20, 15:40"), answer.out());
        assertTrue(lines[1].contains("due Mon 03:00 (18:00 PST)"), answer.out());
        JsonArray ofJk = terminal.type("actions", "--owner", "jk", "--project", "Neon Rain", "--json").fine().json()
                .getAsJsonArray("actions");
        assertEquals(1, ofJk.size());
        JsonObject stems = ofJk.get(0).getAsJsonObject();
        assertTrue(stems.keySet().containsAll(Set.of("entry", "project", "projectTitle", "owners", "text", "due",
                "dueZone", "late", "at")), stems.toString());
        assertEquals("2026-11-22T18:00:00-08:00", stems.get("due").getAsString());
        assertEquals("America/Los_Angeles", stems.get("dueZone").getAsString());
        String entry = stems.get("entry").getAsString();
        assertEquals(Set.of("entry", "doneAt"), terminal.json("actions", "done", entry).keySet());
        assertTrue(terminal.type("actions", "--owner", "JK", "--project", "Neon Rain").fine().out()
                .contains("Nothing is to be done"));
        terminal.type("actions", "done", "no such thing").refused(2, "reference");
        assertTrue(terminal.type("actions").out().contains("Glass House"));
    }

    @Test
    void aFaultStaysUntilItIsMended() throws Exception {
        terminal.type("log", "add", "--project", "Neon Rain", "f fet1 hums; use opto1").fine();
        Answer list = terminal.type("fault", "list");
        assertEquals(1, list.code());
        assertTrue(list.out().contains("A Room: fet1 hums (use opto1), since Sun 22 Nov"), list.out());
        JsonArray faults = terminal.type("fault", "list", "--room", "A Room", "--json").json().getAsJsonArray("faults");
        assertEquals(2, faults.size());
        assertEquals(Set.of("fault", "room", "roomName", "unit", "text", "workaround", "since"),
                faults.get(0).getAsJsonObject().keySet());
        assertEquals(Set.of("fault", "mendedAt"), terminal.json("fault", "mended", "FET1").keySet());
        terminal.type("fault", "mended", "fet1").refused(2, "no open fault");
        String other = faults.get(1).getAsJsonObject().get("fault").getAsString();
        terminal.type("fault", "mended", other).fine();
        terminal.type("fault", "mended", other).refused(2, "mended already");
        assertTrue(terminal.type("fault", "list").fine().out().contains("Nothing is broken"));
    }
}
