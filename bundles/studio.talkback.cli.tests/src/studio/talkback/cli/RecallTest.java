package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The two recalls of Paper Moon in the sample studio, and Glass House on its desk. */
class RecallTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void showsARecallWithEverythingItKnows() throws Exception {
        String shown = terminal.type("recall", "show", "--item", "Paper Moon", "--recall", "Paper Moon Mix 1").fine().out();
        assertTrue(shown.startsWith("Paper Moon Mix 1"), shown);
        for (String words : List.of("Console: PaperMoonMix1.scn (x32)", "FET COMP 1", "Attack 3", "Patch: Ch 11 insert send > FET COMP 1 in")) {
            assertTrue(shown.contains(words), shown);
        }
        JsonObject json = terminal.json("recall", "show", "--item", "Paper Moon");
        assertEquals("Paper Moon Mix 2", json.get("title").getAsString(), "the newest");
        assertEquals("x32", json.get("consoleFamily").getAsString());
        assertEquals("Attack", json.getAsJsonArray("units").get(0).getAsJsonObject().getAsJsonArray("settings").get(0)
                .getAsJsonObject().get("control").getAsString());
    }

    @Test
    void saysOnlyWhatDiffersPartByPart() throws Exception {
        Terminal.Answer answer = terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 1");
        assertEquals(1, answer.code(), answer.err());
        String told = answer.out();
        assertTrue(told.startsWith("Paper Moon Mix 1 \u2192 Paper Moon Mix 2"), told);
        assertTrue(told.contains("Ch 11 'Lead Vox'  fader: -2.0 dB \u2192 -1.5 dB"), told);
        assertTrue(told.contains("FET COMP 1  Attack: 3 \u2192 5"), told);
        assertTrue(told.contains("stays Ch 11 insert send > FET COMP 1 in"), told);
        assertTrue(told.indexOf("AUTOMATIC") < told.indexOf("POTS"), told);
        assertFalse(told.contains("Damper"), told);
        Terminal.Answer json = terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 1", "--json");
        assertEquals(1, json.code());
        List<String> parts = StreamSupport.stream(json.json().getAsJsonArray("pages").spliterator(), false)
                .map(page -> page.getAsJsonObject().get("part").getAsString()).distinct().toList();
        assertEquals(List.of("automatic", "pot"), parts);
    }

    @Test
    void startsFromWhatIsOnTheDesk() throws Exception {
        JsonObject plan = terminal.type("recall", "diff", "--item", "Paper Moon", "--room", "A Room", "--json").json();
        assertTrue(plan.get("fromTitle").getAsString().startsWith("Glass House Mix"), plan.toString());
        terminal.type("recall", "diff", "--item", "Paper Moon", "--from", "Paper Moon Mix 2").fine();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        terminal.type("recall").refused(2, "show, diff");
        terminal.type("recall", "show", "--item", "Paper Moon", "--recall", "Mix 9").refused(2, "Paper Moon Mix 2, Paper Moon Mix 1");
        terminal.type("recall", "diff", "--item", "Paper Moon", "--room", "A Room", "--from", "Paper Moon Mix 1").refused(2, "not both");
        terminal.type("recall", "show", "--item", "Paper Moon", "--mix", "99").refused(2, "99");
    }
}
