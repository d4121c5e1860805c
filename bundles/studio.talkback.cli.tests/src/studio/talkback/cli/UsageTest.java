package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void helpListsEveryCommandWithItsWords() {
        String help = terminal().bare("help").fine().out();
        for (String command : List.of("init", "project", "item", "session", "booking", "actions", "fault", "log", "request", "desk", "bay", "approve", "pin", "import", "watch", "inspect",
                "console", "recall", "original", "brief", "print", "wrap", "pipeline", "search", "history", "revert", "handover", "takein", "merge", "plugins", "check", "backup", "restore", "purge",
                "seed", "help")) {
            assertTrue(help.lines().anyMatch(line -> line.matches(" +" + command + " +[A-Z].*")), command + help);
        }
        assertTrue(help.contains("--library"), help);
    }

    @ParameterizedTest
    @ValueSource(strings = { "init", "project add", "project list", "project show", "item add", "item list",
            "item show", "session start", "session list", "session hours", "session end", "booking list", "booking hold", "booking confirm",
            "booking move", "booking release", "actions", "actions done", "fault list", "fault mended", "log add", "log show", "log correct",
            "log strike", "request add", "request list", "request answer", "request reply", "desk show", "desk load", "desk strike", "desk capture",
            "bay list", "bay import", "approve", "pin set", "pin remove", "import", "watch status", "watch photos", "inspect", "console inspect", "console write", "console diff", "console pull", "console load", "console verify", "console watch", "recall show", "recall diff", "recall sheet", "recall photo", "recall run", "recall run sheet", "recall run start", "recall run mark", "recall run share", "recall run note", "recall run photo", "recall run tone", "recall run undo", "recall run proof", "recall run end", "original", "brief", "print workorder", "print log", "print tracks",
            "print leftoff", "wrap", "pipeline", "search", "history", "history restore", "revert",
            "handover", "takein", "merge list", "merge choose", "plugins", "check", "backup", "backup list", "restore", "purge", "seed" })
    void helpOfEachCommandDocumentsItsJsonAndItsOptions(String command) {
        String help = terminal().bare((Object[]) ("help " + command).split(" ")).fine().out();
        assertTrue(help.contains("JSON"), help);
        assertTrue(help.contains("Usage: talkback " + command), help);
        // An option or parameter without words ends its line after its name.
        String wordless = " {2,8}(-\\S|--[a-z-]+(=\\S+)?|\\[?[A-Z]+\\]?(\\.\\.\\.)?)";
        assertFalse(help.lines().anyMatch(line -> line.matches(wordless)), help);
        assertEquals(help, terminal().bare((Object[]) (command + " --help").split(" ")).fine().out());
    }

    @Test
    void versionIsPrinted() {
        assertEquals("Talkback 0.1.0.test", terminal().bare("--version").fine().out().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "nonsense", "project", "item", "session", "booking", "log", "request", "request add", "request answer 1", "request answer x --done", "desk", "desk load", "pin", "pin remove", "approve", "approve --item 4 --mix 3 --by EB", "watch", "console", "project nonsense",
            "inspect", "recall", "recall show", "recall run start", "recall run mark", "recall run proof", "console diff a", "console pull a", "console load a", "console verify a", "search", "help nonsense", "check --nonsense", "seed --projects=many",
            "session start --at yesterday", "project add X --kind opera", "inspect a b", "seed --projects=0", "history --diff a", "history restore", "revert", "handover", "takein", "merge", "merge choose", "print", "print tracks", "print log --to a.doc",
            "print log --paper a3" })
    void whatCannotBeMeantIsRefusedInOneLine(String command) {
        Object[] words = command.isEmpty() ? new Object[0] : command.split(" ");
        terminal().bare(words).refused(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "check", "pipeline", "brief", "search x", "history", "project list", "item list",
            "session list", "booking list", "actions", "fault list", "session hours", "log show", "request list", "request reply", "print workorder", "print log", "print leftoff", "wrap", "watch status", "watch photos", "takein f", "handover f --all", "merge list", "backup b", "original " + "0123456789abcdef0123456789abcdef"
                    + "0123456789abcdef0123456789abcdef o" })
    void withoutALibraryTheWayToOneIsTold(String command) {
        terminal().type((Object[]) command.split(" ")).refused(2, "there is no library", "init");
    }

    @Test
    void whatCannotBePrintedIsNoSuccess() {
        OutputStream full = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        for (String[] command : new String[][] { { "plugins" }, { "plugins", "--json" } }) {
            assertEquals(3, CommandLineRunner.run(command, new PrintStream(full), new PrintStream(err),
                    terminal().services()), command[0]);
        }
        assertEquals(2, err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("cannot be written"))
                .count(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theStackTraceIsPrintedWithVerboseOnly() {
        String err = terminal().type("check", "--verbose").err();
        assertTrue(err.lines().count() > 3, err);
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("library"));
    }
}
