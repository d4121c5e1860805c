package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What was, compared, restored and reverted from the command line. */
class HistoryTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private String entry = "";

    @BeforeEach
    void correctALine() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init").fine();
        terminal.type("project", "add", "Glass House").fine();
        terminal.type("session", "start").fine();
        entry = terminal.json("log", "add", "too dry").get("entry").getAsString();
        terminal.type("log", "correct", entry, "too", "wet").fine();
    }

    @Test
    void twoRevisionsAreCompared() throws Exception {
        Terminal.Answer differ = terminal.type("history", entry, "--diff", revision(1), revision(0));
        assertEquals(1, differ.code(), differ.err());
        assertTrue(differ.out().contains("text too dry \u2192 too wet"), differ.out());
        Terminal.Answer json = terminal.type("history", entry, "--diff", revision(1), revision(0), "--json");
        assertEquals(1, json.code());
        assertEquals(Set.of("document", "from", "to", "changes"), json.json().keySet());
        assertEquals(Set.of("kind", "object", "text"), json.array("changes").get(0).getAsJsonObject().keySet());
        assertEquals("no difference", terminal.type("history", entry, "--diff", revision(0), revision(0)).fine().out()
                .strip());
        terminal.type("history", entry, "--diff", "zebra", revision(0)).refused(2, "zebra");
        terminal.type("history", entry, "--diff", "0", revision(0)).refused(2, "several");
    }

    @Test
    void anEarlierRevisionIsRestored() throws Exception {
        JsonObject done = terminal.json("history", "restore", entry, "--to", revision(1));
        assertEquals(Set.of("document", "restored", "revision", "changeSet"), done.keySet());
        assertEquals("too dry", text());
        assertEquals(3, revisions().size());
        String out = terminal.type("history", "restore", entry, "--to", revision(1)).fine().out();
        assertTrue(out.startsWith("Log line too wet is again as it was "), out);
        terminal.type("history", "restore", entry, "--to", revision(0)).refused(2, "nothing to restore");
    }

    @Test
    void aChangeSetIsReverted() throws Exception {
        String changeSet = revisions().get(0).getAsJsonObject().get("changeSet").getAsString();
        assertTrue(terminal.type("history", entry).fine().out().contains(changeSet));
        JsonObject done = terminal.json("revert", changeSet);
        assertEquals(Set.of("reverted", "changeSet", "documents"), done.keySet());
        assertEquals("set_back",
                done.getAsJsonArray("documents").get(0).getAsJsonObject().get("effect").getAsString());
        assertEquals("too dry", text());
        terminal.type("revert", changeSet).refused(2, "saved again", "by JK");
        String out = terminal.type("revert", done.get("changeSet").getAsString()).fine().out();
        assertTrue(out.contains("is what it was before."), out);
        assertEquals("too wet", text());
        terminal.type("revert", "yesterday").refused(2, "yesterday");
        terminal.type("revert", "0198a7d2-0000-7000-8000-000000000000").refused(2, "no change set");
        assertFalse(revisions().isEmpty());
    }

    private String text() throws Exception {
        return terminal.json("log", "show").getAsJsonArray("entries").get(0).getAsJsonObject().get("text")
                .getAsString();
    }

    private String revision(int index) throws Exception {
        return revisions().get(index).getAsJsonObject().get("revision").getAsString();
    }

    private JsonArray revisions() throws Exception {
        return terminal.json("history", entry).getAsJsonArray("revisions");
    }
}
