package studio.talkback.daw.protools;

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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.stream.JsonWriter;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReport;

/** The reader as the library and the command line use it. */
class ProToolsTextReaderTest {

    private static final String HEADER = """
            SESSION NAME:	Paper Moon
            SAMPLE RATE:	96000.000000
            BIT DEPTH:	24-bit
            SESSION START TIMECODE:	00:59:00;00
            TIMECODE FORMAT:	29.97 Drop Frame
            # OF AUDIO TRACKS:	2
            # OF AUDIO CLIPS:	1
            # OF AUDIO FILES:	2


            """;
    private static final String LISTS = """
            O N L I N E  F I L E S  I N  S E S S I O N
            Filename	Location
            vox.wav 	Disk:Audio Files:


            O F F L I N E  F I L E S  I N  S E S S I O N
            Filename	Location
            gtr.wav 	Disk:Audio Files:


            O N L I N E  C L I P S  I N  S E S S I O N
            CLIP NAME	Source File
            vox_01  	vox.wav	[1]


            P L U G - I N S  L I S T I N G
            MANUFACTURER	PLUG-IN NAME	VERSION	FORMAT	STEMS	NUMBER OF INSTANCES
            oeksound	soothe2	1.0.3	AAX Native	Mono / Mono	1 active


            """;
    private static final String TRACKS = """
            T R A C K  L I S T I N G
            TRACK NAME:	Lead Vox
            COMMENTS:	U 87
            USER DELAY:	12 Samples
            STATE: Muted\s
            PLUG-INS: 	soothe2 (mono)
            CHANNEL 	EVENT   	CLIP NAME	START TIME	END TIME	DURATION	TIMESTAMP	STATE
            1       	1       	vox_01   	01:00:00;00	01:00:01;00	00:00:01;00	00:10:00;00	Unmuted


            """;
    private static final String MARKERS = """
            M A R K E R S  L I S T I N G
            #	LOCATION	TIME REFERENCE	UNITS	NAME	TRACK NAME	TRACK TYPE	COMMENTS
            1	01:00:00;00	5760000	Samples	Verse	Markers	Ruler	soft
            """;
    private static final String TEXT = HEADER + LISTS + "X Y Z\nodd\n\n\n" + TRACKS + MARKERS;

    private final ProToolsTextReader reader = new ProToolsTextReader();

    @TempDir
    Path folder = Path.of("");

    @Test
    void recognisesWhatBeginsWithASessionName() {
        assertTrue(recognises("SESSION NAME:\tA"));
        assertTrue(recognises("\n\nSESSION NAME:\tA"));
        assertTrue(recognises("\uFEFFSESSION NAME:\tA"));
        assertFalse(recognises(""));
        assertFalse(recognises("<REAPER_PROJECT"));
        assertFalse(recognises("A SESSION NAME:\t"));
    }

