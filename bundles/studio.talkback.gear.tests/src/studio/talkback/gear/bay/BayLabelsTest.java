package studio.talkback.gear.bay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.model.Patchbay;

class BayLabelsTest {

    @Test
    void aLineForEachRowIsReadAsASpreadsheetCopiesIt() throws Exception {
        assertEquals(List.of(List.of("Mic 1", "Mic 2", ""), List.of("Pre 1", "", "Pre 3")),
                BayLabels.read("Mic 1\tMic 2\t\r\nPre 1\t\tPre 3\r\n\r\n", 2, 3));
    }

    @Test
    void aLineForEachColumnIsTurned() throws Exception {
        assertEquals(List.of(List.of("Mic 1", "Mic 2", "Mic 3"), List.of("Pre 1", "Pre 2", "")),
                BayLabels.read("Mic 1\tPre 1\nMic 2\tPre 2\nMic 3", 2, 3));
    }

    @Test
    void oneLabelToALineFillsRowAfterRow() throws Exception {
        assertEquals(List.of(List.of("a", "b", "c"), List.of("d")), BayLabels.read("a\nb\nc\nd\n", 2, 3));
        assertEquals(List.of(List.of("a", "b")), BayLabels.read("a\nb", 2, 3), "as many labels as rows are no rows of one");
    }

    @Test
    void aSeriesIsWrittenOnce() throws Exception {
        assertEquals(List.of(List.of("Mic 1", "Mic 2", "Mic 3"), List.of("Tie 9 L", "Tie 10 L", "Main")),
                BayLabels.read("Mic 1..3\nTie 9..10 L\tMain", 2, 3));
        assertThrows(BayException.class, () -> BayLabels.read("Mic 9..3", 2, 3));
        assertThrows(BayException.class, () -> BayLabels.read("Mic 1..5000", 2, 3));
    }

    @Test
    void tooManyLabelsAreRefusedInOneLine() {
        for (String text : List.of("a\tb\tc\td", "a\nb\nc\nd\ne\nf\ng", "a\tb\tc\nd\te\tf\ng\th\ti\nj\tk\tl", "Mic 1..4", "", "\t\n")) {
            BayException refused = assertThrows(BayException.class, () -> BayLabels.read(text, 2, 3), text);
            assertEquals(1, refused.getMessage().lines().count());
        }
    }

    @Test
    void theNextLabelCountsOn() {
        assertEquals("Mic 10", BayLabels.next("Mic 9"));
        assertEquals("Ch 12 send", BayLabels.next("Ch 11 send"));
        assertEquals("Rack 2 in 4", BayLabels.next("Rack 2 in 3"), "the last number");
        assertEquals("", BayLabels.next("Main L"));
    }

    @Test
    void labelsLeaveWhatTheyDoNotGive() {
        Patchbay bay = SmallBay.made("Bay 1");
        BayMaking.labels(bay, List.of(List.of("", "New")));
        Bays bays = Bays.of(List.of(bay));
        assertEquals("Ch 1 send", bays.all().getFirst().point(1, 1).label());
        assertEquals("New", bays.all().getFirst().point(1, 2).label());
        assertEquals(5, bays.normals().size(), "normals stay");
    }

    @Test
    void aUsualBayIsNormalledDownwardsAndCanBeChangedPointByPoint() {
        Patchbay bay = BayMaking.usual(new UsualBay("TT (bantam)", 2, 48), "Bay 1", NormalKind.HALF);
        assertEquals(48, Bays.of(List.of(bay)).normals().size());
        assertTrue(Bays.of(List.of(bay)).normals().stream().allMatch(Normal::half));
        BayMaking.normal(bay, 1, 5, NormalKind.FULL);
        BayMaking.normal(bay, 1, 6, NormalKind.NONE);
        BayMaking.normal(bay, 2, 7, NormalKind.FULL);
        assertEquals(List.of(NormalKind.FULL, NormalKind.NONE, NormalKind.HALF, NormalKind.NONE), List.of(BayMaking.kind(bay, 1, 5),
                BayMaking.kind(bay, 1, 6), BayMaking.kind(bay, 1, 7), BayMaking.kind(bay, 2, 7)));
        assertEquals(47, Bays.of(List.of(bay)).normals().size());
    }
}
