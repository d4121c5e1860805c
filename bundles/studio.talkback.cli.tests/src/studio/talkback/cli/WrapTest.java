package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class WrapTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsOpenIsAFindingUntilItIsMended() throws Exception {
        Terminal terminal = new Terminal(folder.resolve("library"));
        terminal.type("init").fine();
        terminal.type("project", "add", "Glass House").fine();
        terminal.type("session", "start", "--project", "Glass House").fine();
        terminal.type("log", "add", "x call the producer").fine();
        Terminal.Answer open = terminal.type("wrap");
        assertEquals(1, open.code(), open.out());
        assertTrue(open.out().contains("! Next action: call the producer: nobody owns it"), open.out());
        assertTrue(open.out().contains("! Hours: Nobody noted when it ended"), open.out());
        assertTrue(open.out().contains("2 are open"), open.out());
        JsonObject json = terminal.type("wrap", "--json").json();
        assertEquals(Set.of("session", "title", "where", "hours", "ended", "open", "findings"), json.keySet());
        JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals(Set.of("kind", "open", "text", "mend", "about", "number"), finding.keySet());
        assertEquals("owner", finding.get("kind").getAsString());
        String entry = finding.get("about").getAsString();
        terminal.type("log", "correct", entry, "x @JK call the producer").fine();
        terminal.type("session", "end").fine();
        String wrapped = terminal.type("wrap").fine().out();
        assertTrue(wrapped.contains("  Next action: JK: call the producer"), wrapped);
        assertTrue(wrapped.contains("All is wrapped."), wrapped);
        assertFalse(wrapped.contains("!"), wrapped);
    }
}
