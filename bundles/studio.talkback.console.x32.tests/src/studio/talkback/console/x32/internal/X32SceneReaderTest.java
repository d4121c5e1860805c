package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import studio.talkback.console.StateKind;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceChange.Kind;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReport;

class X32SceneReaderTest {

    private final X32SceneReader reader = new X32SceneReader();

    private static EvidenceFile file(Path folder, String name, String text) throws IOException {
        return EvidenceFile.at(Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1));
    }

    private boolean recognises(String name, String text) {
        return reader.recognises(new EvidenceHead(name, text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aSceneIsRecognisedByItsFirstLine() {
        assertEquals("x32-scene", reader.kind());
        assertTrue(recognises("a.scn", Scenes.SMALL));
        assertTrue(recognises("without ending", "#2.7# \"a\" \"\" %000000000 1\n"));
        assertFalse(recognises("a.scn", Scenes.header(StateKind.SNIPPET)), "a snippet begins alike");
        assertFalse(recognises("a.scn", Scenes.header(StateKind.CHANNEL_PRESET)), "a preset begins alike");
        assertFalse(recognises("a.shw", "#4.0#\nshow \"a\" 0 0 0 0 0 0 0 0 0 0 \"4.0\"\n"), "a show begins alike");
        assertFalse(recognises("a.scn", "SESSION NAME:\ta\n"));
        assertFalse(recognises("a.scn", ""));
    }

    @Test
    void aReportCountsWhatTheSceneHolds(@TempDir Path folder) throws Exception {
        EvidenceReport report = reader.read(file(folder, "a.scn", Scenes.SMALL), new NullProgressMonitor());
        assertEquals("Glass House", report.title());
        assertEquals(Map.of("lines", 19L, "parameters", 150L, "namedChannels", 1L, "unknownLines", 0L, "warnings", 1L),
                report.counts());
        assertEquals(List.of("lines", "parameters", "namedChannels", "unknownLines", "warnings"),
                List.copyOf(report.counts().keySet()));
    }

    @Test
    void inspectingWritesEveryValueWithItsNameAndUnit(@TempDir Path folder) throws Exception {
        JsonObject json = inspect(file(folder, "a.scn", Scenes.SMALL));
        JsonObject console = json.getAsJsonObject("console");
        assertEquals("x32", console.get("family").getAsString());
        assertEquals("4.0", console.get("firmware").getAsString());
        assertEquals("Glass House", console.get("name").getAsString());
        assertEquals("mix 3", console.get("note").getAsString());
        assertEquals(19, json.getAsJsonArray("lines").size());
        assertEquals("{\"name\":\"EQ 2 frequency\",\"value\":2510,\"unit\":\"Hz\"}", parameter(json, "/ch/12/eq/2", 1));
        assertEquals("{\"name\":\"fader\",\"value\":4.6,\"unit\":\"dB\"}", parameter(json, "/ch/12/mix", 1));
        assertEquals("{\"name\":\"main M/C level\",\"value\":\"-oo\",\"unit\":\"dB\"}",
                parameter(json, "/ch/12/mix", 5));
        assertEquals("{\"name\":\"on\",\"value\":true}", parameter(json, "/ch/12/mix", 0));
        assertEquals("{\"name\":\"name\",\"value\":\"Lead Vox\"}", parameter(json, "/ch/12/config", 0));
        assertEquals("{\"name\":\"HALL decay\",\"value\":1.57,\"unit\":\"s\"}", parameter(json, "/fx/1/par", 1));
        assertEquals(0, json.getAsJsonArray("warnings").get(0).getAsJsonObject().get("line").getAsInt());
    }

    private JsonObject inspect(EvidenceFile file) throws Exception {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            reader.inspect(file, json, new NullProgressMonitor());
            json.endObject();
        }
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    private static String parameter(JsonObject json, String path, int index) {
        for (var line : json.getAsJsonArray("lines")) {
            if (line.getAsJsonObject().get("path").getAsString().equals(path)) {
                JsonArray parameters = line.getAsJsonObject().getAsJsonArray("parameters");
                return parameters.get(index).toString();
            }
        }
        return "no line " + path;
    }

    private List<EvidenceChange> changes(Path folder, String before, String after) throws Exception {
        return reader.changes(file(folder, "before.scn", before), file(folder, "after.scn", after),
                new NullProgressMonitor());
    }

    private void assertChange(Path folder, String from, String to, String words) throws Exception {
        List<EvidenceChange> changes = changes(folder, Scenes.SMALL, Scenes.SMALL.replace(from, to));
        assertEquals(List.of(words), changes.stream().map(EvidenceChange::text).toList());
        assertEquals("parameter", changes.get(0).area());
    }

    @Test
    void changesAreSaidInTheWordsOfTheStudio(@TempDir Path folder) throws Exception {
        assertChange(folder, "PEQ 2k51", "PEQ 3k20",
                "Ch 12 'Lead Vox' EQ 2 frequency 2.51 kHz \u2192 3.20 kHz");
        assertChange(folder, "ON  +4.6", "ON   -oo", "Ch 12 'Lead Vox' fader +4.6 dB \u2192 -oo");
        assertChange(folder, "/ch/12/eq ON", "/ch/12/eq OFF", "Ch 12 'Lead Vox' EQ on ON \u2192 OFF");
        assertChange(folder, "BL 12", "BL 39", "Ch 12 'Lead Vox' source In 12 \u2192 USB L");
        assertChange(folder, "%00000010", "%00000101", "Ch 12 'Lead Vox' DCA groups DCA 2 \u2192 DCA 1, DCA 3");
        assertChange(folder, "24 100", "18 100",
                "Ch 12 'Lead Vox' Preamp lo cut slope 24 dB/oct \u2192 18 dB/oct");
        assertChange(folder, "1.57 60", "2.46 60", "FX 1 HALL decay 1.57 s \u2192 2.46 s");
        assertChange(folder, "+26.5 OFF", "+26.5 ON", "Headamp In 1 phantom OFF \u2192 ON");
        assertChange(folder, "\"Glass House\"", "\"Paper Moon\"", "Scene name 'Glass House' \u2192 'Paper Moon'");
        assertChange(folder, "\"Drums\"", "\"Drm\"", "Bus 3 'Drm' name 'Drums' \u2192 'Drm'");
    }

    @Test
    void anotherFirmwareIsSaid(@TempDir Path folder) throws Exception {
        assertChange(folder, "#4.0#", "#4.1#", "Scene firmware 4.0 \u2192 4.1");
    }

    @Test
    void aNewNameIsARenaming(@TempDir Path folder) throws Exception {
        assertEquals(Kind.RENAMED,
                changes(folder, Scenes.SMALL, Scenes.SMALL.replace("Lead Vox", "Vox")).get(0).kind());
        assertEquals(Kind.CHANGED, changes(folder, Scenes.SMALL, Scenes.SMALL.replace("41 BL", "42 BL")).get(0).kind());
    }

    @Test
    void spacingNotationAndOrderAreNoChange(@TempDir Path folder) throws Exception {
        String same = Scenes.SMALL.replace("2k51", "2515").replace("  +4.6", " 4.60").replace("\n", " \r\n");
        assertEquals(List.of(), changes(folder, Scenes.SMALL, same));
        String moved = Scenes.SMALL.replace("/headamp/000 +26.5 OFF\n", "")
                .replace("/ch/12/delay", "/headamp/000 +26.5 OFF\n/ch/12/delay");
        assertEquals(List.of(), changes(folder, Scenes.SMALL, moved));
    }

    @Test
    void anotherEffectIsOneChangeWithoutItsSettings(@TempDir Path folder) throws Exception {
        String delay = "/fx/1/par 100 842 ST 1 1 13 10 20k0 97 30 30 20k0" + " 0".repeat(52) + "\n";
        String after = Scenes.SMALL.replace("/fx/1 HALL", "/fx/1 DLY").replaceFirst("/fx/1/par .*\n", delay);
        assertEquals(List.of("FX 1 effect HALL \u2192 DLY"),
                changes(folder, Scenes.SMALL, after).stream().map(EvidenceChange::text).toList());
    }

    @Test
    void whatHappenedAlikeToManyStripsIsOneLine(@TempDir Path folder) throws Exception {
        StringBuilder before = new StringBuilder("#4.0# \"a\" \"\" %000000000 1\n");
        StringBuilder after = new StringBuilder(before);
        for (String n : List.of("01", "02", "03", "05", "06", "09")) {
            before.append("/ch/" + n + "/eq OFF\n");
            after.append("/ch/" + n + "/eq ON\n");
        }
        assertEquals(List.of("Ch 1\u20133, 5\u20136, 9 EQ on OFF \u2192 ON"),
                changes(folder, before.toString(), after.toString()).stream().map(EvidenceChange::text).toList());
    }

    @Test
    void linesThatCameOrWentAreSaid(@TempDir Path folder) throws Exception {
        String less = Scenes.SMALL.replace("/ch/12/eq/2 PEQ 2k51 +0.00 2.0\n", "") + "/made/up 1\n";
        List<EvidenceChange> changes = changes(folder, Scenes.SMALL, less);
        assertEquals(List.of("Unknown line /made/up added: 1",
                "Ch 12 'Lead Vox' EQ 2 removed: PEQ 2k51 +0.00 2.0"),
                changes.stream().map(EvidenceChange::text).toList());
        assertEquals(Kind.REMOVED, changes.get(1).kind());
    }

    @Test
    void aCancelledMonitorEndsReading(@TempDir Path folder) throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        EvidenceFile file = file(folder, "a.scn", Scenes.SMALL);
        assertThrows(OperationCanceledException.class, () -> reader.read(file, monitor));
    }
}
