package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has become of what the built workstation remembers on a machine, it starts, and says what it did without. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StaleStateTest {

    private static final Path SCRIPT = House.root()
            .resolve("releng/studio.talkback.product/target/products/talkback/linux/gtk/x86_64/talkback");
    private static final String LAYOUT = "workspace/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";
    private static final String SETTINGS = "workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings/studio.talkback.app.prefs";
    private static final String OURS = "workspace/.metadata/.plugins/studio.talkback.app/";
    private static final String NOT_USED = "The remembered layout was not used: ";

    @TempDir
    static Path folder;
    /** What an earlier run has left behind. */
    private static Path remembered;
    private static int states;

    private record Run(int code, String said, Path home) {

        /** What the program told at its start; also in its status line. */
        String log() throws IOException {
            Path log = home.resolve("workspace/.metadata/.log");
            return Files.exists(log) ? Files.readString(log) : "";
        }

        Path aside(String file) throws IOException {
            Path moved = home.resolve(file);
            try (Stream<Path> files = Files.list(moved.getParent())) {
                List<Path> kept = files.filter(
                        each -> each.getFileName().toString().startsWith(moved.getFileName() + "-set-aside-")).toList();
                assertEquals(1, kept.size(), moved + " is kept: " + said + log());
                return kept.getFirst();
            }
        }
    }

    @BeforeAll
    static void aFirstRun() throws Exception {
        remembered = folder.resolve("first");
        Run run = start(remembered);
        assertEquals(0, run.code(), run.said());
        assertTrue(Files.exists(run.home().resolve(LAYOUT)), "the layout is remembered");
        Path settings = run.home().resolve(SETTINGS);
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "eclipse.preferences.version=1\nbackup.place=/somewhere/else\n");
    }

    @Test
    void aSoundLayoutIsUsedAndNothingIsSaid() throws Exception {
        Run run = start(state());
        assertEquals("", run.log());
        try (Stream<Path> files = Files.walk(run.home())) {
            assertTrue(files.noneMatch(file -> file.toString().contains("set-aside")), "nothing is set aside");
        }
    }

    @Test
    void aLayoutThatIsCutShortIsSetAside() throws Exception {
        Path state = state();
        byte[] whole = Files.readAllBytes(home(state).resolve(LAYOUT));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(home(state).resolve(LAYOUT), half);
        Run run = start(state);
        usualLayout(run, "it is damaged");
        assertArrayEquals(half, Files.readAllBytes(run.aside(LAYOUT)));
    }

    @Test
    void aLayoutWithKindsThatThisReleaseDoesNotKnowIsSetAside() throws Exception {
        Path state = state();
        replace(home(state).resolve(LAYOUT), "<tags>topLevel", "<later xsi:type=\"basic:Later\"/><tags>topLevel");
        usualLayout(start(state), "it is damaged");
    }

    @Test
    void aLayoutWithAViewThatIsGoneIsSetAside() throws Exception {
        Path state = state();
        replace(home(state).resolve(LAYOUT), "elementId=\"studio.talkback.project.ui.pipeline\"",
                "elementId=\"studio.former.view\"");
        usualLayout(start(state), "it shows studio.former.view, which is not there any more");
    }

    @Test
    void aLayoutThatDidNotComeUpLastTimeIsSetAside() throws Exception {
        Path state = state();
        Files.createFile(home(state).resolve(OURS + "starting"));
        usualLayout(start(state), "the last start with it did not come up");
        Files.delete(home(state).resolve("workspace/.metadata/.log"));
        assertEquals("", start(state).log(), "the next start is as always");
    }

    @Test
    void settingsThatAreDamagedAreSetAsideAndSaidSo() throws Exception {
        Path state = state();
        Files.writeString(home(state).resolve(SETTINGS), "\\u00zz\0\0");
        Run run = start(state);
        assertTrue(run.log().contains("Some settings are the usual ones again"), run.log());
        assertTrue(Files.exists(run.aside(SETTINGS)));
    }

    @Test
    void aWorkspaceThatIsNoFolderIsSetAside() throws Exception {
        Path state = state();
        delete(home(state).resolve("workspace"));
        Files.writeString(home(state).resolve("workspace"), "a file");
        Run run = start(state);
        assertTrue(run.log().contains("What was remembered on this machine could not be used"), run.log());
        assertEquals("a file", Files.readString(run.aside("workspace")));
    }

    @Test
    void aConfigurationThatIsCutShortIsSetAsideAndTheSettingsStay() throws Exception {
        Path state = state();
        try (Stream<Path> files = Files.list(home(state).resolve("configuration/org.eclipse.osgi"))) {
            Path info = files.filter(file -> file.getFileName().toString().startsWith("framework.info")).findFirst()
                    .orElseThrow();
            byte[] whole = Files.readAllBytes(info);
            Files.write(info, Arrays.copyOf(whole, whole.length / 3));
        }
        Run run = start(state);
        assertTrue(run.log().contains("Talkback did not start with what it had cached"), run.log());
        assertTrue(Files.exists(run.aside("configuration")));
        settingsStay(run);
    }

    @Test
    void anArchiveOfClassesOnWhichJavaBreaksDownIsMadeAnew() throws Exception {
        Path state = state();
        Path archive = home(state).resolve("classes.jsa");
        assertTrue(Files.size(archive) > 0, "the first run has left one");
        Files.writeString(archive, "bad");
        Path java = Files.writeString(folder.resolve("java"), """
                #!/bin/sh
                [ "$(cat '%s' 2>/dev/null)" != bad ] || [ "$1" = -version ] || kill -ABRT $$
                exec '%s' "$@"
                """.formatted(archive, java()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Path said = folder.resolve("said-broken");
        ProcessBuilder builder = process(state, SCRIPT.toString(), "-operator", "EB", "-walk",
                folder.resolve("pictures-broken").toString(), "-screens", "pipeline", "-library",
                folder.resolve("library").toString());
        builder.environment().put("TALKBACK_JAVA", java.toString());
        Process program = builder.redirectOutput(said.toFile()).start();
        assertTrue(program.waitFor(90, TimeUnit.SECONDS), "the workstation starts and ends");
        assertEquals(0, program.exitValue(), Files.readString(said));
        assertTrue(Files.readString(said).contains("Java broke down while Talkback started"), Files.readString(said));
        assertTrue(Files.size(archive) > 1000, "the archive is made anew");
        settingsStay(new Run(0, "", home(state)));
    }

    @Test
    void aStateFolderThatCannotBeThereIsDoneWithout() throws Exception {
        Path state = folder.resolve("a-file");
        Files.writeString(state, "where the state should go");
        Run run = start(state);
        assertEquals(0, run.code(), run.said());
        assertTrue(run.said().contains("Talkback cannot write to " + home(state)), run.said());
    }

    @Test
    void aLayoutThatAnotherWorkstationHasIsLeftToItAndTheSettingsHold() throws Exception {
        Path state = state();
        byte[] before = Files.readAllBytes(home(state).resolve(LAYOUT));
        Path work = folder.resolve("work");
        assertEquals(0, process(state, SCRIPT.toString(), "cli", "--library", work.toString(), "init", "--sample").start()
                .waitFor());
        // The platform locks so that no other process has the workspace.
        Path lock = home(state).resolve("workspace/.metadata/.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var held = channel.lock()) {
            assertTrue(held.isValid());
            Run run = start(state, "-consoleLog", "-library", work.toString());
            assertTrue(run.said().contains("Another workstation is open and has the layout"), run.said());
            // It backs up at the end to where the other's settings say.
            assertTrue(run.said().contains("/somewhere/else is not there"), run.said());
        }
        assertArrayEquals(before, Files.readAllBytes(home(state).resolve(LAYOUT)));
    }

    @Test
    void aCommandThatFailsIsRunOnce() throws Exception {
        ProcessBuilder builder = process(state(), SCRIPT.toString(), "cli", "--library", folder.resolve("none").toString(),
                "desk", "show");
        Process program = builder.start();
        String said = new String(program.getInputStream().readAllBytes());
        assertTrue(program.waitFor() > 0);
        assertEquals(1, said.strip().lines().count(), said);
    }

    private static void usualLayout(Run run, String why) throws IOException {
        assertTrue(run.log().contains(NOT_USED + why), run.log());
        assertTrue(Files.exists(run.aside(LAYOUT)));
        String layout = Files.readString(run.home().resolve(LAYOUT));
        assertTrue(layout.contains("studio.talkback.app.pipelinePerspective"), "the usual layout is remembered now");
        settingsStay(run);
    }

    private static void settingsStay(Run run) throws IOException {
        assertTrue(Files.readString(run.home().resolve(SETTINGS)).contains("backup.place=/somewhere/else"));
    }

    /** A copy of what the first run has left behind. */
    private static Path state() throws IOException {
        Path copy = folder.resolve("state-" + ++states);
        try (Stream<Path> files = Files.walk(remembered)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(remembered.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static Path home(Path state) {
        return state.resolve("workstation");
    }

    /** Starts the workstation on a small library, has it draw its first screen and end. */
    private static Run start(Path state, String... more) throws Exception {
        Path pictures = folder.resolve("pictures-" + state.getFileName());
        delete(pictures);
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString(), "-operator", "EB", "-walk", pictures.toString(),
                "-screens", "pipeline"));
        command.addAll(List.of(more));
        // The first that is said counts.
        command.addAll(List.of("-library", folder.resolve("library").toString()));
        Path said = folder.resolve("said-" + state.getFileName());
        Process program = process(state, command.toArray(String[]::new)).redirectOutput(said.toFile()).start();
        assertTrue(program.waitFor(90, TimeUnit.SECONDS), "the workstation starts and ends");
        Run run = new Run(program.exitValue(), Files.readString(said), home(state));
        assertEquals(0, run.code(), run.said() + run.log());
        assertTrue(Files.size(pictures.resolve("pipeline.png")) > 1000, run.said());
        return run;
    }

    private static ProcessBuilder process(Path state, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TALKBACK_STATE", state.toString());
        builder.environment().put("TALKBACK_JAVA", java());
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    private static void replace(Path file, String text, String other) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(text), text);
        Files.writeString(file, before.replace(text, other));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
