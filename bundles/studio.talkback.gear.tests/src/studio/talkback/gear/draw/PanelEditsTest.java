package studio.talkback.gear.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.GearFile;
import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.scale.UnfitValueException;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Kinds;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.MarkKind;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PanelMark;
import studio.talkback.model.ScaleMark;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.provider.ModelItemProviderAdapterFactory;

/** Every change of a drawing does what it says, is taken back and done again, and whatever was drawn goes through a file. */
class PanelEditsTest {

    private final BasicCommandStack stack = new BasicCommandStack();
    private final PanelEdits edits = new PanelEdits(
            new AdapterFactoryEditingDomain(new ModelItemProviderAdapterFactory(), stack));
    private final DocumentXmi xmi = new DocumentXmi(new DocumentKinds(Kinds.builtIn()));
    private final Gear gear = drawn();

    private static Gear drawn() {
        return Ids.complete(Objects.requireNonNull(StartingLibrary.named("FET Compressor")));
    }

    /** Does a change, takes it back and does it again; the document is then as it was after it was done. */
    private void proven(@Nullable Command command) throws Exception {
        assertNotNull(command);
        String before = written();
        stack.execute(command);
        Ids.complete(gear);
        String after = written();
        assertNotEquals(before, after);
        stack.undo();
        assertEquals(before, written());
        stack.redo();
        assertEquals(after, written());
    }

    private String written() throws Exception {
        return new String(xmi.write(gear), StandardCharsets.UTF_8);
    }

