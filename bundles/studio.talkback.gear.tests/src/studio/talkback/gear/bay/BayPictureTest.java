package studio.talkback.gear.bay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class BayPictureTest {

    private final Bays bays = SmallBay.bays("Bay 1");

    private static List<String> seen(BayPicture picture) {
        return picture.cords().stream().map(each -> each.becomes() + " " + each.mark() + " " + each.cord().written()).toList();
    }

    private String said(BayPicture picture, int row, int column) {
        return picture.said(bays.all().getFirst().point(row, column));
    }

    @Test
    void whatIsOnlyInTheOtherPatchIsPulledWithLettersAndWhatIsOnlyInThisOneIsPlugged() {
        BayPicture picture = BayPicture.of(SmallBay.patch(bays, "Ch 1 send > FET 1 in", "FET 1 out > Ch 1 return"),
                SmallBay.patch(bays, "a1 > b 5", "Ch 2 send > EQ 1 in", "EQ 1 out > Ch 2 return"));
        assertEquals(List.of("STAYS 1 Ch 1 send > FET 1 in", "PLUG 2 FET 1 out > Ch 1 return", "PULL a Ch 2 send > EQ 1 in",
                "PULL b EQ 1 out > Ch 2 return"), seen(picture));
        assertEquals(List.of("STAYS 1 Ch 1 send > FET 1 in"), seen(BayPicture.of(SmallBay.patch(bays, "Ch 1 send > FET 1 in"), null)));
    }

    @Test
    void aPointSaysItsNormalAndItsCords() {
        BayPicture picture = BayPicture.of(SmallBay.patch(bays, "Ch 1 send > FET 1 in", "FET 1 out > Ch 1 return", "Vox Mic é > Wall 2"),
                SmallBay.patch(bays, "Ch 1 send > FET 1 in"));
        assertEquals("half normalled to B 1 (broken), cord 1 to B 5", said(picture, 1, 1));
        assertEquals("half normalled from A 1 (broken), cord 2 from A 5 (plug)", said(picture, 2, 1));
        assertEquals("half normalled to B 2", said(picture, 1, 2));
        assertEquals("normalled to B 7 (broken), cord 3 to Wall 2 (plug)", said(picture, 1, 7));
        assertEquals("", said(picture, 1, 8));
    }

    @Test
    void aPulledCordBreaksNoNormalAnyMore() {
        BayPicture picture = BayPicture.of(SmallBay.patch(bays), SmallBay.patch(bays, "FET 1 out > Ch 1 return"));
        assertEquals("half normalled from A 1, cord a from A 5 (pull)", said(picture, 2, 1));
    }

    @Test
    void severalMarksAtAPointStandClearOfEachOther() {
        BayLayout layout = new BayLayout(bays, new BayLayout.Measures(24, 8, 90, 110, 22, 12));
        for (BayPoint point : bays.all().getFirst().points()) {
            assertEquals(layout.y(point), layout.y(point, 0));
            assertTrue(Math.abs(layout.y(point, 1) - layout.y(point)) > 16, "two radii apart");
        }
    }
}
