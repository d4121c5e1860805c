package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A mail becomes requests, they are answered, and the answer goes back as text. */
class RequestTest {

    private static final String MAIL = """
            Hi Jo,

            - can we get an instrumental?
            - Glass House: snare drier by tomorrow 12:00

            Thanks!
            Anna
            """;

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private int before;

    @BeforeEach
    void makeSample() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
        before = list().size();
    }

    @Test
    void aMailIsLookedAtMadeAnsweredAndRepliedTo() throws Exception {
        Path mail = Files.writeString(folder.resolve("mail.txt"), MAIL);
        JsonObject preview = terminal.json("request", "add", "--project", "Glass House", "--item", "2", "--from", "Anna",
                "--preview", mail);
        assertEquals(2, preview.getAsJsonArray("requests").size(), preview.toString());
        assertEquals(3, preview.getAsJsonArray("leftOut").size(), preview.toString());
        JsonObject first = preview.getAsJsonArray("requests").get(0).getAsJsonObject();
        assertEquals(Set.of("text", "item", "itemNumber", "itemTitle", "who", "lines"), first.keySet());
        assertEquals("Paper Moon", first.get("itemTitle").getAsString());
        assertEquals("Anna", first.get("who").getAsString());
        assertEquals(before, list().size(), "a preview makes nothing");

        String out = terminal.type("request", "add", "--project", "Glass House", "--item", "2", "--from", "Anna", mail)
                .fine().out();
        assertTrue(out.contains("left out  Hi Jo,  (greeting)"), out);
        assertTrue(out.contains(": #4 Glass House  Anna  snare drier  "), out);
        assertEquals(before + 2, list().size());
        JsonObject made = find("can we get an instrumental?");
        String number = made.get("number").getAsString();
        assertEquals("open", made.get("state").getAsString());
        JsonObject offer = made.getAsJsonArray("offers").get(0).getAsJsonObject();
        assertEquals("print", offer.get("way").getAsString());
        assertTrue(offer.get("line").getAsString().startsWith("send Instrumental, Mix 2, made "), offer.toString());
        String shown = terminal.type("request", "list", "--project", "Glass House", "--item", "2", "--open").fine().out();
        assertTrue(shown.contains("send Instrumental, Mix 2"), shown);

        terminal.type("request", "answer", number, "--item", "Paper Moon", "--declined", "  ").refused(2, "say why");
        terminal.type("request", "answer", number, "--project", "Glass House", "--done", "Instrumental, Mix 1").fine();
        JsonObject snare = find("snare drier");
        terminal.json("request", "answer", snare.get("number").getAsString(), "--item", "4", "--declined", "label withdrew");
        String reply = terminal.type("request", "reply", "--project", "Glass House").fine().out();
        assertTrue(reply.contains("“can we get an instrumental?” – done: Instrumental, Mix 1."), reply);
        assertTrue(reply.contains("“snare drier” – declined: label withdrew."), reply);
        assertFalse(terminal.json("request", "reply", "--project", "Glass House", "--item", "2").get("text").getAsString()
                .contains("snare"));
        assertEquals("open", terminal.json("request", "answer", number, "--item", "2", "--open").get("state").getAsString());
        terminal.type("check").fine();
    }

    @Test
    void whatIsPipedInIsTakenAndAnOpenSessionLogsIt() throws Exception {
        terminal.type("session", "start", "--project", "Glass House").fine();
        terminal.services().setInput("#2 kick up\n");
        JsonObject made = terminal.json("request", "add", "--project", "Glass House", "-");
        assertTrue(made.has("session"), made.toString());
        assertTrue(made.getAsJsonArray("requests").get(0).getAsJsonObject().get("number").getAsInt() > 0);
        assertTrue(terminal.type("log", "show", "--project", "Glass House").fine().out().contains("kick up"));
    }

    @Test
    void whatCannotBeMeantIsRefusedAndChangesNothing() throws Exception {
        Path idle = Files.writeString(folder.resolve("idle.txt"), "Hi Jo,\n\nThanks!\n");
        terminal.type("request", "add", "--project", "Glass House", idle).refused(2, "idle.txt", "2 are left out");
        assertEquals(1, terminal.type("request", "add", "--project", "Glass House", "--preview", "--json", idle).code());
        Path lost = Files.writeString(folder.resolve("lost.txt"), "kick up\n#2 snare up\n");
        terminal.type("request", "add", "--project", "Glass House", lost).refused(2, "kick up", "--item");
        assertEquals(1, terminal.type("request", "add", "--project", "Glass House", "--preview", lost).code());
        Path latin = Files.write(folder.resolve("latin.txt"), "schön".getBytes(StandardCharsets.ISO_8859_1));
        terminal.type("request", "add", "--project", "Glass House", latin).refused(2, "latin.txt", "UTF-8");
        terminal.type("request", "add", "--project", "Glass House", folder.resolve("no.txt")).refused(2, "no.txt");
        terminal.type("request", "answer", "1").refused(2, "--done");
        terminal.type("request", "answer", "1", "--done", "--open").refused(2, "one of them");
        terminal.type("request", "answer", "999", "--project", "Glass House", "--done").refused(2, "999");
        terminal.type("request", "answer", "999", "--item", "Paper Moon", "--done").refused(2, "999");
        assertEquals(before, list().size());
    }

    private JsonArray list() throws Exception {
        return terminal.json("request", "list", "--project", "Glass House").getAsJsonArray("requests");
    }

    private JsonObject find(String text) throws Exception {
        for (var each : list()) {
            if (each.getAsJsonObject().get("text").getAsString().equals(text)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError(text);
    }
}
