package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** What JK drafted of Glass House in the sample studio is left, and taken up again. */
class MixRevertTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void makeSample() {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init", "--sample").fine();
    }

    @Test
    void leavesTheDraftSaysWhatGoesBackAndTheChangeSetTakesItBack() throws Exception {
        terminal.type("session", "start", "--project", "Glass House").fine();
        assertEquals("3", draft().get("goesBackTo").getAsString());
        String plan = revert("--plan").fine().out();
        assertTrue(plan.startsWith("Mix 3a would be left for Mix 3"), plan);
        assertFalse(draft().has("leftWhy"));
        String told = revert("--why", "too crowded").fine().out();
        assertTrue(told.startsWith("Mix 3a is left, back to Mix 3."), told);
        assertFalse(told.contains("The mix at hand stays"), told);
        assertTrue(told.contains("DAW session of Mix 3"), told);
        assertEquals("too crowded", draft().get("leftWhy").getAsString());
        assertTrue(draft().has("leftAt"));
        String log = terminal.type("log", "show", "--project", "Glass House").fine().out();
        assertTrue(log.contains("Mix 3a left, back to Mix 3"), log);
        assertTrue(log.contains("too crowded"), log);
        String shown = terminal.type("item", "show", "Glass House").fine().out();
        assertTrue(shown.contains("Mix 3a was left"), shown);
        String brief = terminal.type("brief", "--project", "Glass House", "--item", "4").fine().out();
        assertFalse(brief.contains("3a draft:"), brief);
        revert("--why", "again").refused(2, "left already");
        terminal.type("approve", "--item", "Glass House", "--mix", "3a", "--by", "EB", "--how", "phone").refused(2,
                "take it up again first");
        JsonObject taken = terminal.json("mix", "takeup", "--item", "Glass House", "--mix", "3a");
        assertEquals("3a", taken.get("mix").getAsString());
        assertFalse(draft().has("leftWhy"));
        terminal.type("mix", "takeup", "--item", "Glass House", "--mix", "3a").refused(2, "was not left");
    }

    @Test
    void jsonNamesTheChangeSetThatIsReverted() throws Exception {
        JsonObject left = terminal.json("mix", "revert", "--item", "Glass House", "--mix", "3a", "--why", "too crowded");
        assertEquals("3", left.get("backTo").getAsString());
        assertEquals("3", left.get("atHand").getAsString());
        assertEquals(0, left.getAsJsonArray("leftWithIt").size());
        assertTrue(left.get("entry").getAsString().startsWith("entry/"));
        terminal.type("revert", left.get("changeSet").getAsString()).fine();
        assertFalse(draft().has("leftWhy"));
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        revert().refused(2, "--why");
        terminal.type("mix").refused(2, "revert, takeup");
        terminal.type("mix", "revert", "--item", "Glass House", "--mix", "3", "--why", "no").refused(2, "no draft");
        terminal.type("mix", "revert", "--item", "Glass House", "--mix", "9z", "--why", "no").refused(2, "9z");
    }

    private Terminal.Answer revert(Object... more) {
        return terminal.type(Stream.concat(Stream.of("mix", "revert", "--item", "Glass House", "--mix", "3a"),
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
}
