package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.Edit;
import studio.talkback.console.EditException;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;
import studio.talkback.library.evidence.EvidenceWarning;

class X32PresetTest {

    /** As a console writes it: no source, and the mix line in parts. */
    static final String CHANNEL = """
            #4.0# 7 "Lead Vox" 0 %0011111100111000 1
            /config "Lead Vox" 41 BL
            /delay OFF   0.3
            /preamp +0.0 OFF ON 24 100
            /gate ON EXP2 -52.5 44.5 0 142  101 0
            /gate/filter ON LC12 94.6
            /dyn ON COMP RMS LOG -22.0 2.5 3 5.50 12 0.05   89 POST 0 100 OFF
            /dyn/filter ON HC6 232.3
            /eq ON
            /eq/1 PEQ 52.6 +4.75 1.6
            /eq/2 PEQ 266.7 -9.00 3.9
            /eq/3 PEQ 4k53 +2.00 3.9
            /eq/4 HShv 11k91 -3.75 2.0
            /mix/fader  -4.8
            /mix/st ON
            /mix/pan +0
            /mix/mono OFF
            /mix/mlevel   -oo
            /mix/01 ON  -7.9 +0 PRE 0
            /mix/02 ON  -7.9
            /headamp/000 +22.5 OFF
            """;
    static final String EFFECT = "#4.0# 1 \"Plate\" 1 4 1\ntype PLAT\nsource MIX13 MIX13\n"
            + "par 18 1.62 44 6k50 30 0.0 60 7k2 1.09 211.44 20 20" + " 0".repeat(52) + "\n";
    static final String ROUTING = """
            #4.0# 1 "Stage" 2 %0000000000000000 1
            /config/routing/IN UIN1-8 UIN9-16 A1-8 UIN25-32 AUX1-4
            /config/routing/AES50A OUT1-8 OUT9-16 P161-8 P169-16 AUX/CR AUX/TB
            /config/routing/CARD UOUT1-8 UOUT9-16 UOUT17-24 UOUT33-40
            /outputs/main/01 4 POST OFF
            """;
    static final String SNIPPET = """
            #4.0# "Chorus" 196 1 65536 65 1
            /ch/01/mix/fader  -4.8
            /ch/01/mix/on ON
            /ch/01/eq ON
            /bus/01/mix/mlevel   -oo
            /main/st/mix/pan +0
            /dca/1/on OFF
            /config/routing/IN/1-8 A1-8
            /config/routing/routswitch REC
            """;

    private final ConsoleScenes scenes = new ConsoleScenes(new ConsoleFamilies(List.of(new X32Family())));