    private boolean recognises(String text) {
        return reader.recognises(new EvidenceHead("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theReportNamesTheSessionAndCountsWhatWasFound() throws Exception {
        EvidenceReport report = reader.read(file("a.txt", TEXT), new NullProgressMonitor());
        assertEquals("protools-text", report.kind());
        assertEquals("Paper Moon", report.title());
        assertEquals("{tracks=1, clips=1, offlineClips=0, files=2, offlineFiles=1, plugins=1, markers=1, events=1, "
                + "unknownSections=1}", report.counts().toString());
        assertEquals(1, report.warnings().size());
        assertEquals(31, report.warnings().get(0).line());
    }

    @Test
    void inspectingWritesEverythingAsJson() throws Exception {
        assertEquals("{\"session\":{\"name\":\"Paper Moon\",\"sampleRateHz\":96000,\"bitDepth\":24,"
                + "\"floatingPoint\":false,\"startTimecode\":\"00:59:00;00\","
                + "\"timecodeFormat\":\"29.97 Drop Frame\",\"frameRate\":29.97,\"dropFrame\":true,"
                + "\"audioTracks\":2,\"audioClips\":1,\"audioFiles\":2,\"encoding\":\"UTF-8\"},"
                + "\"tracks\":[{\"name\":\"Lead Vox\",\"comments\":\"U 87\",\"userDelaySamples\":12,"
                + "\"states\":[\"Muted\"],\"plugins\":[\"soothe2 (mono)\"],\"events\":[{\"channel\":1,\"event\":1,"
                + "\"clip\":\"vox_01\",\"start\":\"01:00:00;00\",\"end\":\"01:00:01;00\","
                + "\"duration\":\"00:00:01;00\",\"timestamp\":\"00:10:00;00\",\"state\":\"Unmuted\"}],"
                + "\"channels\":1}],"
                + "\"clips\":[{\"name\":\"vox_01\",\"sourceFile\":\"vox.wav\",\"channel\":1,\"online\":true}],"
                + "\"files\":[{\"name\":\"vox.wav\",\"location\":\"Disk:Audio Files:\",\"online\":true},"
                + "{\"name\":\"gtr.wav\",\"location\":\"Disk:Audio Files:\",\"online\":false}],"
                + "\"plugins\":[{\"manufacturer\":\"oeksound\",\"name\":\"soothe2\",\"version\":\"1.0.3\","
                + "\"format\":\"AAX Native\",\"stems\":\"Mono / Mono\",\"instances\":\"1 active\"}],"
                + "\"markers\":[{\"number\":1,\"location\":\"01:00:00;00\",\"timeReference\":\"5760000\","
                + "\"units\":\"Samples\",\"name\":\"Verse\",\"trackName\":\"Markers\",\"trackType\":\"Ruler\","
                + "\"comments\":\"soft\"}],"
                + "\"unknownSections\":[{\"title\":\"XYZ\",\"line\":31,\"lines\":[\"odd\"]}],"
                + "\"warnings\":[{\"line\":31,\"text\":\"the section XYZ is not known here; its lines are kept as "
                + "they are\"}]}", inspect(file("a.txt", TEXT)));
    }

    @Test
    void partsThatWereNotExportedAreEmptyArrays() throws Exception {
        String json = inspect(file("a.txt", "SESSION NAME:\tA\nSAMPLE RATE:\t44100.5\n\n\n"));
        assertEquals("{\"session\":{\"name\":\"A\",\"sampleRateHz\":44100.5,\"bitDepth\":null,"
                + "\"floatingPoint\":false,\"startTimecode\":\"\",\"timecodeFormat\":\"\",\"frameRate\":null,"
                + "\"dropFrame\":false,\"audioTracks\":null,\"audioClips\":null,\"audioFiles\":null,"
                + "\"encoding\":\"UTF-8\"},\"tracks\":[],\"clips\":[],\"files\":[],\"plugins\":[],\"markers\":[],"
                + "\"unknownSections\":[],\"warnings\":[]}", json);
    }

    @Test
    void aBrokenTextWritesNoJson() throws Exception {
        StringWriter written = new StringWriter();
        JsonWriter json = new JsonWriter(written);
        EvidenceFile broken = file("a.txt", TEXT + "\0");
        json.beginObject();
        assertThrows(EvidenceException.class, () -> reader.inspect(broken, json, new NullProgressMonitor()));
        assertEquals("{", written.toString());
    }

    @Test
    void twoExportsDifferInTheWordsOfTheStudio() throws Exception {
        String newer = TEXT.replace("96000", "48000").replace("1.0.3", "1.1").replace("Lead Vox", "Lead Vocal")
                .replace("soft", "loud").replace("STATE: Muted", "STATE:");
        List<String> changes = reader.changes(file("a.txt", TEXT), file("b.txt", newer), new NullProgressMonitor())
                .stream().map(change -> change.area() + " " + change.kind() + " " + change.text()).toList();
        assertEquals(List.of(
                "setting CHANGED Sample rate: 48 kHz, was 96 kHz",
                "plugin CHANGED Plug-in soothe2: version 1.1, was 1.0.3",
                "track RENAMED Track renamed: Lead Vox → Lead Vocal",
                "track CHANGED Lead Vocal: state none, was Muted",
                "marker CHANGED Marker 1 “Verse”: comments “loud”, was “soft”"), changes);
    }

    @Test
    void anExportDoesNotDifferFromItself() throws Exception {
        EvidenceFile file = file("a.txt", TEXT);
        assertEquals(List.of(), reader.changes(file, file, new NullProgressMonitor()));
    }

    private String inspect(EvidenceFile file) throws IOException, EvidenceException {
        StringWriter written = new StringWriter();
        JsonWriter json = new JsonWriter(written);
        json.setHtmlSafe(false);
        json.beginObject();
        reader.inspect(file, json, new NullProgressMonitor());
        json.endObject();
        return written.toString();
    }

    private EvidenceFile file(String name, String text) throws IOException {
        return EvidenceFile.at(Files.writeString(folder.resolve(name), text));
    }
}
