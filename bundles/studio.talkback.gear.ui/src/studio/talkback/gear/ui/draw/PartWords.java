package studio.talkback.gear.ui.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.PanelSize;
import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.panel.Box;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.Identified;
import studio.talkback.model.LabelPlace;
import studio.talkback.model.MarkKind;
import studio.talkback.model.PanelMark;
import studio.talkback.model.ResetClass;
import studio.talkback.model.Taper;

/** What the parts of a drawing, and what they can be, are called. */
final class PartWords {

    private PartWords() {
    }

    /** What a part is called, and what it is. */
    static String name(Identified part) {
        if (part instanceof Control control) {
            return NLS.bind(Messages.Part_Name, Objects.requireNonNullElse(control.getName(), ""),
                    kinds().get(control.getKind()));
        }
        PanelMark mark = (PanelMark) part;
        return NLS.bind(Messages.Part_Name, Objects.requireNonNullElse(mark.getText(), ""), marks().get(mark.getKind())).strip();
    }

    /** Where a part lies and how large it is. */
    static String place(Identified part) {
        At at = Parts.at(part);
        Box body = Parts.body(part);
        return NLS.bind(Messages.Part_Place, new Object[] { mm(at.x()), mm(at.y()), mm(body.width()), mm(body.height()) });
    }

    /** What is said of what is selected. */
    static String line(List<Identified> selected) {
        if (selected.size() != 1) {
            return selected.isEmpty() ? "" : NLS.bind(Messages.Part_Several, String.valueOf(selected.size()));
        }
        Identified part = selected.getFirst();
        return name(part) + "      " + place(part);
    }

    /** A length as short as it can be written. */
    static String mm(double mm) {
        return Objects.requireNonNull(
                BigDecimal.valueOf(mm).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
    }

    static Map<ControlKind, String> kinds() {
        Map<ControlKind, String> words = new EnumMap<>(ControlKind.class);
        words.put(ControlKind.KNOB, Messages.Kind_Knob);
        words.put(ControlKind.STEPPED_SWITCH, Messages.Kind_Switch);
        words.put(ControlKind.PUSH_BUTTON, Messages.Kind_Button);
        words.put(ControlKind.TOGGLE, Messages.Kind_Toggle);
        words.put(ControlKind.FADER, Messages.Kind_Fader);
        words.put(ControlKind.METER, Messages.Kind_Meter);
        words.put(ControlKind.PATCH_POINT, Messages.Kind_Point);
        return words;
    }

    static Map<MarkKind, String> marks() {
        Map<MarkKind, String> words = new EnumMap<>(MarkKind.class);
        words.put(MarkKind.TEXT, Messages.Mark_Text);
        words.put(MarkKind.LINE, Messages.Mark_Line);
        words.put(MarkKind.RECTANGLE, Messages.Mark_Box);
        words.put(MarkKind.ELLIPSE, Messages.Mark_Oval);
        return words;
    }

    /** The looks that a kind of control can have. */
    static Map<ControlLook, String> looks(ControlKind kind) {
        Map<ControlLook, String> words = new LinkedHashMap<>();
        if (kind == ControlKind.METER) {
            words.put(ControlLook.NEEDLE, Messages.Look_Needle);
            words.put(ControlLook.LIGHTS, Messages.Look_Lights);
            return words;
        }
        words.put(ControlLook.PLAIN, Messages.Look_Plain);
        if (kind == ControlKind.KNOB || kind == ControlKind.STEPPED_SWITCH) {
            words.put(ControlLook.CAPPED, Messages.Look_Capped);
            words.put(ControlLook.SKIRTED, Messages.Look_Skirted);
            words.put(ControlLook.POINTER, Messages.Look_Pointer);
            words.put(ControlLook.DIAL, Messages.Look_Dial);
        }
        if (kind == ControlKind.STEPPED_SWITCH) {
            words.put(ControlLook.BUTTONS, Messages.Look_Buttons);
        }
        return words;
    }

    static Map<Taper, String> tapers() {
        Map<Taper, String> words = new EnumMap<>(Taper.class);
        words.put(Taper.LINEAR, Messages.Taper_Linear);
        words.put(Taper.LOG, Messages.Taper_Log);
        words.put(Taper.AUDIO, Messages.Taper_Audio);
        words.put(Taper.REVERSE_AUDIO, Messages.Taper_Reverse);
        return words;
    }

    static Map<LabelPlace, String> labelPlaces() {
        Map<LabelPlace, String> words = new LinkedHashMap<>();
        words.put(LabelPlace.BELOW, Messages.Place_Below);
        words.put(LabelPlace.ABOVE, Messages.Place_Above);
        words.put(LabelPlace.LEFT, Messages.Place_Left);
        words.put(LabelPlace.RIGHT, Messages.Place_Right);
        words.put(LabelPlace.ON, Messages.Place_On);
        words.put(LabelPlace.NONE, Messages.Place_None);
        return words;
    }

    static Map<ResetClass, String> resets() {
        Map<ResetClass, String> words = new EnumMap<>(ResetClass.class);
        words.put(ResetClass.AUTOMATIC, Messages.Reset_Automatic);
        words.put(ResetClass.SWITCH, Messages.Reset_Switch);
        words.put(ResetClass.POT, Messages.Reset_Pot);
        return words;
    }

    static Map<Boolean, String> flags() {
        Map<Boolean, String> words = new LinkedHashMap<>();
        words.put(Boolean.TRUE, Messages.Flag_Yes);
        words.put(Boolean.FALSE, Messages.Flag_No);
        return words;
    }

    static Map<PanelSize, String> sizes() {
        Map<PanelSize, String> words = new EnumMap<>(PanelSize.class);
        words.put(PanelSize.RACK_1, Messages.Size_Rack1);
        words.put(PanelSize.RACK_2, Messages.Size_Rack2);
        words.put(PanelSize.RACK_3, Messages.Size_Rack3);
        words.put(PanelSize.RACK_4, Messages.Size_Rack4);
        words.put(PanelSize.HALF_RACK, Messages.Size_HalfRack);
        words.put(PanelSize.MODULE, Messages.Size_Module);
        words.put(PanelSize.MODULE_WIDE, Messages.Size_ModuleWide);
        words.put(PanelSize.STRIP, Messages.Size_Strip);
        words.put(PanelSize.PEDAL, Messages.Size_Pedal);
        return words;
    }
}
