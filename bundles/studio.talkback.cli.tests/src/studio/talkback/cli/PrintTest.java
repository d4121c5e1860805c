package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Sheets of the sample studio. */
class PrintTest {

    private static final String[] PROJECT = { "--project", "Glass House" };

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void everySheetIsAFileThatIsNotReplacedUnlessThatIsSaid() throws Exception {
        for (String sheet : List.of("workorder", "log", "leftoff", "tracks")) {
            Path file = folder.resolve(sheet + ".pdf");
            List<Object> words = new ArrayList<>(List.of("print", sheet, PROJECT[0], PROJECT[1], "--to", file));
            if (sheet.equals("tracks")) {
                words.addAll(List.of("--item", "4"));
            }
            String out = terminal.type(words.toArray()).fine().out();
            byte[] written = Files.readAllBytes(file);
            assertTrue(out.startsWith(file + ": " + written.length), out);
            assertEquals("%PDF-", new String(written, 0, 5, StandardCharsets.US_ASCII));
            terminal.type(words.toArray()).refused(2, file + " exists already");
            words.add("--replace");
            terminal.type(words.toArray()).fine();
            assertArrayEquals(written, Files.readAllBytes(file), "the same sheet makes the same file");
        }
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void textGoesToTheOutputOrToAFile() throws Exception {
        String out = terminal.type("print", "workorder", PROJECT[0], PROJECT[1]).fine().out();
        assertTrue(out.startsWith("Talkback Sample Studio  ·  Work order"), out);
        Path file = folder.resolve("order.txt");
        terminal.type("print", "workorder", PROJECT[0], PROJECT[1], "--to", file).fine();
        assertEquals(out.lines().toList(), Files.readAllLines(file));
    }

    @Test
    void theJsonSaysWhatWasWrittenOrHoldsTheText() throws Exception {
        JsonObject printed = terminal.json("print", "log", PROJECT[0], PROJECT[1]);
        assertEquals(Set.of("sheet", "about", "text"), printed.keySet());
        JsonObject written = terminal.json("print", "log", PROJECT[0], PROJECT[1], "--to", folder.resolve("a.pdf"), "--paper",
                "letter");
        assertEquals(Set.of("sheet", "about", "to", "bytes"), written.keySet());
        assertEquals("Session log", written.get("sheet").getAsString());
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        terminal.type("print", "log", PROJECT[0], PROJECT[1], "--to", folder.resolve("none/a.pdf")).refused(2, "there is no folder");
        terminal.type("print", "log", PROJECT[0], PROJECT[1], "--to", "log.doc").refused(2, ".pdf", ".txt");
        terminal.type("print", "tracks", PROJECT[0], PROJECT[1], "--item", "77").refused(2, "77");
    }
}
