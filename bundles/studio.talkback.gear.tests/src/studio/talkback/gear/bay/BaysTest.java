package studio.talkback.gear.bay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.model.Patchbay;
import studio.talkback.model.identity.Ids;

class BaysTest {

    private final Bays one = SmallBay.bays("Bay 1");
    private final Bays two = SmallBay.bays("Bay 1", "Bay 2");

    private static List<String> places(Bays bays, String text, Side side) {
        return bays.find(text, side).stream().map(bays::place).toList();
    }

    @Test
    void aPointIsFoundByItsLabelWhateverItsCaseAccentsAndSpaces() {
        for (String written : List.of("Vox Mic é", "VOX  MIC E", " vox mic e ", "vox-mic e")) {
            assertEquals(List.of("A 7"), places(one, written, Side.SOURCE), written);
        }
    }

    @Test
    void aPointIsFoundByItsPlaceWithAndWithoutItsBay() {
        for (String written : List.of("B 3", "b3", "B-03", "Bay 1 B 3", "bay 1: b-3")) {
            assertEquals(List.of("B 3"), places(one, written, Side.EITHER), written);
        }
        assertEquals(List.of("Bay 2 B 3"), places(two, "Bay 2 B-3", Side.DESTINATION));
        assertEquals(List.of("Bay 1 B 3", "Bay 2 B 3"), places(two, "B 3", Side.DESTINATION), "which bay is not said");
    }

    @Test
    void whatIsOnNoBayIsNotFound() {
        for (String written : List.of("", "  ", "Ch 9 send", "C 1", "A 9", "A 0", "Bay 9 A 1", "ch 11", "Main LR")) {
            assertEquals(List.of(), places(one, written, Side.SOURCE), written);
        }
        assertNull(Bays.NONE.one("A 1", Side.SOURCE));
    }

    @Test
    void ofTwoPointsThatAreCalledAlikeTheSideTells() {
        assertEquals(List.of("A 8"), places(one, "Tie 1", Side.SOURCE));
        assertEquals(List.of("B 8"), places(one, "tie 1", Side.DESTINATION));
        assertEquals(2, one.find("Tie 1", Side.EITHER).size());
    }

    @Test
    void everyNameThatIsProposedIsFoundAgain() {
        for (Bays bays : List.of(one, two)) {
            for (Side side : List.of(Side.SOURCE, Side.DESTINATION)) {
                List<String> names = bays.names(side);
                names.forEach(name -> assertEquals(1, bays.find(name, side).size(), name));
                assertEquals(bays.all().stream().mapToInt(bay -> bay.points().size()).sum(),
                        names.stream().map(name -> bays.one(name, side)).distinct().count(), "each point has one");
            }
        }
        assertEquals("Ch 1 send", one.names(Side.SOURCE).getFirst());
        assertEquals("Ch 1 return", one.names(Side.DESTINATION).getFirst());
        assertTrue(two.names(Side.SOURCE).contains("Bay 2 A 1"), "not by a label that is there twice");
    }

    @Test
    void normalsAreReadWithTheirKindAndTellTheSides() {
        assertEquals(5, one.normals().size());
        BayPoint send = one.all().getFirst().point(1, 1);
        Normal half = one.normalFrom(send);
        assertEquals("B 1", half == null ? "" : half.to().place());
        assertTrue(half != null && half.half());
        Patchbay panel = BayMaking.usual(new UsualBay("XLR", 1, 4), "Wall", NormalKind.HALF);
        assertEquals(Side.EITHER, Bays.of(List.of(panel)).all().getFirst().point(1, 4).side());
    }

    @Test
    void aNormalLeadsFromOneBayToAnother() {
        Patchbay first = SmallBay.made("Bay 1");
        Patchbay later = SmallBay.made("Bay 2");
        BayMaking.label(first, 1, 5, "Direct 1");
        first.getPoints().stream().filter(point -> point.getRow() == 1 && point.getColumn() == 5).findFirst().orElseThrow()
                .setNormalledTo(later.getPoints().getFirst().getId());
        Bays bays = Bays.of(List.of(first, later));
        Normal between = bays.normalFrom(bays.all().getFirst().point(1, 5));
        assertEquals("Bay 2 A 1", between == null ? "" : bays.place(between.to()));
    }

    @Test
    void aBayWithoutASizeIsNoneAndAPointOutsideOfItsBayIsLeftOut() {
        Patchbay bay = SmallBay.made("Bay 1");
        bay.setColumns(4);
        Bays bays = Bays.of(List.of(bay));
        assertNull(bays.one("FET 1 out", Side.SOURCE));
        assertEquals(8, bays.all().getFirst().points().size());
        bay.setRows(0);
        assertTrue(Bays.of(List.of(bay)).isEmpty());
        bay.setRows(2);
        bay.setColumns(1_000_000);
        assertTrue(Bays.of(List.of(bay)).isEmpty(), "a typing error");
    }

    @Test
    void theLettersOfRowsGoOnAfterZ() {
        assertEquals("A", BayPoint.rowLetters(1));
        assertEquals("Z", BayPoint.rowLetters(26));
        assertEquals("AA", BayPoint.rowLetters(27));
        assertEquals("AB", BayPoint.rowLetters(28));
        Patchbay tall = BayMaking.usual(new UsualBay("TT", 30, 2), "Tall", NormalKind.NONE);
        Bays bays = Bays.of(List.of(Ids.complete(tall)));
        assertEquals(List.of("AB 2"), places(bays, "AB 2", Side.EITHER));
    }
}