    @ParameterizedTest
    @EnumSource(StateKind.class)
    void everyLineThatAKindOfFileCanHaveIsKnownAndWrittenByteForByte(StateKind kind) throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            byte[] bytes = Scenes.full(kind, new Random(seed)).getBytes(StandardCharsets.ISO_8859_1);
            X32Scene state = X32SceneParser.parse(bytes.clone());
            assertEquals(kind, state.kind());
            assertEquals("Full", state.info().name());
            assertEquals(List.of(), state.warnings(), "seed " + seed);
            assertArrayEquals(bytes, state.bytes());
        }
    }

    @Test
    void filesAsAConsoleWritesThemHaveNoWarning() throws Exception {
        for (String file : List.of(CHANNEL, EFFECT, ROUTING, SNIPPET)) {
            assertEquals(List.of(), Scenes.parse(file).warnings(), file);
        }
    }

    @Test
    void aChannelPresetMayDoWithoutItsHeader() throws Exception {
        String headless = CHANNEL.substring(CHANNEL.indexOf('\n') + 1);
        X32Scene preset = Scenes.parse(headless);
        assertEquals(StateKind.CHANNEL_PRESET, preset.kind());
        assertEquals("", preset.info().firmware());
        assertEquals("", preset.info().name());
        assertEquals(List.of(), preset.warnings());
        assertEquals(List.of(), StateDiff.between(preset, Scenes.parse(headless.replace("  -4.8", " -4.80"))));
        assertArrayEquals(headless.getBytes(StandardCharsets.ISO_8859_1), preset.bytes());
    }

    @Test
    void whatAHeaderHoldsIsSaidInWords() throws Exception {
        assertEquals("gate on, EQ on, dyn on, preamp, config, lo cut, gate, EQ, dyn", headerWords(CHANNEL, 3));
        assertEquals("PLAT", headerWords(EFFECT, 3));
        assertEquals("effect", headerWords(EFFECT, 2));
        assertEquals("EQ, Fader and pan, Mute", headerWords(SNIPPET, 1));
        assertEquals("Ch 1", headerWords(SNIPPET, 2));
        assertEquals("Bus 1", headerWords(SNIPPET, 3));
        assertEquals("Mtx 1, Main LR", headerWords(SNIPPET, 4));
        assertEquals("Ch 1, Ch 32", headerWords(SNIPPET.replace("196 1 ", "196 -2147483647 "), 2));
    }

    @Test
    void theFactsOfAFileAreWhatItsHeaderSays() throws Exception {
        assertEquals(List.of("sort: channel",
                "holds: gate on, EQ on, dyn on, preamp, config, lo cut, gate, EQ, dyn"),
                X32Headers.facts(Scenes.parse(CHANNEL)));
        assertEquals(List.of("filters: EQ, Fader and pan, Mute", "channels: Ch 1", "returns and busses: Bus 1",
                "mains and groups: Mtx 1, Main LR"), X32Headers.facts(Scenes.parse(SNIPPET)));
    }

    private static String headerWords(String file, int index) throws Exception {
        X32Scene state = Scenes.parse(file);
        return Objects.requireNonNull(state.spec(0)).parameters().get(index).words(state.value(0, index));
    }

    @Test
    void aFilterThatIsChangedIsWrittenAsTheConsoleWritesIt() throws Exception {
        ConsoleState edited = Scenes.parse(SNIPPET).with("#", 2, new Value.Bits(0x8000_0001L));
        assertTrue(edited.text(0).startsWith("#4.0# \"Chorus\" 196 -2147483647 65536 65 1"), edited.text(0));
        assertEquals(new Value.Unreadable("5000000000"),
                Scenes.parse(SNIPPET.replace("196 1 ", "196 5000000000 ")).value(0, 2));
    }

    @Test
    void theSettingsOfAnEffectPresetAreThoseOfItsEffect() throws Exception {
        X32Scene preset = Scenes.parse(EFFECT);
        assertEquals("PLAT decay", Objects.requireNonNull(preset.spec(preset.find("par"))).name(1));
        assertEquals(new Value.Number(6500), preset.value(preset.find("par"), 3));
        assertEquals("1.70", preset.with("par", 1, new Value.Number(1.7)).token(3, 1));
    }

    @Test
    void aPresetOfAMainIsReadAsItsLinesAre() throws Exception {
        X32Scene preset = Scenes.parse("#4.0# 1 \"Master\" 0 %0011111100111000 1\n"
                + "/dyn ON COMP RMS LOG -22.0 2.5 3 5.50 12 0.05   89 POST 85 ON\n/mix ON   0.0 -20\n"
                + "/eq/6 BU24 98.0 +0.00 2.0\n/mix/01 ON  -7.9 +0 PRE\n");
        assertEquals(new Value.Number(85), preset.value(1, 12));
        assertEquals("Dyn mix", Objects.requireNonNull(preset.spec(1)).name(12));
        assertEquals(new Value.Number(-20), preset.value(2, 2));
        assertTrue(preset.warnings().stream().noneMatch(w -> w.line() > 1), preset.warnings().toString());
    }

    @Test
    void whatTheHeaderOfAChannelPresetSaysAndDoesNotHoldIsAWarning() throws Exception {
        assertEquals(List.of(new EvidenceWarning(1, "the header promises gate, but it is not here")),
                Scenes.parse(CHANNEL.replaceAll("/gate.*\n", "")).warnings());
        assertEquals(List.of(new EvidenceWarning(1, "EQ stands here, but the header leaves it out")),
                Scenes.parse(CHANNEL.replace("%0011111100111000", "%0010111100101000")).warnings());
    }

    @Test
    void anUnknownLineIsKeptAndNamed() throws Exception {
        for (String file : List.of(CHANNEL, EFFECT, ROUTING, SNIPPET)) {
            X32Scene state = Scenes.parse(file + "/made/up 1\n");
            assertEquals(List.of("unknown line '/made/up' is kept as it is"),
                    state.warnings().stream().map(EvidenceWarning::text).toList());
        }
        assertEquals("unknown line '/ch/01/eq' is kept as it is",
                Scenes.parse(CHANNEL + "/ch/01/eq ON\n").warnings().get(0).text(), "an address of a scene");
    }

    @Test
    void aFileThatIsCutIsRefusedWithItsLine() {
        assertRefused(6, "the file ends in the middle of this line", CHANNEL.substring(0, CHANNEL.indexOf("LC12") + 4));
        assertRefused(0, "the channel preset has a header but no settings", Scenes.header(StateKind.CHANNEL_PRESET));
        assertRefused(0, "the snippet has a header but no settings", Scenes.header(StateKind.SNIPPET));
        assertRefused(4, "the file ends in the middle of this line", EFFECT.substring(0, EFFECT.length() - 3));
        assertRefused(2, "a quoted text does not end", "#4.0# 7 \"a\" 0 %0000000000000000 1\n/config \"Lead");
    }

    @Test
    void anAesPresetAndAShowAreRefusedAtTheirFirstLine() {
        assertRefused(1, "no preset or snippet", "#4.0# 1 \"a\" 3 %0000000000000000 1\n/config/dp48 %0000 0 AESA\n");
        assertRefused(1, "no preset or snippet", "#4.0#\nshow \"a\" 0 0 0 0 0 0 0 0 0 0 \"4.0\"\n");
        assertRefused(1, "no preset or snippet", "/home/eb/list.txt\n");
    }

    private static void assertRefused(long line, String words, String text) {
        EvidenceException refused = assertThrows(EvidenceException.class, () -> Scenes.parse(text));
        String message = String.valueOf(refused.getMessage());
        assertEquals(line, refused.line(), message);
        assertTrue(message.contains(words), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void filesOfTwoKindsAreNotCompared(@TempDir Path folder) throws Exception {
        Path channel = Files.writeString(folder.resolve("a.chn"), CHANNEL);
        Path effect = Files.writeString(folder.resolve("b.efx"), EFFECT);
        EvidenceException refused = assertThrows(EvidenceException.class,
                () -> scenes.diff(channel, effect, new NullProgressMonitor()));
        assertEquals("the first is a channel preset and the second an effect preset: compare two files of one kind",
                refused.getMessage());
        Path other = Files.writeString(folder.resolve("c.chn"), CHANNEL.replace("266.7", "496.6"));
        assertEquals(List.of("Channel 'Lead Vox' EQ 2 frequency 266.7 Hz \u2192 496.6 Hz"),
                scenes.diff(channel, other, new NullProgressMonitor()).stream().map(ParameterChange::text).toList());
        assertEquals(StateKind.CHANNEL_PRESET,
                scenes.rewrite(channel, folder.resolve("d.chn"), new NullProgressMonitor()).kind());
        assertArrayEquals(Files.readAllBytes(channel), Files.readAllBytes(folder.resolve("d.chn")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "x32-scene", "x32-snippet", "x32-channel-preset", "x32-effect-preset",
        "x32-routing-preset" })
    void eachKindHasAReaderOfItsOwn(String kind, @TempDir Path folder) throws Exception {
        Map<String, String> files = Map.of("x32-scene", Scenes.SMALL, "x32-snippet", SNIPPET, "x32-channel-preset",
                CHANNEL, "x32-effect-preset", EFFECT, "x32-routing-preset", ROUTING);
        List<EvidenceReader> readers = List.of(new X32SceneReader(), new X32SceneReader.Snippets(),
                new X32SceneReader.ChannelPresets(), new X32SceneReader.EffectPresets(),
                new X32SceneReader.RoutingPresets());
        String text = Objects.requireNonNull(files.get(kind));
        EvidenceHead head = new EvidenceHead("any", text.getBytes(StandardCharsets.ISO_8859_1));
        List<EvidenceReader> recognising = readers.stream().filter(reader -> reader.recognises(head)).toList();
        assertEquals(List.of(kind), recognising.stream().map(EvidenceReader::kind).toList());
        EvidenceReader reader = recognising.get(0);
        if (kind.equals("x32-scene")) {
            assertEquals("x32", reader.consoleFamily());
        } else {
            assertNull(reader.consoleFamily(), "it is no recall of a console");
        }
        EvidenceReport report = reader.read(EvidenceFile.at(Files.writeString(folder.resolve("file"), text)),
                new NullProgressMonitor());
        assertEquals(kind, report.kind());
        assertEquals(text.lines().count(), report.counts().get("lines"));
        assertFalse(report.title().isEmpty());
        assertEquals(kind.equals("x32-scene"), report.facts().isEmpty());
    }

    @Test
    void severalEditsAreOneAndAWrongOneChangesNothing() throws Exception {
        X32Scene preset = Scenes.parse(CHANNEL);
        ConsoleState edited = preset.with(List.of(new Edit("/eq/2", 1, new Value.Number(502)),
                new Edit("/eq/2", 0, new Value.Choice("LShv")), new Edit("/gate", 0, new Value.Switch(false)),
                new Edit("/eq/2", 1, new Value.Number(1000))));
        assertEquals(CHANNEL.replace("/eq/2 PEQ 266.7", "/eq/2 LShv 990.9").replace("/gate ON", "/gate OFF"),
                new String(edited.bytes(), StandardCharsets.ISO_8859_1));
        assertThrows(EditException.class, () -> preset.with(List.of(
                new Edit("/gate", 0, new Value.Switch(false)), new Edit("/eq/2", 1, new Value.Number(1)))));
    }
}
