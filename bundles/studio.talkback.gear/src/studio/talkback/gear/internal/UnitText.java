package studio.talkback.gear.internal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.scale.Numbers;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.LabelPlace;
import studio.talkback.model.MarkKind;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.model.ResetClass;
import studio.talkback.model.ScaleMark;
import studio.talkback.model.Taper;

/**
 * Reads a unit that was drawn as text: a line for each thing on its panel, lengths in millimetres. {@code each "A B" dx=20
 * knob gain{} "Gain {}" at=10,20} makes one for each word, {@code {n}} being its number; {@code style} names what several
 * controls have in common, which they take with {@code as=}. Marks are words along the way of a control, evenly spread unless
 * they say where ({@code 10@0.7}) and for which number ({@code low=80}); a dot is a tick, an underscore a space.
 */
public final class UnitText {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final Gear gear = Objects.requireNonNull(MODEL.createGear());
    private final Panel panel = Objects.requireNonNull(MODEL.createPanel());
    private final Map<String, Line> styles = new HashMap<>();
    private @Nullable String section;

    private UnitText() {
    }

    /**
     * The unit.
     *
     * @throws IllegalArgumentException if the text is not as it must be; the message names the line
     */
    public static Gear read(String text) {
        UnitText unit = new UnitText();
        unit.gear.setPanel(unit.panel);
        int number = 0;
        for (String each : text.split("\\R")) {
            number++;
            try {
                unit.line(each.strip());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return unit.identified();
    }

    private void line(String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        } else if (text.startsWith("each ")) {
            each(text);
            return;
        }
        Line line = new Line(text);
        switch (line.kind()) {
        case "gear" -> gear(line);
        case "panel" -> panel(line);
        case "style" -> styles.put(line.word(1), line);
        case "section" -> section = line.word(1).isEmpty() ? null : line.word(1);
        case "text", "line", "box", "ellipse" -> mark(line);
        default -> control(line);
        }
    }

    private void each(String text) {
        int end = text.indexOf('"', text.indexOf('"') + 1);
        String[] words = text.substring(text.indexOf('"') + 1, end).split(" ");
        String[] rest = text.substring(end + 1).strip().split("\\s+", 3);
        double dx = Double.parseDouble(rest[0].replace("dx=", ""));
        double dy = Double.parseDouble(rest[1].replace("dy=", ""));
        for (int i = 0; i < words.length; i++) {
            String made = rest[2].replace("{}", words[i].replace('_', ' ')).replace("{n}", String.valueOf(i + 1));
            Line line = new Line(made);
            double[] at = line.pair("at");
            line(made.replaceFirst("at=\\S+", "at=" + length(at[0] + i * dx) + "," + length(at[1] + i * dy)));
        }
    }

    private static String length(double mm) {
        return Objects.requireNonNull(BigDecimal.valueOf(Math.round(mm * 100), 2).toPlainString());
    }

    private void gear(Line line) {
        gear.setId(line.value("id"));
        gear.setModel(line.word(1));
        gear.setCategory(line.value("category"));
        gear.setNote(line.value("note"));
        line.finish();
    }

    private void panel(Line line) {
        double[] size = line.pair("size");
        panel.setWidthMm(size[0]);
        panel.setHeightMm(size[1]);
        panel.setColour(line.value("colour"));
        panel.setInk(line.value("ink"));
        panel.setStrip(line.has("strip"));
        line.finish();
    }

    private void mark(Line line) {
        PanelMark mark = MODEL.createPanelMark();
        mark.setKind(switch (line.kind()) {
        case "text" -> MarkKind.TEXT;
        case "line" -> MarkKind.LINE;
        case "box" -> MarkKind.RECTANGLE;
        default -> MarkKind.ELLIPSE;
        });
        if (mark.getKind() == MarkKind.TEXT) {
            mark.setText(line.word(1));
        }
        double[] at = line.pair("at");
        double[] size = line.pair("size", 0, 0);
        mark.setXMm(at[0]);
        mark.setYMm(at[1]);
        mark.setWidthMm(size[0]);
        mark.setHeightMm(size[1]);
        mark.setColour(line.value("colour"));
        mark.setTextMm(line.number("mm", 0));
        mark.setBold(line.has("bold"));
        mark.setFilled(line.has("filled"));
        line.finish();
        panel.getMarks().add(mark);
    }

    private void control(Line line) {
        String style = line.value("as");
        if (style != null) {
            line.inherit(Objects.requireNonNull(styles.get(style), style));
        }
        Control control = MODEL.createControl();
        control.setKey(line.word(1));
        control.setName(line.word(2));
        control.setSection(section);
        kind(control, line.kind());
        place(control, line);
        look(control, line);
        way(control, line);
        line.finish();
        gear.getControls().add(control);
    }

    private static void kind(Control control, String kind) {
        switch (kind) {
        case "knob" -> is(control, ControlKind.KNOB, ControlLook.PLAIN, ResetClass.POT);
        case "switch" -> is(control, ControlKind.STEPPED_SWITCH, ControlLook.POINTER, ResetClass.SWITCH);
        case "buttons" -> is(control, ControlKind.STEPPED_SWITCH, ControlLook.BUTTONS, ResetClass.SWITCH);
        case "button" -> is(control, ControlKind.PUSH_BUTTON, ControlLook.PLAIN, ResetClass.SWITCH);
        case "toggle" -> is(control, ControlKind.TOGGLE, ControlLook.PLAIN, ResetClass.SWITCH);
        case "fader" -> is(control, ControlKind.FADER, ControlLook.PLAIN, ResetClass.POT);
        case "meter" -> is(control, ControlKind.METER, ControlLook.NEEDLE, ResetClass.AUTOMATIC);
        case "lights" -> is(control, ControlKind.METER, ControlLook.LIGHTS, ResetClass.AUTOMATIC);
        case "point" -> is(control, ControlKind.PATCH_POINT, ControlLook.PLAIN, ResetClass.SWITCH);
        default -> throw new IllegalArgumentException("nothing is called " + kind);
        }
    }

    private static void is(Control control, ControlKind kind, ControlLook look, ResetClass reset) {
        control.setKind(kind);
        control.setLook(look);
        control.setResetClass(reset);
    }

    private static void place(Control control, Line line) {
        double[] at = line.pair("at");
        double[] size = line.pair("size");
        control.setXMm(Double.valueOf(at[0]));
        control.setYMm(Double.valueOf(at[1]));
        control.setWidthMm(size[0]);
        control.setHeightMm(size[1]);
    }

    private static void look(Control control, Line line) {
        String look = line.value("look");
        control.setLook(look == null ? control.getLook() : ControlLook.valueOf(look.toUpperCase(Locale.ROOT)));
        control.setColour(line.value("colour"));
        control.setAccent(line.value("accent"));
        control.setLabel(line.value("label"));
        String place = line.value("place");
        control.setLabelPlace(place == null ? LabelPlace.BELOW : LabelPlace.valueOf(place.toUpperCase(Locale.ROOT)));
        String reset = line.value("reset");
        control.setResetClass(reset == null ? control.getResetClass() : ResetClass.valueOf(reset.toUpperCase(Locale.ROOT)));
    }

    private static void way(Control control, Line line) {
        control.setUnit(line.value("unit"));
        String positions = line.value("positions");
        if (positions != null) {
            List.of(positions.split(" ")).forEach(word -> control.getPositions().add(word.replace('_', ' ')));
        }
        String angles = line.value("angles");
        if (angles != null) {
            String[] ends = angles.split("\\.\\.");
            control.setStartAngle(Double.parseDouble(ends[0]));
            control.setEndAngle(Double.parseDouble(ends[1]));
        }
        String taper = line.value("taper");
        control.setTaper(taper == null ? Taper.LINEAR : Taper.valueOf(taper.toUpperCase(Locale.ROOT)));
        control.setDetents((int) line.number("detents", 0));
        control.setTolerance(line.number("tolerance"));
        control.setDefaultValue(line.value("default"));
        marks(control, line.value("marks"));
        range(control, line.value("range"));
    }

    private static void marks(Control control, @Nullable String marks) {
        if (marks == null) {
            return;
        }
        String[] words = marks.split(" ");
        for (int i = 0; i < words.length; i++) {
            ScaleMark mark = MODEL.createScaleMark();
            String[] where = words[i].split("@");
            String[] what = where[0].split("=");
            mark.setTravel(where.length > 1 ? Double.parseDouble(where[1]) : words.length < 2 ? 0 : i / (words.length - 1.0));
            if (!".".equals(what[0])) {
                mark.setText(what[0].replace('_', ' '));
                mark.setNumber(Numbers.read(what.length > 1 ? what[1] : what[0]));
            }
            control.getMarks().add(mark);
        }
    }

    /** As said, else from the first to the last number that is marked. */
    private static void range(Control control, @Nullable String range) {
        if (range != null) {
            String[] ends = range.split("\\.\\.");
            control.setMinimum(Numbers.read(ends[0]));
            control.setMaximum(Numbers.read(ends[1]));
        } else if (control.getPositions().isEmpty()) {
            control.getMarks().stream().filter(mark -> mark.getNumber() != null).forEach(mark -> {
                double number = mark.getNumber().doubleValue();
                control.setMinimum(Double.valueOf(Math.min(number, or(control.getMinimum(), number))));
                control.setMaximum(Double.valueOf(Math.max(number, or(control.getMaximum(), number))));
            });
        }
    }

    private static double or(@Nullable Double number, double otherwise) {
        return number == null ? otherwise : number.doubleValue();
    }

    /** Every part gets the same UUID in every library, so that rooms that meet have the same unit. */
    private Gear identified() {
        UUID id = UUID.fromString(Objects.requireNonNull(gear.getId(), "the unit has no id"));
        int number = 0;
        for (TreeIterator<EObject> all = gear.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Control control) {
                control.setId(derived(id, "control " + control.getKey()));
            } else if (each instanceof Identified identified) {
                identified.setId(derived(id, "part " + number++));
            }
        }
        return gear;
    }

    /** A UUID of version 7 with the time of another one and, for its random part, what the name digests to. */
    private static String derived(UUID from, String name) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            ByteBuffer digest = ByteBuffer.wrap(sha256.digest((from + " " + name).getBytes(StandardCharsets.UTF_8)));
            long high = from.getMostSignificantBits() & ~0xFFFFL | 0x7000L | digest.getLong() & 0xFFFL;
            long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return Objects.requireNonNull(new UUID(high, low).toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
