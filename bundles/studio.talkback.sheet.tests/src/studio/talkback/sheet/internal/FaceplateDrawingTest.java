package studio.talkback.sheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.UnitRecall;
import studio.talkback.sheet.SheetBlock.Drawing;
import studio.talkback.sheet.SheetBlock.Mark;

class FaceplateDrawingTest {

    private static final double SLACK_MM = 0.6;

    @Test
    void everyUnitIsDrawnWithinItsPanelAndWhatNobodySetHasAQuestionMark() {
        assertFalse(StartingLibrary.all().isEmpty());
        for (Gear gear : StartingLibrary.all()) {
            PanelLayout layout = Objects.requireNonNull(PanelLayout.of(gear), gear.getModel());
            Drawing drawing = FaceplateDrawing.of(unit(), layout);
            for (Mark mark : drawing.marks()) {
                assertTrue(inside(mark, drawing), gear.getModel() + " " + mark);
            }
            long toSet = layout.settable().stream().filter(each -> each.control().getKind() != ControlKind.PATCH_POINT).count();
            assertEquals(toSet, questions(drawing), gear.getModel());
        }
    }

    @Test
    void everyControlIsDrawnOtherwiseAtItsOtherEnd() {
        for (Gear gear : StartingLibrary.all()) {
            PanelLayout layout = Objects.requireNonNull(PanelLayout.of(gear));
            for (Placed placed : layout.settable()) {
                if (placed.control().getKind() != ControlKind.PATCH_POINT) {
                    Drawing low = FaceplateDrawing.of(unit(placed, placed.scale().value(0)), layout);
                    Drawing high = FaceplateDrawing.of(unit(placed, placed.scale().value(1)), layout);
                    assertNotEquals(low.marks(), high.marks(), gear.getModel() + " " + placed.control().getName());
                }
            }
        }
    }

    private static long questions(Drawing drawing) {
        return drawing.marks().stream().filter(mark -> mark instanceof Mark.Word word && word.text().equals("?")).count();
    }

    private static boolean inside(Mark mark, Drawing drawing) {
        return switch (mark) {
        case Mark.Line line -> inside(List.of(line.x1(), line.x2()), List.of(line.y1(), line.y2()), drawing);
        case Mark.Frame frame -> inside(List.of(frame.x(), frame.x() + frame.width()),
                List.of(frame.y(), frame.y() + frame.height()), drawing);
        case Mark.Circle circle -> inside(List.of(circle.x() - circle.radius(), circle.x() + circle.radius()),
                List.of(circle.y() - circle.radius(), circle.y() + circle.radius()), drawing);
        case Mark.Word word -> inside(List.of(word.x()), List.of(word.y()), drawing);
        case Mark.Upright word -> inside(List.of(word.x()), List.of(word.y()), drawing);
        case Mark.Blank blank -> inside(List.of(blank.x()), List.of(blank.y()), drawing);
        };
    }

    private static boolean inside(List<Double> x, List<Double> y, Drawing drawing) {
        return x.stream().allMatch(each -> each >= -SLACK_MM && each <= drawing.widthMm() + SLACK_MM)
                && y.stream().allMatch(each -> each >= -SLACK_MM && each <= drawing.heightMm() + SLACK_MM);
    }

    private static UnitRecall unit() {
        return Objects.requireNonNull(ModelFactory.eINSTANCE.createUnitRecall());
    }

    private static UnitRecall unit(Placed placed, String value) {
        UnitRecall unit = unit();
        ControlSetting setting = Objects.requireNonNull(ModelFactory.eINSTANCE.createControlSetting());
        setting.setControl(placed.control().getName());
        setting.setValue(value);
        unit.getSettings().add(setting);
        return unit;
    }
}
