package studio.talkback.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.evidence.EvidenceException;

class ConsoleScenesTest {

    private static final IProgressMonitor MONITOR = new NullProgressMonitor();

    private final ConsoleFamilies families = new ConsoleFamilies(
            List.of(new PlainConsole("a"), new PlainConsole("b")));
    private final ConsoleScenes scenes = new ConsoleScenes(families);

    private static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aSceneIsReadByTheFamilyThatRecognisesIt(@TempDir Path folder) throws Exception {
        assertEquals("b", scenes.read(file(folder, "s", "PLAIN b\nch/1 x 0 ON\n"), MONITOR).info().family());
    }

    @Test
    void whatNoFamilyRecognisesIsRefused(@TempDir Path folder) throws Exception {
        Path file = file(folder, "s", "something else");
        EvidenceException refused = assertThrows(EvidenceException.class, () -> scenes.read(file, MONITOR));
        assertEquals("not a scene of a console that Talkback knows: give it a scene file exported from one of"
                + " Plain a, Plain b", refused.getMessage());
    }

    @Test
    void foldersAndMissingFilesAreRefused(@TempDir Path folder) {
        assertThrows(EvidenceException.class, () -> scenes.read(folder, MONITOR));
        assertThrows(EvidenceException.class, () -> scenes.read(folder.resolve("gone"), MONITOR));
    }

    @Test
    void rewritingGivesTheSameBytesAndLeavesNothingElse(@TempDir Path folder) throws Exception {
        Path scene = file(folder, "s", "PLAIN a\nch/1 x 0 ON  \r\n");
        Path out = file(folder, "out", "what was there before");
        scenes.rewrite(scene, out, MONITOR);
        assertArrayEquals(Files.readAllBytes(scene), Files.readAllBytes(out));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(out, scene), left.sorted().toList());
        }
    }

    @Test
    void aSceneThatCannotBeReadLeavesTheOutputAsItWas(@TempDir Path folder) throws Exception {
        Path out = file(folder, "out", "what was there before");
        Path bad = file(folder, "s", "something else");
        assertThrows(EvidenceException.class, () -> scenes.rewrite(bad, out, MONITOR));
        assertEquals("what was there before", Files.readString(out));
    }

    @Test
    void aFolderIsNotOverwritten(@TempDir Path folder) throws Exception {
        Path scene = file(folder, "s", "PLAIN a\n");
        IOException refused = assertThrows(IOException.class, () -> scenes.rewrite(scene, folder, MONITOR));
        assertTrue(String.valueOf(refused.getMessage()).contains("is a folder: name a file"));
        assertThrows(IOException.class, () -> scenes.rewrite(scene, folder.resolve("no/such/out"), MONITOR));
    }

    @Test
    void twoScenesOfAFamilyAreCompared(@TempDir Path folder) throws Exception {
        Path before = file(folder, "1", "PLAIN a\nch/1 Vox 0 ON\n");
        Path after = file(folder, "2", "PLAIN a\nch/1 Vox 0 OFF\n");
        assertEquals(List.of("Ch 1 'Vox' on ON \u2192 OFF"),
                scenes.diff(before, after, MONITOR).stream().map(ParameterChange::text).toList());
    }

    @Test
    void scenesOfTwoFamiliesAreNotCompared(@TempDir Path folder) throws Exception {
        Path before = file(folder, "1", "PLAIN a\n");
        Path after = file(folder, "2", "PLAIN b\n");
        EvidenceException refused = assertThrows(EvidenceException.class,
                () -> scenes.diff(before, after, MONITOR));
        assertEquals("the first scene is of family a and the second of family b: compare scenes of one family",
                refused.getMessage());
    }

    @Test
    void aFamilyThatFailsWhileReadingIsSwitchedOffAndNamed(@TempDir Path folder) throws Exception {
        Path breaking = file(folder, "s", "PLAIN a\nBREAK\n");
        assertThrows(IOException.class, () -> scenes.read(breaking, MONITOR));
        assertEquals(List.of("b"), families.all().stream().map(ConsoleFamily::id).toList());
        assertEquals(1, families.problems().size());
        assertTrue(families.problems().get(0).contains(PlainConsole.class.getName()));
        assertEquals("b", scenes.read(file(folder, "t", "PLAIN b\n"), MONITOR).info().family());
    }

    @Test
    void aFamilyThatFailsWhileRecognisingIsSwitchedOffAndNamed(@TempDir Path folder) throws Exception {
        Path panic = file(folder, "s", "PANIC");
        assertThrows(EvidenceException.class, () -> scenes.read(panic, MONITOR));
        assertEquals(List.of(), families.all());
        assertEquals(2, families.problems().size());
    }
}
