package studio.talkback.gear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import studio.talkback.gear.internal.GearCheck;
import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.Legend;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.panel.Placed;
import studio.talkback.gear.panel.Tick;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.MarkKind;
import studio.talkback.model.Panel;

/** Every unit that comes with Talkback is drawn so that it can be read and set. */
class StartingLibraryTest {

    private static final double RACK_MM = 482.6;
    private static final double UNIT_MM = 44.45;
    /** What is said to be there; nothing of a maker. */
    private static final Set<String> CATEGORIES = Set.of("console", "preamp", "channel strip", "compressor", "gate",
            "de-esser", "equaliser", "reverb", "delay", "pitch", "enhancer", "mixer", "monitor", "patchbay");

    private final List<Gear> units = StartingLibrary.all();

    @Test
    void thereAreAtLeastTwentyFiveOfAllKinds() {
        assertTrue(units.size() >= 25, units.size() + " units");
        Set<String> categories = new HashSet<>();
        units.forEach(unit -> categories.add(unit.getCategory()));
        assertEquals(CATEGORIES, categories);
    }

    @Test
    void eachHasANameAndAnIdOfItsOwnAndNoMaker() throws Exception {
        Set<String> names = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Gear unit : units) {
            assertEquals(null, unit.getMaker(), unit.getModel());
            assertTrue(names.add(unit.getModel()), unit.getModel());
            assertTrue(ids.add(unit.getId()), unit.getModel());
            assertEquals(7, UUID.fromString(unit.getId()).version(), unit.getModel());
            GearCheck.check(unit);
        }
    }

    @Test
    void aUnitIsTheSameEveryTimeItIsMade() {
        List<Gear> again = StartingLibrary.all();
        for (int i = 0; i < units.size(); i++) {
            for (int c = 0; c < units.get(i).getControls().size(); c++) {
                assertEquals(units.get(i).getControls().get(c).getId(), again.get(i).getControls().get(c).getId());
            }
        }
    }

    @Test
    void racksAreOfTheSizesOfARack() {
        for (Gear unit : units) {
            Panel panel = unit.getPanel();
            double width = panel.getWidthMm();
            boolean rack = Math.abs(width - RACK_MM) < 0.05;
            boolean module = width < 60;
            assertTrue(rack || module, unit.getModel() + " is " + width + " mm wide");
            double height = panel.getHeightMm() / UNIT_MM;
            assertTrue(!rack || Math.abs(height - Math.rint(height)) < 0.01, unit.getModel() + " is " + height + " units high");
        }
    }

    @Test
    void keysAndNamesAreUniqueAndShortEnoughToType() {
        for (Gear unit : units) {
            Set<String> keys = new HashSet<>();
            Set<String> names = new HashSet<>();
            for (Control control : unit.getControls()) {
                String what = unit.getModel() + ": " + control.getName();
                assertTrue(keys.add(control.getKey().toLowerCase(Locale.ROOT)), what + ", key " + control.getKey());
                assertTrue(names.add(control.getName().toLowerCase(Locale.ROOT)), what);
                assertTrue(control.getKey().matches("[a-zA-Z0-9-]{1,8}"), what + ", key " + control.getKey());
            }
        }
    }

    @Test
    void nothingLeavesThePanelOrLiesOnAnother() {
        List<String> wrong = new ArrayList<>();
        for (Gear unit : units) {
            PanelLayout layout = Objects.requireNonNull(PanelLayout.of(unit));
            assertEquals(unit.getControls().size(), layout.controls().size(), unit.getModel());
            Box panel = new Box(0, 0, unit.getPanel().getWidthMm(), unit.getPanel().getHeightMm());
            List<Placed> all = layout.controls();
            for (int i = 0; i < all.size(); i++) {
                Placed one = all.get(i);
                if (!panel.grown(-0.2).holds(one.whole())) {
                    wrong.add(name(unit, one) + " leaves the panel: " + one.whole());
                }
                for (Placed other : all.subList(i + 1, all.size())) {
                    if (clash(one, other)) {
                        wrong.add(name(unit, one) + " lies on " + other.control().getName());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Bodies and what is printed; not the empty corners of a scale. */
    private static boolean clash(Placed one, Placed other) {
        if (!one.whole().meets(other.whole())) {
            return false;
        }
        return boxes(one).stream().anyMatch(mine -> boxes(other).stream().anyMatch(mine::meets));
    }

    private static List<Box> boxes(Placed placed) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(placed.body());
        legends(placed).forEach(legend -> boxes.add(legend.box()));
        return boxes;
    }

    private static List<Legend> legends(Placed placed) {
        List<Legend> legends = new ArrayList<>();
        for (Tick tick : placed.ticks()) {
            if (tick.legend() != null) {
                legends.add(tick.legend());
            }
        }
        if (placed.label() != null) {
            legends.add(placed.label());
        }
        return legends;
    }

    @Test
    void everyTextCanBeReadApartFromTheOthersAndStandsOutFromItsPanel() {
        List<String> wrong = new ArrayList<>();
        for (Gear unit : units) {
            PanelLayout layout = Objects.requireNonNull(PanelLayout.of(unit));
            List<Legend> texts = new ArrayList<>();
            layout.controls().forEach(placed -> texts.addAll(legends(placed)));
            List<Legend> headings = unit.getPanel().getMarks().stream().filter(mark -> mark.getKind() == MarkKind.TEXT)
                    .map(mark -> new Legend(mark.getText(), mark.getXMm(), mark.getYMm(),
                            mark.getTextMm() > 0 ? mark.getTextMm() : Legend.LABEL_MM, mark.isBold())).toList();
            for (int i = 0; i < texts.size(); i++) {
                for (Legend other : texts.subList(i + 1, texts.size())) {
                    if (texts.get(i).box().meets(other.box())) {
                        wrong.add(unit.getModel() + ": " + texts.get(i).text() + " runs into " + other.text());
                    }
                }
                for (Legend heading : headings) {
                    if (texts.get(i).box().meets(heading.box())) {
                        wrong.add(unit.getModel() + ": " + texts.get(i).text() + " runs into " + heading.text());
                    }
                }
                // At the size of the gear, 96 pixels an inch, capitals of 1.7 mm are 6.4 pixels high.
                if (texts.get(i).capitalMm() < 1.7) {
                    wrong.add(unit.getModel() + ": " + texts.get(i).text() + " is too small");
                }
            }
            if (contrast(unit.getPanel().getColour(), unit.getPanel().getInk()) < 4.5) {
                wrong.add(unit.getModel() + ": what is printed does not stand out");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The contrast of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int value = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(value >> 16 & 0xFF) + 0.7152 * linear(value >> 8 & 0xFF) + 0.0722 * linear(value & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void everyControlThatCanBeSetHasAScaleOfItsOwn() {
        for (Gear unit : units) {
            for (Placed placed : Objects.requireNonNull(PanelLayout.of(unit)).settable()) {
                if (placed.control().getKind() != ControlKind.PATCH_POINT) {
                    String what = name(unit, placed);
                    String rest = placed.scale().rest();
                    assertTrue(placed.scale().travel(rest).isPresent(), what + " rests at " + rest);
                    String given = placed.control().getDefaultValue();
                    assertTrue(given == null || placed.scale().travel(given).isPresent(), what + " has no " + given);
                    for (Tick tick : placed.ticks()) {
                        assertNotNull(tick, what);
                    }
                }
            }
        }
    }

    private static String name(Gear unit, Placed placed) {
        return unit.getModel() + ": " + placed.control().getName();
    }
}
