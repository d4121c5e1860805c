package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.Value;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceException;

class X32FamilyTest {

    private final X32Family family = new X32Family();
    private final ConsoleScenes scenes = new ConsoleScenes(new ConsoleFamilies(List.of(family)));

    @Test
    void aSceneIsReadAndWrittenAgainWithTheSameBytes(@TempDir Path folder) throws Exception {
        Path scene = folder.resolve("a.scn");
        Files.writeString(scene, Scenes.full(new Random(3)), StandardCharsets.ISO_8859_1);
        Path out = folder.resolve("b.scn");
        assertEquals(family.id(), scenes.rewrite(scene, out, new NullProgressMonitor()).info().family());
        assertArrayEquals(Files.readAllBytes(scene), Files.readAllBytes(out));
    }

    @Test
    void anEditedSceneThatWasWrittenDiffersByTheEdit(@TempDir Path folder) throws Exception {
        Path scene = Files.writeString(folder.resolve("a.scn"), Scenes.SMALL);
        Path out = folder.resolve("b.scn");
        NullProgressMonitor monitor = new NullProgressMonitor();
        scenes.write(scenes.read(scene, monitor).with("/ch/12/eq/2", 1, new Value.Number(3160)), out);
        assertEquals(List.of("Ch 12 'Lead Vox' EQ 2 frequency 2.51 kHz \u2192 3.20 kHz"),
                scenes.diff(scene, out, monitor).stream().map(ParameterChange::text).toList());
    }

    @Test
    void aDamagedSceneIsRefusedWithItsLine(@TempDir Path folder) throws Exception {
        Path scene = Files.writeString(folder.resolve("a.scn"), Scenes.SMALL + "/ch/01/config \"Vo");
        EvidenceException refused = assertThrows(EvidenceException.class,
                () -> scenes.read(scene, new NullProgressMonitor()));
        assertEquals(20, refused.line());
    }
}
