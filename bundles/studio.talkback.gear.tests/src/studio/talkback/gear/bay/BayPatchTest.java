package studio.talkback.gear.bay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class BayPatchTest {

    private final Bays bays = SmallBay.bays("Bay 1");

    private List<String> findings(String... cords) {
        return SmallBay.patch(bays, cords).findings().stream().map(each -> each.kind() + " " + each.cords()).toList();
    }

    private List<String> broken(String cord) {
        BayPatch patch = SmallBay.patch(bays, cord);
        return patch.broken(patch.cords().getFirst()).stream().map(each -> each.from().place() + ">" + each.to().place()).toList();
    }

    @Test
    void cordsAreNumberedAsOneWalksAlongTheBay() {
        BayPatch patch = SmallBay.patch(bays, "Wall 3 > Wall 4", "FET 1 out > Ch 1 return", "Ch 1 send > FET 1 in", "Wall 1 > EQ 1 in");
        assertEquals(List.of("1 Ch 1 send > FET 1 in", "2 FET 1 out > Ch 1 return", "3 Wall 1 > EQ 1 in", "4 Wall 3 > Wall 4"),
                patch.cords().stream().map(cord -> cord.number() + " " + cord.written()).toList());
        assertEquals(List.of("3", "4"), patch.offBay().stream().map(cord -> String.valueOf(cord.number())).toList());
    }

    @Test
    void aHalfNormalIsBrokenOnlyWhereItGoes() {
        assertEquals(List.of(), broken("Ch 1 send > FET 1 in"));
        assertEquals(List.of("A 1>B 1"), broken("FET 1 out > Ch 1 return"));
    }

    @Test
    void aFullNormalIsBrokenAtBothOfItsEnds() {
        assertEquals(List.of("A 7>B 7"), broken("Vox Mic é > FET 1 in"));
        assertEquals(List.of("A 7>B 7"), broken("FET 1 out > Pre 1 in"));
        assertEquals(List.of("A 1>B 1", "A 7>B 7"), broken("Vox Mic é > Ch 1 return"));
    }

    @Test
    void whatTheBayCannotSeeItDoesNotTell() {
        BayPatch patch = SmallBay.patch(bays, "Ch 1 send > Wall 4", "Vox Mic é > Wall 5");
        assertNull(patch.breaks(patch.cords().getFirst()), "the wall may be normalled");
        assertEquals(Boolean.TRUE, patch.breaks(patch.cords().getLast()));
    }

    @Test
    void anotherNormalThanWasNotedIsSaid() {
        assertEquals(List.of("NORMAL [1]"), findings("FET 1 out > Ch 1 return"));
        assertEquals(List.of(), findings("FET 1 out > Ch 1 return!"));
        assertEquals(List.of("NORMAL [1]"), findings("Ch 1 send > FET 1 in!"));
        assertEquals(List.of(), findings("Ch 1 send > Wall 4!"));
    }

    @Test
    void twoCordsInOnePointAreFound() {
        assertEquals(List.of("OCCUPIED [1, 2]"), findings("Ch 1 send > FET 1 in", "Ch 2 send > FET 1 in"));
        assertEquals("B 5 FET 1 in takes 2 cords: 1, 2",
                SmallBay.patch(bays, "Ch 1 send > FET 1 in", "Ch 2 send > FET 1 in").findings().getFirst().text());
    }

    @Test
    void outputsIntoOutputsAndInputsIntoInputsAreFound() {
        assertEquals(List.of("OUTPUTS [1]"), findings("Ch 1 send > FET 1 out"));
        assertEquals(List.of("INPUTS [1]"), findings("EQ 1 in > FET 1 in"));
        Bays panel = Bays.of(List.of(BayMaking.usual(new UsualBay("XLR", 1, 4), "Wall", NormalKind.NONE)));
        assertEquals(List.of(), SmallBay.patch(panel, "A 1 > A 2").findings(), "one row tells nothing");
    }

    @Test
    void loopsAreFoundThroughCordsAndNormalsButAnInsertIsNone() {
        assertEquals(List.of("LOOP [1]"), findings("FET 1 out > FET 1 in"));
        assertEquals(List.of("LOOP [1, 2]"), findings("FET 1 out > EQ 1 in", "EQ 1 out > FET 1 in"));
        assertEquals(List.of(), findings("Ch 1 send > FET 1 in", "FET 1 out > EQ 1 in", "EQ 1 out > Ch 1 return!"));
        assertEquals(List.of("LOOP [1, 2]"), findings("EQ 1 out > Verb input", "Verb output > EQ 1 in"), "off the bay too");
    }

    @Test
    void aStandingNormalClosesALoopToo() {
        studio.talkback.model.Patchbay chained = SmallBay.made("Bay 1");
        BayMaking.label(chained, 1, 7, "FET 1 out");
        BayMaking.label(chained, 2, 7, "EQ 1 in");
        BayMaking.label(chained, 1, 5, "");
        BayMaking.label(chained, 2, 6, "");
        Bays with = Bays.of(List.of(chained));
        assertEquals(List.of("LOOP [1]"), SmallBay.patch(with, "EQ 1 out > FET 1 in").findings().stream()
                .map(each -> each.kind() + " " + each.cords()).toList());
    }

    @Test
    void aTextThatMeansSeveralPointsSaysSo() {
        Bays two = SmallBay.bays("Bay 1", "Bay 2");
        List<BayFinding> found = SmallBay.patch(two, "Ch 1 send > Bay 2 B 5").findings();
        assertEquals(List.of(BayFinding.Kind.SEVERAL), found.stream().map(BayFinding::kind).toList());
        assertTrue(found.getFirst().text().contains("Bay 1 A 1, Bay 2 A 1"), found.getFirst().text());
    }

    @Test
    void theSameCordIsTheSameHoweverItIsWritten() {
        BayCord label = SmallBay.patch(bays, "Ch 1 send > FET 1 in").cords().getFirst();
        assertEquals(label.key(), SmallBay.patch(bays, "A1 > bay 1 b 5").cords().getFirst().key());
        assertNotEquals(label.key(), SmallBay.patch(bays, "A2 > B5").cords().getFirst().key());
        assertEquals(SmallBay.patch(bays, "WALL 1 > b5").cords().getFirst().key(),
                SmallBay.patch(bays, "Wall  1 > FET 1 in").cords().getFirst().key());
    }
}