    private Control control(String name) {
        return gear.getControls().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    @Test
    void aDrawingIsBegunOverAPhotoAsOneChange() throws Exception {
        gear.setPanel(null);
        Evidence photo = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        photo.setName("module.jpg");
        proven(edits.begin(gear, PanelSize.MODULE, photo, new PhotoPlace(0, 1.234, 38.1)));
        assertEquals(38.1, gear.getPanel().getWidthMm());
        assertEquals(1.23, gear.getPanel().getPhotoYMm());
        assertEquals("module.jpg", gear.getPanel().getPhoto().getName());
    }

    @Test
    void aPanelIsGivenAndSized() throws Exception {
        gear.setPanel(null);
        proven(edits.size(gear, 38.1, 133.35, false));
        assertEquals(38.1, gear.getPanel().getWidthMm());
        String id = gear.getPanel().getId();
        proven(edits.size(gear, 35, 560, true));
        assertEquals(id, gear.getPanel().getId());
        assertTrue(gear.getPanel().isStrip());
    }

    @Test
    void partsAreAddedAndTakenAway() throws Exception {
        Control knob = NewParts.control(gear, ControlKind.KNOB, new At(200, 44));
        PanelMark box = NewParts.mark(MarkKind.RECTANGLE, new At(190, 30));
        proven(edits.add(gear, List.of(knob, box)));
        assertEquals(knob, gear.getControls().getLast());
        assertEquals(box, gear.getPanel().getMarks().getLast());
        proven(edits.remove(gear, List.of(control("Attack"), box)));
        assertFalse(gear.getPanel().getMarks().contains(box));
        assertNull(Parts.of(gear, box.getId()));
    }

    @Test
    void partsArePlacedAndSizedToAHundredthOfAMillimetre() throws Exception {
        Control attack = control("Attack");
        PanelMark text = gear.getPanel().getMarks().getFirst();
        proven(edits.place(Map.of(attack, new At(100.0 / 3, 20), text, new At(70, 10.5))));
        assertEquals(33.33, attack.getXMm());
        assertEquals(10.5, text.getYMm());
        proven(edits.resize(attack, 22.5, 0));
        assertEquals(22.5, attack.getWidthMm());
    }

    @Test
    void aRowOfCopiesIsNumberedAndEveryNameIsThereOnce() throws Exception {
        Control in = control("Input");
        List<Identified> copies = PanelEdits.copies(gear, List.of(in), 7, 25, 0, true);
        proven(edits.add(gear, copies));
        assertEquals(List.of("Input 2", "Input 3", "Input 4", "Input 5", "Input 6", "Input 7", "Input 8"),
                copies.stream().map(each -> ((Control) each).getName()).toList());
        assertEquals(66 + 7 * 25, ((Control) copies.getLast()).getXMm());
        assertEquals("in8", ((Control) copies.getLast()).getKey());
        List<Identified> more = PanelEdits.copies(gear, List.of(in), 1, 0, 30, false);
        assertEquals("Input 9", ((Control) more.getFirst()).getName());
        assertEquals(8, gear.getControls().stream().filter(each -> each.getName().startsWith("Input")).count());
        assertEquals("Ch 12", PanelEdits.counted("Ch 9", 3));
        assertEquals("Gain 2", PanelEdits.counted("Gain", 1));
    }

    @Test
    void partsAreAlignedAndSpread() throws Exception {
        List<Control> three = List.of(control("Input"), control("Output"), control("Attack"));
        proven(edits.place(Arranging.align(three, Arranging.Line.MIDDLE)));
        three.forEach(each -> assertEquals(50, each.getYMm()));
        proven(edits.place(Arranging.spread(three, true)));
        assertEquals((66 + 212) / 2.0, control("Output").getXMm());
        proven(edits.place(Arranging.align(three, Arranging.Line.LEFT)));
        assertEquals(50, Parts.body(control("Attack")).x());
    }

    @Test
    void partsAreBroughtToTheFrontAndToTheBack() throws Exception {
        Control first = gear.getControls().getFirst();
        proven(edits.order(gear, List.of(first), true));
        assertEquals(first, gear.getControls().getLast());
        proven(edits.order(gear, List.of(first), false));
        assertEquals(first, gear.getControls().getFirst());
    }

    @Test
    void attributesOfSeveralAreSetAtOnceAndWhatIsSoAlreadyIsNoChange() throws Exception {
        List<Control> two = List.of(control("Input"), control("Output"));
        proven(edits.setAll(two, Literals.CONTROL__COLOUR, "#112233"));
        assertNull(edits.setAll(two, Literals.CONTROL__COLOUR, "#112233"));
        proven(edits.setAll(two, Literals.CONTROL__COLOUR, null));
        assertNull(two.getFirst().getColour());
    }

    @Test
    void aNameBringsTheKeyThatNobodyElseHasUntilOneIsTyped() throws Exception {
        Control knob = NewParts.control(gear, ControlKind.KNOB, new At(200, 44));
        stack.execute(edits.add(gear, List.of(knob)));
        proven(edits.rename(gear, knob, "Detector"));
        assertEquals("d", knob.getKey());
        proven(edits.rename(gear, knob, "Attack time"));
        assertEquals("at", knob.getKey());
        stack.execute(edits.setAll(List.of(knob), Literals.CONTROL__KEY, "zz"));
        proven(edits.rename(gear, knob, "Hold"));
        assertEquals("zz", knob.getKey());
        assertNull(edits.rename(gear, knob, "Hold"));
    }

    @Test
    void marksBringTheRangeAndReadAsTheyAreTyped() throws Exception {
        Control knob = control("Input");
        proven(edits.marks(List.of(knob), MarksText.read("-20 . -10@0.3 0@0.6 +4", false)));
        assertEquals(-20, knob.getMinimum());
        assertEquals(4, knob.getMaximum());
        assertEquals("-20 .@0.15 -10@0.3 0@0.6 +4", MarksText.of(knob.getMarks()));
        assertEquals("-20  -15  -10  0  +4", MarksText.readings(knob));
    }

    @Test
    void aPhotoIsLaidUnderAndTakenAwayAgain() throws Exception {
        Evidence photo = ModelFactory.eINSTANCE.createEvidence();
        photo.setDigest("a".repeat(64));
        proven(edits.photo(gear, photo, new PhotoPlace(0, -4, 482.6)));
        proven(edits.placePhoto(gear.getPanel(), new PhotoPlace(-3, 2.5, 500)));
        assertEquals(500, gear.getPanel().getPhotoWidthMm());
        proven(edits.photo(gear, null, PhotoPlace.of(gear.getPanel())));
        assertNull(gear.getPanel().getPhoto());
    }

    /** Any model drawn by random commands is the same after it went through a file, and all of it can be taken back. */
    @Test
    void whateverIsDrawnGoesThroughAFileAndCanBeTakenBack() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            String begun = written();
            int depth = 0;
            for (int i = 0; i < 40; i++) {
                Command command = some(random);
                if (command != null) {
                    stack.execute(command);
                    Ids.complete(gear);
                    depth++;
                }
            }
            assertTrue(depth > 10, "too little was drawn");
            assertNotNull(PanelLayout.of(gear));
            DrawingCheck.of(gear);
            DocumentKinds kinds = new DocumentKinds(Kinds.builtIn());
            try (InputStream file = new GearFile(gear, null).write(kinds)) {
                assertEquals(written(), new String(xmi.write(GearFile.read(file, kinds).gear()), StandardCharsets.UTF_8),
                        "seed " + seed);
            }
            while (depth-- > 0) {
                stack.undo();
            }
            assertEquals(begun, written());
        }
    }

    private @Nullable Command some(Random random) {
        List<Identified> all = Parts.all(gear);
        List<Identified> few = new ArrayList<>();
        for (int i = 0; i < 3 && !all.isEmpty(); i++) {
            Identified one = all.get(random.nextInt(all.size()));
            if (!few.contains(one)) {
                few.add(one);
            }
        }
        At at = new At(random.nextInt(480), random.nextInt(88));
        List<Supplier<@Nullable Command>> changes = List.of(
                () -> edits.add(gear, List.of(NewParts.control(gear, ControlKind.VALUES.get(random.nextInt(7)), at))),
                () -> edits.add(gear, List.of(NewParts.mark(MarkKind.VALUES.get(random.nextInt(4)), at))),
                () -> edits.place(places(few, random)), () -> edits.order(gear, few, random.nextBoolean()),
                () -> few.isEmpty() ? null : edits.remove(gear, few.subList(0, 1)),
                () -> edits.add(gear, PanelEdits.copies(gear, few, 2, 20, 3, random.nextBoolean())),
                () -> edits.place(Arranging.align(few, Arranging.Line.values()[random.nextInt(6)])),
                () -> edits.place(Arranging.spread(few, random.nextBoolean())),
                () -> few.isEmpty() ? null : edits.resize(few.getFirst(), 2 + random.nextInt(40), random.nextInt(30)),
                () -> gear.getControls().isEmpty() ? null
                        : edits.rename(gear, gear.getControls().getFirst(), "Möd \u201c" + random.nextInt() + "\u201d & <b>"),
                () -> gear.getControls().isEmpty() ? null : edits.marks(gear.getControls().subList(0, 1), marks(random)));
        return changes.get(random.nextInt(changes.size())).get();
    }

    private static List<ScaleMark> marks(Random random) {
        try {
            return MarksText.read("\u221e . " + random.nextInt(10) + " " + (10 + random.nextInt(30)) + "@0.9 50", false);
        } catch (UnfitValueException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Identified, At> places(List<Identified> parts, Random random) {
        Map<Identified, At> places = new LinkedHashMap<>();
        parts.forEach(part -> places.put(part, new At(random.nextDouble() * 480, random.nextDouble() * 88)));
        return places;
    }
}
