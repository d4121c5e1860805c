package studio.talkback.gear.bay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.gear.panel.Box;

class BayLayoutTest {

    private static final BayLayout.Measures MEASURES = new BayLayout.Measures(24, 8, 90, 110, 22, 12);

    @Test
    void everyPointIsFoundWhereItIsDrawnAndNoTwoShareAPlace() {
        Bays bays = Bays.of(List.of(SmallBay.made("Bay 1"), BayMaking.usual(new UsualBay("XLR", 1, 16), "Wall", NormalKind.NONE),
                BayMaking.usual(new UsualBay("TT", 3, 5), "Odd", NormalKind.FULL)));
        BayLayout layout = new BayLayout(bays, MEASURES);
        Box whole = new Box(0, 0, layout.width(), layout.height());
        List<BayPoint> points = bays.all().stream().flatMap(bay -> bay.points().stream()).toList();
        assertEquals(16 + 16 + 15, points.size());
        for (BayPoint point : points) {
            assertEquals(point, layout.at(layout.x(point), layout.y(point)), point.place());
            Box label = layout.label(point);
            assertEquals(point, layout.at(label.centreX(), label.centreY()), "at its label");
            assertTrue(whole.holds(layout.cell(point)), point.place());
            for (BayPoint other : points) {
                assertTrue(point == other || !layout.cell(point).grown(-0.01).meets(layout.cell(other)), point + " " + other);
            }
        }
    }

    @Test
    void aCordBeginsAndEndsInItsPointsAndStaysInItsBounds() {
        Bays bays = SmallBay.bays("Bay 1", "Bay 2");
        BayLayout layout = new BayLayout(bays, MEASURES);
        BayPoint from = bays.all().getFirst().point(1, 2);
        for (BayPoint to : List.of(bays.all().getFirst().point(2, 7), bays.all().getFirst().point(1, 5), bays.all().getLast().point(2, 1))) {
            for (int number = 1; number < 8; number++) {
                BayLayout.Curve curve = layout.curve(from, to, number);
                assertEquals(layout.x(from), curve.x(0), 1e-9);
                assertEquals(layout.y(from), curve.y(0), 1e-9);
                assertEquals(layout.x(to), curve.x(1), 1e-9);
                assertEquals(layout.y(to), curve.y(1), 1e-9);
                for (int i = 0; i <= 20; i++) {
                    assertTrue(curve.bounds().grown(1e-6).holds(curve.x(i / 20.0), curve.y(i / 20.0)), to.place());
                }
            }
        }
    }
}
