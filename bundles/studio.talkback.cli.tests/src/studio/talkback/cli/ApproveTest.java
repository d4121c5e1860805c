package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** EB approves what JK drafted of Glass House in the sample studio. */
class ApproveTest {

    private static final String PIN = "90417725";

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void withPinFromTheStandardInputAndTheLibraryDoesNotHoldIt() throws Exception {
        terminal.type("session", "start", "--project", "Glass House").fine();
        terminal.services().setInput(PIN + "\n");
        terminal.type("pin", "set", "--of", "EB", "--pin-stdin").fine();
        terminal.services().setInput("1234\n");
        approve("--pin-stdin").refused(2, "not the PIN");
        terminal.services().setInput(PIN + "\n");
        assertEquals("Mix 3a approved by EB with PIN." + System.lineSeparator(), approve("--pin-stdin").fine().out());
        JsonObject mix = draft();
        assertFalse(mix.get("draft").getAsBoolean());
        JsonObject approval = mix.getAsJsonArray("approvals").get(0).getAsJsonObject();
        assertTrue(approval.get("withPin").getAsBoolean());
        assertEquals("with PIN", approval.get("how").getAsString());
        String brief = terminal.type("brief", "--project", "Glass House", "--item", "4").fine().out();
        assertTrue(brief.contains("\u2713 EB with PIN"), brief);
        String order = terminal.type("print", "workorder", "--project", "Glass House").fine().out();
        assertTrue(order.contains("Mix 3a, EB, with PIN"), order);
        terminal.services().setInput(PIN + "\n55501\n");
        terminal.type("pin", "set", "--of", "EB", "--pin-stdin").fine();
        assertFalse(terminal.type("history", "--project", "Glass House").fine().out().contains(PIN));
        terminal.type("search", PIN);
        assertEquals(List.of(), holding(folder, PIN));
        assertEquals(List.of(), holding(folder, "55501"));
    }

    @Test
    void byWordSaysHowAndIsWithdrawnWithTheReason() throws Exception {
        JsonObject given = terminal.json("approve", "--item", "Glass House", "--mix", "3a", "--by", "EB", "--how", "mail",
                "--text", "all good");
        assertEquals("mail", given.get("how").getAsString());
        assertTrue(given.get("entry").getAsString().startsWith("entry/"), given.toString());
        assertEquals("by mail", draft().getAsJsonArray("approvals").get(0).getAsJsonObject().get("how").getAsString());
        approve("--withdraw", "heard it in the car").fine();
        assertEquals(0, draft().getAsJsonArray("approvals").size());
        assertTrue(draft().get("draft").getAsBoolean());
        approve("--withdraw", "again").refused(2, "EB");
    }

    @Test
    void whatCannotBeTakenIsRefused() {
        approve().refused(2, "--how");
        approve("--how", "phone", "--pin-stdin").refused(2, "--pin-stdin");
        terminal.services().setInput("1234\n");
        approve("--pin-stdin").refused(2, "has no PIN yet");
        terminal.services().setInput("12\n");
        terminal.type("pin", "set", "--of", "EB", "--pin-stdin").refused(2, "4 to 12 digits");
        terminal.type("pin", "remove", "--of", "EB", "--why", "forgotten").refused(2, "no PIN");
    }

    private Terminal.Answer approve(Object... more) {
        return terminal.type(Stream.concat(Stream.of("approve", "--item", "Glass House", "--mix", "3a", "--by", "EB"),
                Stream.of(more)).toArray());
    }

    private JsonObject draft() throws Exception {
        for (var each : terminal.json("item", "show", "Glass House").getAsJsonArray("mixVersions")) {
            if (each.getAsJsonObject().get("name").getAsString().equals("3a")) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("no draft 3a");
    }

    /** The files below a folder that hold these bytes. */
    private static List<Path> holding(Path folder, String text) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> bytes(file).contains(text)).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
