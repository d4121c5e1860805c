package studio.talkback.example.plugin.sidecar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.Value;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;

/** A console that a plug-in adds is found by what plugin.xml says, and its scenes are read, edited and compared. */
class SidecarTest {

    private static final String SCENE = "SIDECAR\t1\r\nside/1\tLead Vox\t-3.5\tON\r\nside/2\tKick\t0\tOFF\r\n";
    private static final NullProgressMonitor QUIET = new NullProgressMonitor();

    @TempDir
    Path folder = Path.of("");

    private final ConsoleFamily family = new SidecarFamily();

    @Test
    void theConsoleAndItsReaderAreFoundWhereThePlugInSaysThem() throws Exception {
        ConsoleFamily found = (ConsoleFamily) contributed("studio.talkback.console.families", "family");
        EvidenceReader reader = (EvidenceReader) contributed("studio.talkback.library.evidenceReaders", "reader");
        assertEquals(found.id(), reader.consoleFamily(), "a file of it is a recall of this console");
        assertTrue(reader.recognises(new EvidenceHead("a.txt", bytes(SCENE))));
        assertTrue(found.codec().recognises(new EvidenceHead("a.txt", bytes(SCENE))));
    }

    @Test
    void aSceneIsWrittenAsItWasRead() throws Exception {
        for (String text : List.of(SCENE, "SIDECAR\t", "SIDECAR\t2\n\n\nside/9\t\u00e9\nside/1\tVox\t\t\t\t\n\r")) {
            assertArrayEquals(bytes(text), family.codec().parse(bytes(text)).bytes(), text);
        }
    }

    @Test
    void anEditChangesItsValueAlone() throws Exception {
        ConsoleState scene = family.codec().parse(bytes(SCENE));
        assertEquals(SCENE.replace("-3.5", "2.5"), text(scene.with("side/1", 1, new Value.Number(2.4))));
        assertEquals(SCENE.replace("Lead Vox", ""), text(scene.with("side/1", 0, new Value.Text(""))));
        assertEquals("Side 1 level takes from -20 to 6 dB", assertThrows(EditException.class,
                () -> scene.with("side/1", 1, new Value.Number(7))).getMessage());
        assertThrows(EditException.class, () -> scene.with("side/8", 1, new Value.Number(0)));
        assertThrows(EditException.class, () -> scene.with("side/1", 3, new Value.Number(0)));
    }

    @Test
    void twoScenesDifferInTheWordsOfTheStudio() throws Exception {
        Path before = Files.write(folder.resolve("before.txt"), bytes(SCENE));
        Path after = Files.write(folder.resolve("after.txt"),
                bytes(SCENE.replace("-3.5", "-2.0").replace("OFF", "ON")));
        List<String> words = List.of("Side 1 'Lead Vox' level -3.5 dB \u2192 -2 dB", "Side 2 'Kick' on OFF \u2192 ON");
        assertEquals(words, new ConsoleScenes(new ConsoleFamilies(Objects.requireNonNull(List.of(family))))
                .diff(before, after, QUIET).stream().map(each -> each.text()).toList());
        assertEquals(words, new SidecarReader().changes(EvidenceFile.at(before), EvidenceFile.at(after), QUIET)
                .stream().map(each -> each.text()).toList());
    }

    @Test
    void theSettingsOfASceneAreSortedByStrip() throws Exception {
        ConsoleSettings settings = new ConsoleSettings(family.codec().parse(bytes(SCENE)));
        assertEquals(List.of("Side 1 'Lead Vox'", "Side 2 'Kick'"), settings.strips());
        assertEquals(6, settings.size());
    }

    @Test
    void whatIsNotUnderstoodIsKeptAndTold() throws Exception {
        String text = "SIDECAR\t1\nside/1\tVox\t7\tMAYBE\tmore\nbus\t1\n";
        Path file = Files.write(folder.resolve("odd.txt"), bytes(text));
        assertEquals(List.of("2 Side 1 level: 7, where it takes from -20 to 6 dB",
                "2 Side 1 on: MAYBE, where it takes ON or OFF", "2 Side 1 value 4: more, where it takes no value",
                "3 unknown line bus"), new SidecarReader().read(EvidenceFile.at(file), QUIET).warnings().stream()
                .map(each -> each.line() + " " + each.text()).toList());
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws Exception {
        for (String text : List.of("", "SIDECAR", "#4.0# \"Glass House\"", SCENE + "x".repeat(5000))) {
            assertThrows(EvidenceException.class, () -> family.codec().parse(bytes(text)), text);
        }
    }

    /** The object that the plug-in's own plugin.xml contributes to a point. */
    private static Object contributed(String point, String element) throws Exception {
        Object token = new Object();
        IExtensionRegistry registry = Objects.requireNonNull(
                RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token));
        RegistryContributor contributor = new RegistryContributor("1", "studio.talkback.example.plugin", null, null);
        String points = "<?eclipse version=\"3.4\"?><plugin><extension-point id=\"%s\" name=\"point\"/></plugin>"
                .formatted(point);
        try {
            for (String each : List.of(points, plugIn())) {
                registry.addContribution(new ByteArrayInputStream(bytes(each)), contributor, false, "plugin.xml", null,
                        token);
            }
            for (IConfigurationElement each : registry.getConfigurationElementsFor(point)) {
                if (each.getName().equals(element)) {
                    return Objects.requireNonNull(
                            Class.forName(each.getAttribute("class")).getDeclaredConstructor().newInstance());
                }
            }
        } finally {
            registry.stop(token);
        }
        throw new AssertionError("nothing is contributed to " + point);
    }

    /** Every bundle has a plugin.xml; the plug-in's is the one that names its family. */
    private static String plugIn() throws IOException {
        ClassLoader loader = Objects.requireNonNull(SidecarTest.class.getClassLoader());
        for (URL each : Collections.list(loader.getResources("plugin.xml"))) {
            try (InputStream in = each.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains(SidecarFamily.class.getName())) {
                    return text;
                }
            }
        }
        throw new AssertionError("no plugin.xml names the family");
    }

    private static byte[] bytes(String text) {
        return Objects.requireNonNull(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(ConsoleState state) {
        return new String(state.bytes(), StandardCharsets.ISO_8859_1);
    }
}
