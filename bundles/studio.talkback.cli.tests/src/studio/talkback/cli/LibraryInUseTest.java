package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.cli.Terminal.Answer;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.inbox.LogInbox;
import studio.talkback.session.quickentry.QuickEntryParser;

/** Commands while the workstation has the library open. */
class LibraryInUseTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private volatile @Nullable Library held;
    private volatile @Nullable LogInbox inbox;

    @BeforeEach
    void beginSession() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init").fine();
        terminal.type("project", "add", "Glass House").fine();
        terminal.type("item", "add", "Paper Moon").fine();
        terminal.type("session", "start").fine();
    }

    @AfterEach
    void letGo() {
        LogInbox watching = inbox;
        if (watching != null) {
            watching.close();
        }
        Library library = held;
        if (library != null) {
            library.close();
        }
        inbox = null;
        held = null;
    }

    @Test
    void aLineGoesThroughTheInboxOfTheWorkstation() throws Exception {
        hold(true);
        JsonObject json = terminal.json("log", "add", "--item", "1", "r @LBL lv +0.5 !20:00");
        assertEquals("request", json.get("kind").getAsString());
        assertEquals(1, json.get("number").getAsInt());
        letGo();
        assertEquals(1, entries().size());
    }

    @Test
    void aLineThatTheWorkstationRefusesIsToldAndBadInput() throws Exception {
        hold(true);
        terminal.type("log", "add", "--project", "Granite", "hello").refused(2, "Granite", "Glass House");
    }

    @Test
    void aLineThatNobodyTakesWaitsAndIsLoggedLater() throws Exception {
        hold(false);
        terminal.services().setInboxWait(Duration.ofMillis(500));
        Answer answer = terminal.type("log", "add", "written while it was busy").refused(3, ".request");
        String file = answer.err().replaceAll("(?s).* (\\S+\\.request).*", "$1");
        assertTrue(Files.exists(Path.of(file)), file);
        letGo();
        terminal.type("log", "add", "written after").fine();
        List<String> texts = new ArrayList<>();
        entries().forEach(entry -> texts.add(entry.getAsJsonObject().get("text").getAsString()));
        assertEquals(List.of("written while it was busy", "written after"), texts);
    }

    @Test
    void aLineIsLoggedByTheTerminalItselfWhenTheLibraryIsLetGoMeanwhile() throws Exception {
        hold(false);
        terminal.services().setInboxWait(Duration.ofSeconds(1));
        Thread holder = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            letGo();
        });
        assertEquals("note", terminal.json("log", "add", "just in time").get("kind").getAsString());
        holder.join();
        assertEquals(1, entries().size());
    }

    @Test
    void allElseSaysWhoHoldsItAndEndsWithThree() throws Exception {
        hold(true);
        for (String command : List.of("log show", "pipeline", "check", "brief", "project add X", "session end",
                "search x", "history", "backup b", "seed", "purge --project Glass --reason x --yes",
                "log strike entry", "history restore --to 0", "revert 0198a7d2-0000-7000-8000-000000000000")) {
            terminal.type((Object[]) command.split(" ")).refused(3, String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void manyTerminalsAtOnceLoseAndDoubleNoLine() throws Exception {
        int terminals = 3;
        int lines = 5;
        List<Answer> wrong = Collections.synchronizedList(new ArrayList<>());
        hold(true);
        List<Thread> typing = new ArrayList<>();
        for (int index = 0; index < terminals; index++) {
            String name = "terminal " + index + " line ";
            typing.add(Thread.ofPlatform().start(() -> IntStream.range(0, lines).forEach(line -> {
                Answer answer = new Terminal(terminal.library()).type("log", "add", name + line);
                if (answer.code() != 0) {
                    wrong.add(answer);
                }
            })));
        }
        Library library = held;
        if (library != null) {
            SessionLog log = terminal.services().log(library);
            Ref session = log.sessions(new WorkstationNames(library).project("Glass House"), 1).getFirst().session();
            for (int line = 0; line < lines; line++) {
                log.add(session, QuickEntryParser.parse("workstation line " + line,
                        log.context(session, ZonedDateTime.now(terminal.services().clock()), null)), "EB");
            }
        }
        for (Thread thread : typing) {
            thread.join();
        }
        letGo();
        assertEquals(List.of(), wrong);
        List<String> texts = new ArrayList<>();
        entries().forEach(entry -> texts.add(entry.getAsJsonObject().get("text").getAsString()));
        assertEquals((terminals + 1) * lines, texts.size());
        assertEquals(texts.size(), texts.stream().distinct().count());
    }

    private void hold(boolean watch) throws Exception {
        Library library = terminal.services().libraries().open(terminal.library(), new NullProgressMonitor());
        held = library;
        if (watch) {
            inbox = LogInbox.watch(library, new SessionLog(library), new WorkstationNames(library));
        }
    }

    private JsonArray entries() throws Exception {
        return terminal.json("log", "show").getAsJsonArray("entries");
    }
}
