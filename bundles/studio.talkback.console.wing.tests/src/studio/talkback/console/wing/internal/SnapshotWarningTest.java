package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import studio.talkback.console.LineSpec;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceWarning;

/** What is not known or not in its range is kept, and said. */
class SnapshotWarningTest {

    private static List<String> warnings(String from, String to) throws Exception {
        return Snapshots.small(from, to).warnings().stream().map(each -> each.line() + " " + each.text()).toList();
    }

    @Test
    void theSmallSnapshotHasNone() throws Exception {
        assertEquals(List.of(), Snapshots.parse(Snapshots.SMALL).warnings());
    }

    @Test
    void anUnknownValueIsKeptAndSaid() throws Exception {
        assertEquals(List.of("9 unknown value '/ch/12/glow' is kept as it is"),
                warnings("\"pan\":0,\"wid\"", "\"pan\":0,\"glow\":5,\"wid\""));
        WingSnapshot snapshot = Snapshots.small("\"pan\":0,\"wid\"", "\"pan\":0,\"glow\":[1,\"a\"],\"wid\"");
        int line = snapshot.find("/ch/12/glow");
        assertNull(snapshot.spec(line));
        assertEquals(new Value.Unreadable("[1,\"a\"]"), snapshot.value(line, 0));
        assertEquals("\"glow\":[1,\"a\"]", snapshot.text(line));
    }

    @Test
    void whatIsUnknownAlikeInManyStripsIsOneWarning() throws Exception {
        StringBuilder channels = new StringBuilder();
        for (int n = 1; n <= 40; n++) {
            channels.append(n == 1 ? "" : ",").append("\"" + n + "\":{\"new\":{\"a\":1}}");
        }
        WingSnapshot snapshot = Snapshots.parse("{\"type\":\"snapshot.11\",\"ae_data\":{\"ch\":{" + channels + "}}}");
        assertEquals(List.of("unknown value '/ch/1/new/a', and 39 like it is kept as it is"),
                snapshot.warnings().stream().map(EvidenceWarning::text).toList());
        assertEquals(40, snapshot.lineCount());
    }

    @Test
    void anUnknownPartOfTheFileIsKeptAndSaid() throws Exception {
        assertEquals(List.of("21 unknown value '/future/a' is kept as it is", "21 unknown value '/later' is kept as it is"),
                warnings("\"ae_globals\"", "\"future\":{\"a\":true},\"later\":1,\"ae_globals\""));
    }

    @Test
    void aModelThatIsNotKnownIsSaidAndItsSettingsAreKept() throws Exception {
        List<String> warnings = warnings("\"mdl\":\"HALL\"", "\"mdl\":\"CAVE\"");
        assertTrue(warnings.get(0).startsWith("19 FX 1 model \"CAVE\" is kept, but it takes one of NONE, EXT, HALL, "),
                warnings.toString());
        assertEquals(List.of("19 unknown value '/fx/1/pdel' is kept as it is",
                "19 unknown value '/fx/1/dcy' is kept as it is", "19 unknown value '/fx/1/lc' is kept as it is"),
                warnings.subList(1, warnings.size()));
    }

    @Test
    void aValueOutsideItsRangeOrOfAnotherTypeIsKeptAndSaid() throws Exception {
        assertEquals(List.of("12 Ch 12 EQ 2 gain 15.5 is kept, but it takes from -15 to 15 dB"),
                warnings("\"2g\":1.5", "\"2g\":15.5"));
        assertEquals(List.of("12 Ch 12 EQ 2 gain \"loud\" is kept, but it takes from -15 to 15 dB"),
                warnings("\"2g\":1.5", "\"2g\":\"loud\""));
        assertEquals(List.of("8 Ch 12 mute 1 is kept, but it takes ON or OFF"), warnings("\"mute\":false", "\"mute\":1"));
        assertEquals(List.of("9 Ch 12 fader 11 is kept, but it takes from -oo to 10 dB"),
                warnings("\"fdr\":-5.000000477", "\"fdr\":11"));
    }

    @Test
    void whatStandsTwiceCountsTheSecondTimeAndIsSaid() throws Exception {
        WingSnapshot snapshot = Snapshots.small("\"fdr\":-5.000000477", "\"fdr\":-5.000000477,\"fdr\":-8");
        assertEquals(List.of("Ch 12 fader stands here once more; the last one counts"),
                snapshot.warnings().stream().map(EvidenceWarning::text).toList());
        assertEquals(new Value.Number(-8), snapshot.value(snapshot.find("/ch/12"), 5));
        assertEquals(List.of("22 ae_globals stands here once more; the last one counts",
                "22 /ae_globals/clkrate stands here once more; the last one counts"),
                warnings("{\"clkrate\":48000}", "{\"clkrate\":48000},\n\"ae_globals\":{\"clkrate\":44100}"));
    }

    @Test
    void aNewerFormatIsSaid() throws Exception {
        assertEquals(List.of("1 the format snapshot.12 is newer than snapshot.11, which Talkback knows"),
                warnings("snapshot.11", "snapshot.12"));
    }

    @Test
    void theSurfaceMayHoldAnything() throws Exception {
        WingSnapshot snapshot = Snapshots.parse(Snapshots.SMALL);
        int line = snapshot.find("/$ctl/user/1/2/bu/dca");
        assertEquals(new Value.Text("FX"), snapshot.value(line, 0));
        assertEquals("User keys 1 2 bu dca", said(snapshot, "/$ctl/user/1/2/bu/dca"));
        assertEquals(new Value.Number(48000), snapshot.value(snapshot.find("/ae_globals/clkrate"), 0));
        assertEquals("Surface lights btns", said(snapshot, "/$ctl/cfg/lights/btns"));
    }

    private static String said(WingSnapshot snapshot, String path) {
        LineSpec spec = Objects.requireNonNull(snapshot.spec(snapshot.find(path)));
        return spec.strip().label() + " " + spec.name(0);
    }

    @Test
    void noMoreThanAPersonReadsIsSaid() throws Exception {
        StringBuilder channels = new StringBuilder();
        for (int n = 1; n <= 40; n++) {
            channels.append(n == 1 ? "" : ",").append("\"" + n + "\":{\"send\":{");
            for (int bus = 1; bus <= 16; bus++) {
                channels.append(bus == 1 ? "" : ",").append("\"" + bus + "\":{\"on\":7,\"lvl\":99,\"mode\":3}");
            }
            channels.append("}}");
        }
        WingSnapshot snapshot = Snapshots.parse("{\"type\":\"snapshot.11\",\"ae_data\":{\"ch\":{" + channels + "}}}");
        assertEquals(1001, snapshot.warnings().size());
        assertEquals("and 920 warnings more", snapshot.warnings().getLast().text());
    }
}
