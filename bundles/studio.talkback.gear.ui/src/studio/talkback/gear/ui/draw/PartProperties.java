package studio.talkback.gear.ui.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.draw.MarksText;
import studio.talkback.gear.draw.PanelEdits;
import studio.talkback.gear.draw.PanelSize;
import studio.talkback.gear.scale.UnfitValueException;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.Gear;
import studio.talkback.model.MarkKind;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/** What can be typed of the parts of a drawing, those that matter most first. */
final class PartProperties {

    private static final String RATIO = ":1";
    /** No place and no size is further. */
    static final double LARGEST_MM = 2_000;
    private static final Map<String, String> COLOURS = colours();

    private final Drawing drawing;
    private final PanelEdits edits;
    private final List<Property> properties = new ArrayList<>();

    private PartProperties(Drawing drawing) {
        this.drawing = drawing;
        this.edits = drawing.edits();
    }

    /** Those that all of these have: controls, things printed, or the panel. */
    static List<Property> of(Drawing drawing, List<? extends EObject> objects) {
        PartProperties made = new PartProperties(drawing);
        if (objects.stream().allMatch(Control.class::isInstance)) {
            made.controls(Objects.requireNonNull(objects.stream().map(Control.class::cast).toList()));
        } else if (objects.stream().allMatch(PanelMark.class::isInstance)) {
            made.marks(Objects.requireNonNull(objects.stream().map(PanelMark.class::cast).toList()));
        } else if (objects.size() == 1 && objects.getFirst() instanceof Panel) {
            made.panel();
        }
        return made.properties;
    }

    private void controls(List<Control> controls) {
        ControlKind kind = controls.stream().map(Control::getKind).distinct().count() == 1 ? controls.getFirst().getKind() : null;
        boolean alone = controls.size() == 1;
        if (alone) {
            properties.add(new Property(Messages.Prop_Name, text(Literals.CONTROL__NAME),
                    (objects, typed) -> edits.rename(drawing.gear(), (Control) objects.getFirst(),
                            typed.isBlank() ? null : typed.strip()), none()));
        }
        if (kind == ControlKind.STEPPED_SWITCH || kind == ControlKind.TOGGLE || kind == ControlKind.PUSH_BUTTON) {
            add(Messages.Prop_Positions, Literals.CONTROL__POSITIONS);
        } else if (kind == ControlKind.KNOB || kind == ControlKind.FADER || kind == ControlKind.METER) {
            scale(kind);
        }
        if (kind != ControlKind.METER && kind != ControlKind.PATCH_POINT) {
            add(Messages.Prop_Default, Literals.CONTROL__DEFAULT_VALUE);
        }
        if (alone) {
            add(Messages.Prop_Key, Literals.CONTROL__KEY);
        }
        add(Messages.Prop_Section, Literals.CONTROL__SECTION);
        add(Messages.Prop_Label, Literals.CONTROL__LABEL);
        choice(Messages.Prop_LabelPlace, Literals.CONTROL__LABEL_PLACE, PartWords.labelPlaces());
        if (kind != null) {
            choice(Messages.Prop_Look, Literals.CONTROL__LOOK, PartWords.looks(kind));
        }
        length(Messages.Prop_X, Literals.CONTROL__XMM, false);
        length(Messages.Prop_Y, Literals.CONTROL__YMM, false);
        length(Messages.Prop_Width, Literals.CONTROL__WIDTH_MM, true);
        length(Messages.Prop_Height, Literals.CONTROL__HEIGHT_MM, false);
        if (kind == ControlKind.KNOB || kind == ControlKind.STEPPED_SWITCH
                && controls.stream().noneMatch(each -> each.getLook() == ControlLook.BUTTONS)) {
            add(Messages.Prop_Start, Literals.CONTROL__START_ANGLE);
            add(Messages.Prop_End, Literals.CONTROL__END_ANGLE);
        }
        colour(Messages.Prop_Colour, Literals.CONTROL__COLOUR);
        colour(Messages.Prop_Accent, Literals.CONTROL__ACCENT);
        choice(Messages.Prop_Reset, Literals.CONTROL__RESET_CLASS, PartWords.resets());
        add(Messages.Prop_Tolerance, Literals.CONTROL__TOLERANCE);
        choice(Messages.Prop_Kind, Literals.CONTROL__KIND, PartWords.kinds());
    }

    private void scale(ControlKind kind) {
        properties.add(new Property(Messages.Prop_Marks, object -> MarksText.of(((Control) object).getMarks()),
                (objects, typed) -> {
                    List<Control> controls = objects.stream().map(Control.class::cast).toList();
                    try {
                        return edits.marks(controls, MarksText.read(typed, RATIO.equals(controls.getFirst().getUnit())));
                    } catch (UnfitValueException e) {
                        throw new ValueException(String.valueOf(e.getMessage()));
                    }
                }, none()));
        add(Messages.Prop_Unit, Literals.CONTROL__UNIT);
        add(Messages.Prop_Minimum, Literals.CONTROL__MINIMUM);
        add(Messages.Prop_Maximum, Literals.CONTROL__MAXIMUM);
        if (kind != ControlKind.METER) {
            add(Messages.Prop_Detents, Literals.CONTROL__DETENTS);
            choice(Messages.Prop_Taper, Literals.CONTROL__TAPER, PartWords.tapers());
        }
    }

