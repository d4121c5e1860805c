package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceWarning;

class SceneWarningTest {

    private static final String HEADER = "#4.0# \"a\" \"\" %000000000 1\n";

    private static List<EvidenceWarning> warnings(String text) throws Exception {
        return Scenes.parse(text).warnings().stream().filter(warning -> warning.line() > 0).toList();
    }

    private static void assertWarning(long line, String text, String scene) throws Exception {
        assertEquals(List.of(new EvidenceWarning(line, text)), warnings(scene));
    }

    @Test
    void anUnknownLineIsKeptAndNamed() throws Exception {
        assertWarning(2, "unknown line '/made/up' is kept as it is", HEADER + "/made/up 1 2\n");
        assertWarning(3, "unknown line '#' is kept as it is", HEADER + "/ch/01/eq ON\n# a remark\n");
        X32Scene scene = Scenes.parse(HEADER + "/made/up 1 \"two three\"\n");
        assertEquals(new Value.Unreadable("\"two three\""), scene.value(1, 1));
    }

    @Test
    void aValueOfTheWrongTypeIsKeptAndNamed() throws Exception {
        assertWarning(2, "Ch 1 EQ on 'MAYBE' is kept, but it takes ON or OFF", HEADER + "/ch/01/eq MAYBE\n");
        assertWarning(2, "Headamp In 1 gain '-oo' is kept, but it takes from -12 to 60 dB",
                HEADER + "/headamp/000 -oo OFF\n");
    }

    @Test
    void aValueOutsideItsRangeIsKeptAndNamed() throws Exception {
        assertWarning(2, "Headamp In 1 gain '+99.0' is kept, but it takes from -12 to 60 dB",
                HEADER + "/headamp/000 +99.0 OFF\n");
        X32Scene scene = Scenes.parse(HEADER + "/headamp/000 +99.0 OFF\n");
        assertEquals(new Value.Number(99), scene.value(1, 0));
        assertWarning(2, "DCA 1 icon '1.5' is kept, but it takes a whole number from 1 to 74",
                HEADER + "/dca/1/config \"\" 1.5 WH\n");
    }

    @Test
    void valuesTooManyOrTooFewAreNamed() throws Exception {
        assertWarning(2, "/ch/01/eq has 2 values where 1 are known; all are kept", HEADER + "/ch/01/eq ON 5\n");
        assertWarning(2, "/ch/01/delay has 1 of 2 values", HEADER + "/ch/01/delay ON\n");
    }

    @Test
    void aLineThatStandsTwiceIsNamedAndTheLastCounts() throws Exception {
        String text = HEADER + "/ch/01/eq ON\n/ch/01/eq OFF\n";
        assertWarning(3, "/ch/01/eq stands here once more; the console uses the last", text);
        assertEquals(2, Scenes.parse(text).find("/ch/01/eq"));
    }

    @Test
    void anUnknownEffectIsNamedAndItsSettingsAreKept() throws Exception {
        String text = HEADER + "/fx/1 NEW\n/fx/1/par ON 2.5" + " 0".repeat(62) + "\n";
        List<EvidenceWarning> warnings = warnings(text);
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).text().startsWith("FX 1 effect 'NEW' is kept, but it takes one of HALL, "));
        assertEquals(new Value.Number(2.5), Scenes.parse(text).value(2, 1));
    }

    @Test
    void aSceneThatIsNotFullSaysHowMuchIsMissing() throws Exception {
        List<EvidenceWarning> warnings = Scenes.parse(HEADER + "/config/chlink" + " OFF".repeat(16) + "\n").warnings();
        assertEquals(List.of(new EvidenceWarning(0,
                "2116 of the 2117 lines of a full scene are missing, first /config/auxlink")), warnings);
    }

    @Test
    void olderFirmwareHasFewerLinesAndValues() throws Exception {
        X32Scene scene = Scenes.parse("#2.7# \"old\" \"\" %000000000 1\n/ch/01/delay OFF\n");
        assertEquals(List.of(), scene.warnings());
        assertEquals("2.7", scene.info().firmware());
        assertEquals("old", scene.info().name());
    }

    @Test
    void newerFirmwareIsReadAndNamed() throws Exception {
        assertWarning(1, "firmware 5.1 is newer than 4.x, which Talkback knows",
                "#5.1# \"a\" \"\" %000000000 1\n/ch/01/eq ON\n");
    }

    @Test
    void warningsWithoutNumberAreCutToAThousand() throws Exception {
        List<EvidenceWarning> warnings = Scenes.parse(HEADER + "/made/up 1\n".repeat(5000)).warnings();
        assertEquals(1001, warnings.size());
        assertEquals("and 4001 warnings more", warnings.get(1000).text());
    }

    @Test
    void aWarningIsOneLineWhateverStandsInTheFile() throws Exception {
        String odd = "/\u0085odd" + "x".repeat(500);
        String text = warnings(HEADER + odd + " 1\n").get(0).text();
        assertEquals("unknown line '/?odd" + "x".repeat(55) + "\u2026' is kept as it is", text);
    }
}
