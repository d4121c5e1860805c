package studio.talkback.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.library.evidence.EvidenceChange.Kind;

class StateDiffTest {

    private static final PlainConsole PLAIN = new PlainConsole("a");

    private static List<ParameterChange> changes(String before, String after) {
        return StateDiff.between(PLAIN.parse(before.getBytes(StandardCharsets.UTF_8)),
                PLAIN.parse(after.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(String before, String after) {
        return changes(before, after).stream().map(ParameterChange::text).toList();
    }

    @Test
    void aChangeNamesStripControlAndBothValues() {
        assertEquals(List.of("Ch 1 'Vox' level -3.5 dB \u2192 2 dB"), texts("ch/1 Vox -3.5 ON", "ch/1 Vox 2 ON"));
        ParameterChange change = changes("ch/1 Vox -3.5 ON", "ch/1 Vox 2 ON").get(0);
        assertEquals("level", change.name());
        assertEquals("ch/1", change.path());
        assertEquals(1, change.index());
        assertEquals(Kind.CHANGED, change.kind());
    }

    @Test
    void valuesOnOnePositionAreNoChange() {
        assertEquals(List.of(), texts("ch/1 Vox -3.5 ON", "ch/1 Vox -3.6 ON"));
        assertEquals(1, texts("ch/1 Vox -3.5 ON", "ch/1 Vox -3.8 ON").size());
        assertEquals(1, texts("ch/1 Vox 10 ON", "ch/1 Vox 99 ON").size(), "99 is no position, so it is not 10");
    }

    @Test
    void changesAreGroupedByStripWhereverTheirLinesStand() {
        assertEquals(List.of("Ch 2 'b' on ON \u2192 OFF", "Ch 1 'a' on ON \u2192 OFF"),
                texts("ch/1 a 0 ON\nch/2 b 0 ON", "ch/2 b 0 OFF\nch/1 a 0 OFF"));
        assertEquals(List.of("Ch 1 'a' on ON \u2192 OFF", "Ch 1 'a' level 0 dB \u2192 1 dB", "Ch 2 'b' on ON \u2192 OFF"),
                texts("ch/1 a 0 ON\nch/2 b 0 ON\nch/1 a 0 ON", "ch/1 a 0 OFF\nch/2 b 0 OFF\nch/1 a 1 ON"));
    }

    @Test
    void aStripWhoseNameWentKeepsItsOldNameInTheWords() {
        assertEquals(List.of("Ch 1 'Vox' name, level, on removed: Vox 0 ON"), texts("ch/1 Vox 0 ON\nx 1", "x 1"));
    }

    @Test
    void valuesThatCameOrWentAreSaid() {
        assertEquals(List.of("Ch 1 'Vox' on added: ON"), texts("ch/1 Vox 0", "ch/1 Vox 0 ON"));
        assertEquals(List.of("Ch 1 'Vox' on removed: ON"), texts("ch/1 Vox 0 ON", "ch/1 Vox 0"));
        assertEquals(List.of("Ch 1 'Vox' value 4 added: more"), texts("ch/1 Vox 0 ON", "ch/1 Vox 0 ON more"));
    }

    @Test
    void whatIsLeftOutKeepsItsPlace() {
        assertEquals(List.of(), texts("ch/1 Vox _ ON", "ch/1 Vox  _ ON".replace("  ", " ")));
        assertEquals(List.of("Ch 1 'Vox' on ON \u2192 OFF"), texts("ch/1 Vox _ ON", "ch/1 Vox _ OFF"));
        assertEquals(List.of("Ch 1 'Vox' level added: 2 dB"), texts("ch/1 Vox _ ON", "ch/1 Vox 2 ON"));
        assertEquals(List.of("Ch 1 'Vox' level removed: 2 dB"), texts("ch/1 Vox 2 ON", "ch/1 Vox _ ON"));
        assertEquals(1, changes("ch/1 Vox 2 ON", "ch/1 Vox _ ON").get(0).index());
    }

    @Test
    void anUnknownLineIsComparedAsText() {
        assertEquals(List.of("Unknown line odd 1 \u2192 2"), texts("odd 1", "odd 2"));
        assertEquals(List.of(), texts("odd 1", "odd 1 "));
    }

    @Test
    void aChangeOfFourStripsIsOneLineAndOfThreeIsThree() {
        String before = "ch/1 a 0 ON\nch/2 b 0 ON\nch/3 c 0 ON\nch/4 d 0 ON";
        assertEquals(List.of("Ch 1\u20134 on ON \u2192 OFF"),
                DiffWords.of(changes(before, before.replace("ON", "OFF"))).stream().map(c -> c.text()).toList());
        String three = before.replace("\nch/4 d 0 ON", "");
        assertEquals(3, DiffWords.of(changes(three, three.replace("ON", "OFF"))).size());
    }
}