    private void marks(List<PanelMark> marks) {
        boolean texts = marks.stream().allMatch(mark -> mark.getKind() == MarkKind.TEXT);
        if (texts) {
            add(Messages.Prop_Text, Literals.PANEL_MARK__TEXT);
            length(Messages.Prop_Capitals, Literals.PANEL_MARK__TEXT_MM, false);
            choice(Messages.Prop_Bold, Literals.PANEL_MARK__BOLD, PartWords.flags());
        }
        colour(Messages.Prop_Colour, Literals.PANEL_MARK__COLOUR);
        length(Messages.Prop_X, Literals.PANEL_MARK__XMM, false);
        length(Messages.Prop_Y, Literals.PANEL_MARK__YMM, false);
        if (!texts) {
            length(Messages.Prop_Width, Literals.PANEL_MARK__WIDTH_MM, false);
            length(Messages.Prop_Height, Literals.PANEL_MARK__HEIGHT_MM, false);
            choice(Messages.Prop_Filled, Literals.PANEL_MARK__FILLED, PartWords.flags());
        }
    }

    private void panel() {
        Map<PanelSize, String> words = PartWords.sizes();
        ValueText sizes = ValueText.choice(words);
        properties.add(new Property(Messages.Prop_Size, object -> size((Panel) object, words), (objects, typed) -> {
            Object size = sizes.read(typed);
            Gear gear = drawing.gear();
            return size instanceof PanelSize chosen
                    ? edits.size(gear, chosen.widthMm(), chosen.heightMm(), chosen.isStrip()) : null;
        }, Objects.requireNonNull(List.copyOf(words.values()))));
        length(Messages.Prop_Width, Literals.PANEL__WIDTH_MM, true);
        length(Messages.Prop_Height, Literals.PANEL__HEIGHT_MM, true);
        colour(Messages.Prop_Panel, Literals.PANEL__COLOUR);
        colour(Messages.Prop_Ink, Literals.PANEL__INK);
        choice(Messages.Prop_Strip, Literals.PANEL__STRIP, PartWords.flags());
        length(Messages.Prop_PhotoX, Literals.PANEL__PHOTO_XMM, false);
        length(Messages.Prop_PhotoY, Literals.PANEL__PHOTO_YMM, false);
        length(Messages.Prop_PhotoWidth, Literals.PANEL__PHOTO_WIDTH_MM, false);
    }

    private static String size(Panel panel, Map<PanelSize, String> words) {
        for (Map.Entry<PanelSize, String> each : words.entrySet()) {
            if (Math.abs(each.getKey().widthMm() - panel.getWidthMm()) < 0.01
                    && Math.abs(each.getKey().heightMm() - panel.getHeightMm()) < 0.01) {
                return each.getValue();
            }
        }
        return "";
    }

    private static List<String> none() {
        return Objects.requireNonNull(List.of());
    }

    private static Function<EObject, String> text(EAttribute feature) {
        ValueText values = ValueText.of(feature);
        return object -> values.show(object.eGet(feature));
    }

    private void add(String label, EAttribute feature) {
        add(label, feature, ValueText.of(feature), none());
    }

    private void choice(String label, EAttribute feature, Map<? extends Object, String> words) {
        add(label, feature, ValueText.choice(words), Objects.requireNonNull(List.copyOf(words.values())));
    }

    private void add(String label, EAttribute feature, ValueText values, List<String> choices) {
        properties.add(new Property(label, object -> values.show(object.eGet(feature)),
                (objects, typed) -> edits.setAll(objects, feature, values.read(typed)), choices));
    }

    /** A place or a size in millimetres. */
    private void length(String label, EAttribute feature, boolean positive) {
        ValueText values = ValueText.number();
        properties.add(new Property(label, object -> values.show(object.eGet(feature)), (objects, typed) -> {
            Object length = values.read(typed);
            double mm = length instanceof Double number ? number.doubleValue() : 0;
            if (!(Math.abs(mm) <= LARGEST_MM) || positive && mm <= 0) {
                throw new ValueException(
                        NLS.bind(positive ? Messages.Wrong_Size : Messages.Wrong_Length, label, String.valueOf((int) LARGEST_MM)));
            }
            return edits.setAll(objects, feature, Double.valueOf(mm));
        }, none()));
    }

    private void colour(String label, EAttribute feature) {
        properties.add(new Property(label, object -> Objects.requireNonNullElse((String) object.eGet(feature), ""),
                (objects, typed) -> edits.setAll(objects, feature, colour(typed.strip())),
                Objects.requireNonNull(List.copyOf(COLOURS.keySet()))));
    }

    /** A colour that was typed: a word, or its six digits with or without the sign before them. */
    static @Nullable String colour(String typed) throws ValueException {
        if (typed.isEmpty()) {
            return null;
        }
        String word = COLOURS.get(typed.toLowerCase(Locale.ROOT));
        String digits = typed.startsWith("#") ? typed.substring(1) : typed;
        if (word == null && !digits.matches("[0-9a-fA-F]{6}")) {
            throw new ValueException(NLS.bind(Messages.Wrong_Colour, typed, String.join(", ", COLOURS.keySet())));
        }
        return word != null ? word : "#" + digits.toLowerCase(Locale.ROOT);
    }

    /** The colours that gear mostly has, in the order of the words. */
    private static Map<String, String> colours() {
        String[] values = { "#17181b", "#3a3d43", "#8b8f96", "#c9ccd1", "#efe9d8", "#f4f2ec", "#b3261e", "#d9822b", "#e3c34b",
                "#2f7d4f", "#2b5f9e", "#1f3a5f", "#6b4a2f" };
        String[] words = Messages.Colours.split(",");
        Map<String, String> colours = new LinkedHashMap<>();
        for (int i = 0; i < values.length && i < words.length; i++) {
            colours.put(words[i].strip(), values[i]);
        }
        return colours;
    }
}
