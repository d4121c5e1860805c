package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** What the framework hands over is what was typed. */
class CommandsTest {

    @Test
    void theMarkThatTheScriptPutsBeforeEachWordIsTakenOff() {
        assertArrayEquals(new String[] { "log", "add", "-clean", ":x" },
                Commands.typed(new String[] { ":log", ":add", ":-clean", "::x" }));
    }

    @Test
    void wordsWithoutTheMarkStayAsTheyAre() {
        assertArrayEquals(new String[] { "log", ":add" }, Commands.typed(new String[] { "log", ":add" }));
        assertArrayEquals(new String[0], Commands.typed(new String[0]));
    }
}
