package studio.talkback.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

import studio.talkback.plugins.internal.Messages;

/** Jars in a folder become part of a program at its next start, and nothing that is wrong with one stops it. */
class StudioPluginsTest {

    private static final String TAPE = "com.example.tape";

    private final Path home;
    /** With the characters that folders of studios have and that mean something else in a location. */
    private final Path folder;

    StudioPluginsTest(@TempDir Path home) {
        this.home = home;
        this.folder = home.resolve("Studio #1 100%20").resolve("plug-ins");
    }

    @Test
    void thePluginsOfALibraryLieInItsFolder() {
        assertEquals(Path.of("library", "plug-ins"), StudioPlugins.folderOf(Path.of("library")));
    }

    @Test
    void aMissingFolderIsNoProblemAndIsNotMade() throws Exception {
        try (Program program = new Program(home)) {
            assertEquals(List.of(), program.install(folder));
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void aFolderThatIsAFileIsTold() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "no folder");
        try (Program program = new Program(home)) {
            StudioPlugin told = program.install(folder).getFirst();
            assertEquals(StudioPlugin.State.SKIPPED, told.state());
            assertTrue(told.problem().startsWith("The plug-in folder " + folder), told::problem);
        }
    }

    @Test
    void aJarThatWasDroppedIsInstalledAtThisAndEveryLaterStart() throws Exception {
        Path jar = JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.2.0",
                Map.of("Bundle-ActivationPolicy", "lazy"));
        StudioPlugin expected = new StudioPlugin(TAPE, "1.2.0", jar.toRealPath(), StudioPlugin.State.INSTALLED, "",
                List.of());
        long first = 0;
        for (int start = 0; start < 3; start++) {
            try (Program program = new Program(home)) {
                assertEquals(List.of(expected), program.install(folder));
                assertEquals(Bundle.STARTING, program.bundle(TAPE).getState(), "waits for its first class");
                first = start == 0 ? program.bundle(TAPE).getBundleId() : first;
                assertEquals(first, program.bundle(TAPE).getBundleId(), "the same bundle as at the first start");
            }
        }
    }

    @Test
    void aJarThatWasTakenAwayIsGoneAtTheNextStart() throws Exception {
        Path jar = JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0");
        try (Program program = new Program(home)) {
            program.install(folder);
            assertEquals(Map.of(TAPE, "1.0.0"), program.bundles());
        }
        Files.delete(jar);
        try (Program program = new Program(home)) {
            assertEquals(List.of(), program.install(folder));
            assertEquals(Map.of(), program.bundles());
        }
    }

    @Test
    void thePluginsOfAnotherLibraryAreNotThere() throws Exception {
        JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0");
        Path other = home.resolve("other/plug-ins");
        JarMaker.bundle(other.resolve("film.jar"), "com.example.film", "1.0.0");
        try (Program program = new Program(home)) {
            program.install(folder);
        }
        try (Program program = new Program(home)) {
            program.install(other);
            assertEquals(Map.of("com.example.film", "1.0.0"), program.bundles());
        }
        assertTrue(Files.exists(folder.resolve("tape.jar")), "the jar itself is nobody's to delete");
    }

    @Test
    void aChangedJarIsReadAnew() throws Exception {
        Path jar = JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0");
        try (Program program = new Program(home)) {
            program.install(folder);
        }
        Path newer = JarMaker.bundle(home.resolve("newer.jar"), TAPE, "2.0.0", Map.of("X-More", "than before"));
        // A copy that keeps its time may be older than the one it replaces.
        Files.setLastModifiedTime(newer, FileTime.fromMillis(0));
        Files.move(newer, jar, StandardCopyOption.REPLACE_EXISTING);
        try (Program program = new Program(home)) {
            assertEquals("2.0.0", program.install(folder).getFirst().version());
            assertEquals(Map.of(TAPE, "2.0.0"), program.bundles());
            assertEquals("than before", program.bundle(TAPE).getHeaders().get("X-More"));
            assertEquals(Bundle.ACTIVE, program.bundle(TAPE).getState());
        }
    }

    @Test
    void aPluginThatSomebodyElseUninstalledIsInstalledAgain() throws Exception {
        JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0");
        try (Program program = new Program(home)) {
            program.install(folder);
            // As the platform's configurator does at a start with whatever it did not install itself.
            program.bundle(TAPE).uninstall();
        }
        try (Program program = new Program(home)) {
            assertEquals(StudioPlugin.State.INSTALLED, program.install(folder).getFirst().state());
            assertEquals(Map.of(TAPE, "1.0.0"), program.bundles());
        }
    }

    @Test
    void aJarThatBecameDamagedIsOutAndTold() throws Exception {
        Path jar = JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0");
        try (Program program = new Program(home)) {
            program.install(folder);
        }
        Files.writeString(jar, "cut off");
        skipped("tape.jar is not a jar, or is damaged");
    }

    @Test
    void whatIsNoBundleIsSkippedAndTold() throws Exception {
        Files.createDirectories(folder.resolve("folder.jar"));
        skipped("folder.jar is not a jar");
        Files.delete(folder.resolve("folder.jar"));
        Files.write(folder.resolve("empty.jar"), new byte[0]);
        skipped("empty.jar is not a jar");
        Files.delete(folder.resolve("empty.jar"));
        JarMaker.plain(folder.resolve("plain.jar"));
        skipped(NLS.bind(Messages.jar_noBundle, "plain.jar"));
        Files.delete(folder.resolve("plain.jar"));
        JarMaker.bundle(folder.resolve("v.jar"), TAPE, "one");
        skipped(NLS.bind(Messages.jar_badVersion, "v.jar", "one"));
        JarMaker.bundle(folder.resolve("v.jar"), TAPE, "1.0.0", Map.of("Import-Package", "a;;=,"));
        skipped("v.jar cannot be installed: ");
    }

    @Test
    void extensionsThatWouldNotBeSeenAreTold() throws Exception {
        Path jar = JarMaker.extending(folder.resolve("tape.jar"), TAPE);
        skipped(NLS.bind(Messages.jar_noSingleton, "tape.jar"));
        for (String name : List.of(TAPE + ";singleton:=true", TAPE + " ; singleton:=\"true\"")) {
            Files.delete(jar);
            JarMaker.extending(jar, name);
            try (Program program = new Program(home)) {
                assertEquals(StudioPlugin.State.INSTALLED, program.install(folder).getFirst().state(), name);
            }
        }
    }

    @Test
    void otherFilesAreNotLookedAt() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("read me.txt"), "");
        Files.writeString(folder.resolve("._tape.jar"), "what macOS leaves on a stick");
        JarMaker.bundle(folder.resolve("old/tape.jar"), TAPE, "1.0.0");
        try (Program program = new Program(home)) {
            assertEquals(List.of(), program.install(folder));
        }
    }

    @Test
    void aPluginThatLacksSomethingIsSkippedUntilItIsThere() throws Exception {
        JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0",
                Map.of("Require-Bundle", "com.example.reels;bundle-version=\"1.5\""));
        skipped(NLS.bind(Messages.jar_lacks, "tape.jar", "com.example.reels 1.5.0"));
        JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0", Map.of("Import-Package", "com.example.motor"));
        skipped(NLS.bind(Messages.jar_lacks, "tape.jar", "com.example.motor"));
        JarMaker.bundle(folder.resolve("zz-motor.jar"), "com.example.motor", "1.0.0",
                Map.of("Export-Package", "com.example.motor"));
        try (Program program = new Program(home)) {
            assertEquals(List.of("", ""), program.install(folder).stream().map(StudioPlugin::problem).toList());
            assertEquals(Map.of(TAPE, "1.0.0", "com.example.motor", "1.0.0"), program.bundles());
        }
    }

    @Test
    void aPluginThatFailsToStartIsOutAndTheOthersGoOn() throws Exception {
        JarMaker.failing(folder.resolve("a.jar"), "com.example.failing");
        JarMaker.bundle(folder.resolve("b.jar"), TAPE, "1.0.0");
        try (Program program = new Program(home)) {
            List<StudioPlugin> told = program.install(folder);
            assertEquals(NLS.bind(Messages.jar_failed, "a.jar", "java.lang.IllegalStateException: no tape machine"),
                    told.getFirst().problem());
            assertEquals(StudioPlugin.State.INSTALLED, told.getLast().state());
            assertEquals(Map.of(TAPE, "1.0.0"), program.bundles());
        }
    }

    @Test
    void whatTheProgramHasCannotBeReplaced() throws Exception {
        JarMaker.bundle(folder.resolve("mine.jar"), Program.NAME, "9.0.0");
        skipped(NLS.bind(Messages.jar_programHasIt, "mine.jar", Program.NAME));
        JarMaker.bundle(folder.resolve("mine.jar"), TAPE, "1.0.0", Map.of("Fragment-Host", Program.NAME));
        skipped(NLS.bind(Messages.jar_fragment, "mine.jar"));
    }

    @Test
    void ofTwoJarsWithOneNameTheNewerVersionIsUsed() throws Exception {
        JarMaker.bundle(folder.resolve("a.jar"), TAPE, "1.9.0");
        JarMaker.bundle(folder.resolve("b.jar"), TAPE, "1.10.0");
        try (Program program = new Program(home)) {
            List<StudioPlugin> told = program.install(folder);
            assertEquals(NLS.bind(Messages.jar_otherJarHasIt, "a.jar", "b.jar"), told.getFirst().problem());
            assertEquals("", told.getLast().problem());
            assertEquals(Map.of(TAPE, "1.10.0"), program.bundles());
        }
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws Exception {
        Path outside = JarMaker.bundle(home.resolve("outside.jar"), TAPE, "1.0.0");
        Files.createDirectories(folder);
        try {
            Files.createSymbolicLink(folder.resolve("tape.jar"), outside);
        } catch (IOException | UnsupportedOperationException e) {
            abort("skipped: this machine makes no symbolic links: " + e);
        }
        skipped(NLS.bind(Messages.jar_link, "tape.jar"));
    }

    @Test
    void bundlesThatAProgramUsesAreNotTornAwayFromIt() throws Exception {
        Path jar = JarMaker.bundle(folder.resolve("tape.jar"), TAPE, "1.0.0",
                Map.of("Export-Package", "com.example.tape"));
        Path user = JarMaker.bundle(home.resolve("user.jar"), "com.example.user", "1.0.0",
                Map.of("Import-Package", "com.example.tape"));
        try (Program program = new Program(home)) {
            program.install(folder);
            Bundle using = program.bundle(Program.NAME).getBundleContext().installBundle("reference:" + user.toUri());
            using.start();
            Files.delete(jar);
            program.install(folder);
            assertEquals(Bundle.ACTIVE, using.getState());
            assertEquals(Map.of("com.example.user", "1.0.0"), program.bundles());
        }
    }

    /** The one jar is told with this reason, and nothing of it is left in the framework. */
    private void skipped(String reason) throws Exception {
        try (Program program = new Program(home)) {
            List<StudioPlugin> told = program.install(folder);
            assertEquals(1, told.size());
            StudioPlugin one = told.getFirst();
            assertTrue(one.problem().startsWith(reason), one::problem);
            assertEquals(1, one.problem().lines().count());
            assertEquals(StudioPlugin.State.SKIPPED, one.state());
            assertEquals(Map.of(), program.bundles());
        }
    }
}
