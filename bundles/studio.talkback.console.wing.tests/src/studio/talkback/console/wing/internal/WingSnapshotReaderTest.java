package studio.talkback.console.wing.internal;

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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceChange.Kind;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReport;

class WingSnapshotReaderTest {

    private final WingSnapshotReader reader = new WingSnapshotReader();

    private static EvidenceFile file(Path folder, String name, String text) throws IOException {
        return EvidenceFile.at(Files.writeString(folder.resolve(name), text));
    }

    private boolean recognises(String text) {
        return reader.recognises(new EvidenceHead("a.snap", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSnapshotIsRecognisedByItsType() {
        assertEquals("wing-snapshot", reader.kind());
        assertEquals("wing", reader.consoleFamily());
        assertTrue(recognises(Snapshots.SMALL));
        assertTrue(recognises("\ufeff { \"creator\" : \"WING Edit\", \"type\" : \"snapshot.9\""));
        assertFalse(recognises("{\"type\":\"chpreset.11\",\"ch_data\":{"));
        assertFalse(recognises("[{\"type\":\"snapshot.11\"}]"));
        assertFalse(recognises("say \"type\":\"snapshot.11\""));
        assertFalse(recognises(""));
    }

    @Test
    void aReportCountsWhatTheSnapshotHolds(@TempDir Path folder) throws Exception {
        EvidenceReport report = reader.read(file(folder, "a.snap", Snapshots.SMALL), new NullProgressMonitor());
        assertEquals("Glass House mix 3", report.title());
        assertEquals(Map.of("lines", 26L, "parameters", 80L, "namedChannels", 1L, "unknownLines", 0L, "warnings", 0L),
                report.counts());
        assertEquals(List.of("lines", "parameters", "namedChannels", "unknownLines", "warnings"),
                List.copyOf(report.counts().keySet()));
    }

    @Test
    void inspectingWritesEveryValueWithItsNameAndUnit(@TempDir Path folder) throws Exception {
        JsonObject json = inspect(file(folder, "a.snap", Snapshots.SMALL));
        JsonObject console = json.getAsJsonObject("console");
        assertEquals("wing", console.get("family").getAsString());
        assertEquals("WING Compact", console.get("model").getAsString());
        assertEquals("3.1", console.get("firmware").getAsString());
        assertTrue(has(json, "/ch/12", "{\"name\":\"fader\",\"value\":-5.000000477,\"unit\":\"dB\"}"));
        assertTrue(has(json, "/bus/3", "{\"name\":\"fader\",\"value\":\"-oo\",\"unit\":\"dB\"}"));
        assertTrue(has(json, "/ch/12", "{\"name\":\"name\",\"value\":\"Lead Vox\"}"));
        assertTrue(has(json, "/ch/12/dyn/par", "{\"name\":\"Dyn ratio\",\"value\":\"3:1\"}"));
        assertTrue(has(json, "/fx/1/par", "{\"name\":\"decay\",\"value\":1.571,\"unit\":\"s\"}"));
        assertFalse(json.toString().contains("low gain\",\"value\":\"\""), "what is left out is not told");
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

    private static boolean has(JsonObject json, String path, String parameter) {
        for (var line : json.getAsJsonArray("lines")) {
            if (line.getAsJsonObject().get("path").getAsString().equals(path)) {
                return line.getAsJsonObject().getAsJsonArray("parameters").toString().contains(parameter);
            }
        }
        return false;
    }

    private List<EvidenceChange> changes(Path folder, String before, String after) throws Exception {
        return reader.changes(file(folder, "before.snap", before), file(folder, "after.snap", after),
                new NullProgressMonitor());
    }

    private void assertChange(Path folder, String from, String to, String... words) throws Exception {
        assertTrue(Snapshots.SMALL.contains(from), from);
        List<EvidenceChange> changes = changes(folder, Snapshots.SMALL, Snapshots.SMALL.replace(from, to));
        assertEquals(List.of(words), changes.stream().map(EvidenceChange::text).toList());
    }

    @Test
    void changesAreSaidInTheWordsOfTheStudio(@TempDir Path folder) throws Exception {
        assertChange(folder, "\"2g\":1.5", "\"2g\":3", "Ch 12 'Lead Vox' EQ 2 gain +1.5 dB \u2192 +3.0 dB");
        assertChange(folder, "601.3883667", "1002.37439", "Ch 12 'Lead Vox' EQ 2 frequency 601.4 Hz \u2192 1.002 kHz");
        assertChange(folder, "-5.000000477", "-144", "Ch 12 'Lead Vox' fader -5.0 dB \u2192 -oo");
        assertChange(folder, "\"lvl\":0,", "\"lvl\":2.3,", "Ch 12 'Lead Vox' Main 1 level 0.0 dB \u2192 +2.3 dB");
        assertChange(folder, "\"on\":true,\"lvl\":-144", "\"on\":false,\"lvl\":-144",
                "Ch 12 'Lead Vox' Send Bus 1 on ON \u2192 OFF");
        assertChange(folder, "\"ratio\":3", "\"ratio\":4", "Ch 12 'Lead Vox' Dyn ratio 3:1 \u2192 4:1");
        assertChange(folder, "\"lcs\":\"24\"", "\"lcs\":\"18\"",
                "Ch 12 'Lead Vox' Filter lo cut slope 24 dB/oct \u2192 18 dB/oct");
        assertChange(folder, "-1.75", "0.5", "Ch 12 'Lead Vox' Filter tilt -1.75 dB \u2192 +0.50 dB");
        assertChange(folder, "\"dly\":0.100000001", "\"dly\":1.5", "Ch 12 'Lead Vox' Input delay 0.1 m \u2192 1.5 m");
        assertChange(folder, "#D1,#M2", "#D1", "Ch 12 'Lead Vox' tags '#D1,#M2' \u2192 '#D1'");
        assertChange(folder, "1.571", "2.46", "FX 1 decay 1.57 s \u2192 2.46 s");
        assertChange(folder, "\"vph\":false", "\"vph\":true", "Local in 1 phantom OFF \u2192 ON");
        assertChange(folder, "\"g\":32.5", "\"g\":30", "Local in 1 gain 32.5 dB \u2192 30 dB");
        assertChange(folder, "\"Drums\"", "\"Drm\"", "Bus 3 'Drm' name 'Drums' \u2192 'Drm'");
        assertChange(folder, "48000", "44100", "Engine clkrate 48000 \u2192 44100");
    }

    @Test
    void whoWroteItAndWhenAndTheOrderOfMembersAreNoChange(@TempDir Path folder) throws Exception {
        assertChange(folder, "16:41:02", "17:00:00");
        assertChange(folder, "\"GLASS\"", "\"HOUSE\"");
        assertChange(folder, "\"2g\":1.5,\"2f\":601.3883667", "\"2f\" : 601.3884, \"2g\": 1.499999762");
        assertChange(folder, "\"fdr\":-5.000000477,\"pan\":0", "\"pan\":0.0,\"fdr\":-5");
        assertChange(folder, "\"plink\":0", "\"plink\":false");
    }

    @Test
    void anotherFirmwareIsSaid(@TempDir Path folder) throws Exception {
        assertChange(folder, "\"3.1-0-gabc:release\"", "\"3.3\"", "Scene firmware 3.1 \u2192 3.3");
    }

    @Test
    void aNewNameIsARenaming(@TempDir Path folder) throws Exception {
        assertEquals(Kind.RENAMED,
                changes(folder, Snapshots.SMALL, Snapshots.SMALL.replace("Lead Vox", "Vox")).get(0).kind());
    }

    @Test
    void anotherModelIsOneChangeWithoutItsSettings(@TempDir Path folder) throws Exception {
        assertChange(folder, "\"mdl\":\"HALL\",\"fxmix\":100,\"pdel\":20,\"dcy\":1.571", "\"mdl\":\"PLATE\",\"fxmix\":80,"
                + "\"pdel\":50,\"dcy\":3", "FX 1 model HALL \u2192 PLATE", "FX 1 mix 100 % \u2192 80 %");
        assertChange(folder, "\"dlymode\":\"M\",\"dly\":0.100000001", "\"dlymode\":\"MS\",\"dly\":0.5",
                "Ch 12 'Lead Vox' Input delay in M \u2192 MS");
    }

    @Test
    void whatCameOrWentIsSaid(@TempDir Path folder) throws Exception {
        assertChange(folder, ",\"ratio\":3", "", "Ch 12 'Lead Vox' Dyn ratio removed: 3:1");
        assertChange(folder, "\"wid\":100", "\"wid\":100,\"led\":true", "Ch 12 'Lead Vox' light added: ON");
        assertChange(folder, ",\"MX1\":{\"on\":false,\"lvl\":-144}", "",
                "Ch 12 'Lead Vox' Send Mtx 1 removed: \"on\":false,\"lvl\":-144");
        assertChange(folder, "\"wid\":100", "\"wid\":100,\"glow\":1", "Unknown line /ch/12/glow added: \"glow\":1");
    }

    @Test
    void whatHappenedAlikeToManyStripsIsOneLine(@TempDir Path folder) throws Exception {
        StringBuilder before = new StringBuilder("{\"type\":\"snapshot.11\",\"ae_data\":{\"ch\":{\"40\":{}");
        for (int n : List.of(1, 2, 3, 5, 6, 9)) {
            before.append(",\"" + n + "\":{\"eq\":{\"on\":false}}");
        }
        before.append("}}}");
        assertEquals(List.of("Ch 1\u20133, 5\u20136, 9 EQ on OFF \u2192 ON"),
                changes(folder, before.toString(), before.toString().replace("false", "true")).stream()
                        .map(EvidenceChange::text).toList());
    }

    @Test
    void aCancelledMonitorEndsReading(@TempDir Path folder) throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        EvidenceFile file = file(folder, "a.snap", Snapshots.SMALL);
        assertThrows(OperationCanceledException.class, () -> reader.read(file, monitor));
    }
}
