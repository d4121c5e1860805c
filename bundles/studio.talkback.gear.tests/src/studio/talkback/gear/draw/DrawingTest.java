package studio.talkback.gear.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.panel.Box;
import studio.talkback.gear.scale.UnfitValueException;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Panel;

/** What snaps, where photos and new parts go, what is wrong with a drawing. */
class DrawingTest {

    private final Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));

    @Test
    void nothingIsWrongWithWhatComesWithTalkback() {
        StartingLibrary.all().forEach(unit -> assertEquals(List.of(), DrawingCheck.of(unit), unit.getModel()));
    }

    @Test
    void whereEverythingLiesOnEverythingNotAllOfItIsSaid() {
        for (int i = 0; i < 60; i++) {
            gear.getControls().add(NewParts.control(gear, ControlKind.KNOB, new At(200, 40)));
        }
        assertEquals(100, DrawingCheck.of(gear).stream().filter(each -> each.line().contains("lies on")).count());
    }

    @Test
    void whatIsWrongIsSaidOfItsControl() {
        Control attack = control("Attack");
        Control input = control("Input");
        attack.setKey("in");
        finds("key \"in\"", attack);
        attack.setKey("a");
        attack.setName("input");
        finds("twice", attack);
        attack.setName("Attack");
        attack.setXMm(Double.valueOf(480));
        finds("off the panel", attack);
        attack.setXMm(null);
        finds("no place", attack);
        attack.setXMm(Double.valueOf(66));
        attack.setYMm(Double.valueOf(50));
        finds("lies on", attack);
        attack.setXMm(Double.valueOf(212));
        attack.setYMm(Double.valueOf(27));
        input.getMarks().getLast().setNumber(Double.valueOf(99));
        finds("turns back", input);
        input.getMarks().getLast().setTravel(0.1);
        finds("not in order", input);
        input.getMarks().clear();
        input.setMaximum(null);
        finds("one end", input);
        input.setMaximum(Double.valueOf(-100));
        finds("does not rise", input);
        input.setMaximum(Double.valueOf(100));
        input.setDefaultValue("500");
        finds("not on its scale", input);
        input.setDefaultValue(null);
        input.setEndAngle(input.getStartAngle());
        finds("does not turn", input);
        input.setEndAngle(150);
        input.setColour("red");
        assertNull(DrawingCheck.of(gear).getFirst().part());
        assertTrue(DrawingCheck.of(gear).getFirst().line().contains("#rrggbb"));
    }

    private void finds(String words, Control control) {
        List<Finding> found = DrawingCheck.of(gear);
        assertTrue(found.stream().anyMatch(each -> each.line().contains(words) && control.getId().equals(each.part())),
                words + " in " + found);
    }

    private Control control(String name) {
        return gear.getControls().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    @Test
    void whatIsDraggedSnapsToMiddlesThenToEqualSpacingThenToTheGrid() {
        List<Box> row = List.of(Box.around(50, 30, 18, 18), Box.around(80, 30, 18, 18));
        Snapping.Snapped onRow = Snapping.snap(new At(97.2, 30.8), row, 1);
        assertEquals(30, onRow.y());
        assertEquals(97, onRow.x());
        assertNull(onRow.lineX());
        Snapping.Snapped spaced = Snapping.snap(new At(109.4, 30.4), row, 1);
        assertEquals(110, spaced.x());
        assertEquals(110, spaced.lineX());
        assertEquals(65, Snapping.snap(new At(65.6, 30), row, 1).x());
        assertEquals(50, Snapping.snap(new At(49.5, 62), row, 1).x());
        assertEquals(12.5, Snapping.snap(new At(12.3, 70.1), row, 1).x());
    }

    @Test
    void twoCornersLayThePhotoOnThePanel() {
        Panel panel = Objects.requireNonNull(ModelFactory.eINSTANCE.createPanel());
        panel.setWidthMm(482.6);
        panel.setHeightMm(88.9);
        PhotoPlace now = PhotoPlace.of(panel);
        assertEquals(482.6, now.width());
        // The unit is seen from 20 to 462.6 across and from 10 to 91.5 down.
        PhotoPlace laid = now.onto(new At(20, 10), new At(462.6, 91.5), panel);
        double factor = 482.6 / 442.6;
        assertEquals(482.6 * factor, laid.width(), 1e-9);
        assertEquals(-20 * factor, laid.x(), 1e-9);
        assertEquals(44.45 - 50.75 * factor, laid.y(), 1e-9);
        assertEquals(now, now.onto(new At(20, 10), new At(20.5, 80), panel));
        PhotoPlace larger = now.sized(500, false, false, 0.5);
        assertEquals(now.x() + now.width(), larger.x() + larger.width(), 1e-9);
        assertEquals(now.y() + now.width() / 2, larger.y() + larger.width() / 2, 1e-9);
    }

    @Test
    void aPhotoSaysWhatSizeItsUnitHas() {
        assertEquals(PanelSize.RACK_1, PanelSize.ofPhoto(4000, 370));
        assertEquals(PanelSize.RACK_3, PanelSize.ofPhoto(3620, 1000));
        assertEquals(PanelSize.MODULE, PanelSize.ofPhoto(286, 1000));
        assertEquals(PanelSize.RACK_2, PanelSize.ofPhoto(1000, 1000));
    }

    @Test
    void theNextPartGoesAsFarFromTheLastAsThatFromTheOneBefore() {
        gear.getControls().clear();
        Control first = NewParts.control(gear, ControlKind.KNOB, new At(40, 40));
        gear.getControls().add(first);
        assertEquals(new At(40 + 18 + 18, 40), NewParts.next(gear, first));
        first.setWidthMm(24);
        first.setColour("#123456");
        Control second = NewParts.control(gear, ControlKind.KNOB, new At(85, 40));
        assertEquals(24, second.getWidthMm());
        assertEquals("#123456", second.getColour());
        assertEquals("Knob 2", second.getName());
        gear.getControls().add(second);
        assertEquals(new At(130, 40), NewParts.next(gear, second));
        Control meter = NewParts.control(gear, ControlKind.METER, new At(100, 40));
        NewParts.makeRoom(gear, meter);
        assertEquals(85 + 12 + 6 + 25, meter.getXMm(), 0.5);
    }

    @Test
    void marksThatAreNoneSayWhyInOneLine() {
        assertTrue(assertThrows(UnfitValueException.class, () -> MarksText.read("0 5@1.2 10", false)).getMessage()
                .startsWith("5@1.2: a place"));
        assertTrue(assertThrows(UnfitValueException.class, () -> MarksText.read("0 5@0.8 7@0.4 10", false)).getMessage()
                .contains("7 does not come after 5"));
    }

    @Test
    void ratiosAreMarksAndNoPlaces() throws Exception {
        assertEquals("2:1", MarksText.read("2:1 4:1 8:1", true).getFirst().getText());
        assertEquals(0.25, MarksText.read("-20 -10:0.25 0", false).get(1).getTravel());
        assertEquals("low=80 high=12000", MarksText.of(MarksText.read("low=80 high=12k", false)));
    }
}
