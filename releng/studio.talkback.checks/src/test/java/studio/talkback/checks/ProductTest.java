package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program, started by its script. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class ProductTest {

    private static final Path SCRIPT = House.root()
            .resolve("releng/studio.talkback.product/target/products/talkback/linux/gtk/x86_64/talkback");
    /** The shell makes the two bytes of an é, whatever the language of this test. */
    private static final String TYPES_AN_ACCENT = "exec \"$0\" cli help \"caf$(printf '\\303\\251')\" 2>&1";
    private static final String TYPES_WORDS_OF_THE_FRAMEWORK = "exec \"$0\" cli -clean 2>&1";

    @Test
    void accentsStayWhatTheyAreWhereNoLanguageIsSet(@TempDir Path state) throws Exception {
        assertTrue(refused(TYPES_AN_ACCENT, state).contains("\"café\""));
    }

    @Test
    void wordsThatTheFrameworkKnowsReachTheProgram(@TempDir Path state) throws Exception {
        assertTrue(refused(TYPES_WORDS_OF_THE_FRAMEWORK, state).contains("\"-clean\""));
    }

    /** The script for Windows is read, since it cannot be run here: cmd.exe misses labels where lines end otherwise. */
    @Test
    void theScriptForWindowsHasItsLineEndsAndItsLabels() throws Exception {
        String script = Files.readString(House.root().resolve("features/studio.talkback.feature/root/win32/talkback.bat"));
        assertEquals(script, script.replace("\r\n", "\n").replace("\n", "\r\n"));
        Set<String> labels = Pattern.compile("(?m)^:(\\w+)").matcher(script).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
        List<String> wanted = Pattern.compile("goto (\\w+)").matcher(script).results().map(found -> found.group(1)).toList();
        assertFalse(wanted.isEmpty());
        assertTrue(labels.containsAll(wanted), wanted + " in " + labels);
    }

    private static String refused(String command, Path state) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command, SCRIPT.toString());
        builder.environment().putAll(Map.of("LC_ALL", "C", "TALKBACK_STATE", state.toString(), "TALKBACK_JAVA",
                Path.of(System.getProperty("java.home"), "bin/java").toString()));
        Process program = builder.start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor(), said);
        return said;
    }
}
