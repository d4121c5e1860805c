package studio.talkback.sheet.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Drawing;
import studio.talkback.sheet.SheetBlock.Mark;

class BayDrawingTest {

    private final Bays bays = bays();

    private static Bays bays() {
        Patchbay bay = BayMaking.usual(new UsualBay("TT", 2, 48), "Bay 1", NormalKind.HALF);
        BayMaking.label(bay, 1, 3, "Vox Mic");
        BayMaking.label(bay, 2, 40, "Spare in");
        return Bays.of(Objects.requireNonNull(List.of(bay, BayMaking.usual(new UsualBay("XLR", 1, 8), "Wall", NormalKind.NONE))));
    }

    private BayPatch patch(String... cords) {
        List<PatchConnection> connections = new ArrayList<>();
        for (String cord : cords) {
            PatchConnection made = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
            made.setFrom(cord.split(" > ")[0]);
            made.setTo(cord.split(" > ")[1]);
            connections.add(made);
        }
        return BayPatch.of(bays, connections);
    }

    private static List<Drawing> drawn(BayPicture picture, int columns) {
        return BayDrawing.of(picture, 268, columns).stream().map(each -> (Drawing) each).toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.marks().stream().filter(mark -> mark instanceof Mark.Word word && word.bold()).map(mark -> ((Mark.Word) mark).text()).toList();
    }

    @Test
    void aCordHasItsNumberAtBothEndsAndOneThatIsPulledALetter() {
        List<Drawing> drawings = drawn(BayPicture.of(patch("Bay 1 A 1 > Bay 1 B 2"), patch("Vox Mic > Spare in")), 48);
        assertEquals(List.of("Bay 1"), drawings.stream().map(Drawing::caption).toList(), "a bay without a cord is left out");
        List<String> words = words(drawings.getFirst());
        assertEquals(2, words.stream().filter("1"::equals).count());
        assertEquals(2, words.stream().filter("a"::equals).count());
        List<SheetBlock.Mark> marks = drawings.getFirst().marks();
        assertTrue(marks.stream().anyMatch(mark -> mark instanceof Mark.Upright word && word.text().equals("Vox Mic")));
        assertTrue(marks.stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast).anyMatch(line -> line.widthMm() > 0.8),
                "what is to be plugged is drawn heavily");
    }

    @Test
    void onNarrowPaperABayComesInPiecesWithTheNumberOnBoth() {
        List<Drawing> drawings = drawn(BayPicture.of(patch("Vox Mic > Spare in"), null), 24);
        assertEquals(2, drawings.size());
        for (Drawing each : drawings) {
            assertEquals(1, words(each).stream().filter("1"::equals).count(), each.caption());
            assertTrue(each.marks().stream().allMatch(mark -> !(mark instanceof Mark.Circle circle)
                    || circle.x() > 0 && circle.x() < each.widthMm()), each.caption());
        }
        assertTrue(drawings.getLast().caption().contains("25"), drawings.getLast().caption());
    }
}
