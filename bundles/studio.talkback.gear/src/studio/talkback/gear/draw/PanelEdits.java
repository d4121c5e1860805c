package studio.talkback.gear.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Control;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;
import studio.talkback.model.ScaleMark;
import studio.talkback.model.identity.Ids;

/**
 * What is done to a drawing, as commands; null where nothing would change. They say where things come to lie, not by how much
 * they go, so that one can take the place of another while something is dragged.
 */
public final class PanelEdits {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String DARK = "#2b2e33";
    private static final String LIGHT_INK = "#e9e7e1";

    private final EditingDomain domain;

    /** @param domain that of the document */
    public PanelEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Gives it a panel of this size, or its panel this size. */
    public @Nullable Command size(Gear gear, double widthMm, double heightMm, boolean strip) {
        Panel panel = gear.getPanel();
        if (panel == null) {
            return set(gear, Literals.GEAR__PANEL, made(widthMm, heightMm, strip));
        }
        return all(List.of(set(panel, Literals.PANEL__WIDTH_MM, Double.valueOf(widthMm)),
                set(panel, Literals.PANEL__HEIGHT_MM, Double.valueOf(heightMm)),
                set(panel, Literals.PANEL__STRIP, Boolean.valueOf(strip))));
    }

    /** Gives equipment that has no panel one of this size, to be drawn over this photo. */
    public Command begin(Gear gear, PanelSize size, Evidence photo, PhotoPlace place) {
        Panel made = made(size.widthMm(), size.heightMm(), size.isStrip());
        made.setPhoto(photo);
        made.setPhotoXMm(round(place.x()));
        made.setPhotoYMm(round(place.y()));
        made.setPhotoWidthMm(round(place.width()));
        return set(gear, Literals.GEAR__PANEL, made);
    }

    private static Panel made(double widthMm, double heightMm, boolean strip) {
        Panel made = MODEL.createPanel();
        made.setId(Ids.next().toString());
        made.setWidthMm(widthMm);
        made.setHeightMm(heightMm);
        made.setStrip(strip);
        made.setColour(DARK);
        made.setInk(LIGHT_INK);
        return made;
    }

    /** Adds controls and marks above what is there. */
    public @Nullable Command add(Gear gear, Collection<? extends Identified> parts) {
        List<Identified> controls = new ArrayList<>(parts);
        controls.removeIf(part -> !(part instanceof Control));
        List<Identified> marks = new ArrayList<>(parts);
        marks.removeIf(part -> !(part instanceof PanelMark));
        List<Command> each = new ArrayList<>();
        if (!controls.isEmpty()) {
            each.add(Objects.requireNonNull(AddCommand.create(domain, gear, Literals.GEAR__CONTROLS, controls)));
        }
        if (!marks.isEmpty()) {
            each.add(Objects.requireNonNull(AddCommand.create(domain, gear.getPanel(), Literals.PANEL__MARKS, marks)));
        }
        return all(each);
    }

    /** Takes controls and marks away. */
    public @Nullable Command remove(Gear gear, Collection<? extends Identified> parts) {
        List<Command> each = new ArrayList<>();
        for (Identified part : parts) {
            boolean control = part instanceof Control;
            each.add(Objects.requireNonNull(RemoveCommand.create(domain, control ? gear : gear.getPanel(),
                    control ? Literals.GEAR__CONTROLS : Literals.PANEL__MARKS, part)));
        }
        return all(each);
    }

    /** Puts parts in places. */
    public @Nullable Command place(Map<? extends Identified, At> places) {
        List<Command> each = new ArrayList<>();
        places.forEach((part, at) -> {
            boolean control = part instanceof Control;
            each.add(set(part, control ? Literals.CONTROL__XMM : Literals.PANEL_MARK__XMM, Double.valueOf(round(at.x()))));
            each.add(set(part, control ? Literals.CONTROL__YMM : Literals.PANEL_MARK__YMM, Double.valueOf(round(at.y()))));
        });
        return all(each);
    }

    /** Makes a part as large as this; a height of 0 is as wide. */
    public @Nullable Command resize(Identified part, double widthMm, double heightMm) {
        boolean control = part instanceof Control;
        return all(List.of(
                set(part, control ? Literals.CONTROL__WIDTH_MM : Literals.PANEL_MARK__WIDTH_MM, Double.valueOf(round(widthMm))),
                set(part, control ? Literals.CONTROL__HEIGHT_MM : Literals.PANEL_MARK__HEIGHT_MM,
                        Double.valueOf(round(heightMm)))));
    }

    /**
     * Copies of parts, one after the other.
     *
     * @param times    how many copies
     * @param dx       how far each is to the right of the one before
     * @param dy       how far each is below the one before
     * @param numbered whether a number at the end of a name or text goes on; one that has none gets it. Names are never there
     *                 twice, so that controls are numbered in any case
     */
    public static List<Identified> copies(Gear gear, List<? extends Identified> parts, int times, double dx, double dy,
            boolean numbered) {
        Set<String> taken = NewParts.names(gear);
        List<Identified> made = new ArrayList<>();
        for (int time = 1; time <= times; time++) {
            for (Identified part : parts) {
                Identified copy = EcoreUtil.copy(part);
                GearCopy.identify(copy);
                At at = Parts.at(part).moved(time * dx, time * dy);
                if (copy instanceof Control control) {
                    copied(gear, control, (Control) part, at, numbered ? time : 0, taken);
                } else if (copy instanceof PanelMark mark) {
                    mark.setXMm(round(at.x()));
                    mark.setYMm(round(at.y()));
                    mark.setText(mark.getText() == null || !numbered ? mark.getText() : counted(mark.getText(), time));
                }
                made.add(copy);
            }
        }
        return made;
    }

    private static void copied(Gear gear, Control copy, Control of, At at, int time, Set<String> taken) {
        copy.setXMm(Double.valueOf(round(at.x())));
        copy.setYMm(Double.valueOf(round(at.y())));
        String name = Objects.requireNonNullElse(of.getName(), "");
        int number = Math.max(1, time);
        while (!taken.add(counted(name, number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        copy.setName(counted(name, number));
        // What is printed stays unless it is to be numbered: several knobs of a unit may all be called GAIN.
        if (of.getLabel() != null && time > 0) {
            copy.setLabel(counted(of.getLabel(), number));
        }
        copy.setKey(of.getKey() == null ? null : counted(of.getKey(), number));
        if (copy.getKey() != null && gear.getControls().stream().anyMatch(each -> copy.getKey().equals(each.getKey()))) {
            copy.setKey(null);
        }
    }

    /** A name whose number at the end is so many further; one without a number is the first. */
    static String counted(String name, int further) {
        int digits = name.length();
        while (digits > 0 && name.length() - digits < 6 && Character.isDigit(name.charAt(digits - 1))) {
            digits--;
        }
        String number = name.substring(digits);
        String begin = number.isEmpty() && name.length() > 2 ? name + " " : name.substring(0, digits);
        return begin + ((number.isEmpty() ? 1 : Integer.parseInt(number)) + further);
    }

    /** Moves parts above or below the others of their kind: what is drawn, and listed, later or earlier. */
    public @Nullable Command order(Gear gear, List<? extends Identified> parts, boolean later) {
        List<Command> each = new ArrayList<>();
        List<? extends Identified> moved = later ? parts : Objects.requireNonNull(parts.reversed());
        for (Identified part : moved) {
            boolean control = part instanceof Control;
            List<?> list = control ? gear.getControls() : gear.getPanel().getMarks();
            each.add(Objects.requireNonNull(MoveCommand.create(domain, control ? gear : gear.getPanel(),
                    control ? Literals.GEAR__CONTROLS : Literals.PANEL__MARKS, part, later ? list.size() - 1 : 0)));
        }
        return all(each);
    }

    /** Sets an attribute of several; null gives it back what it begins with. */
    public @Nullable Command setAll(Collection<? extends EObject> objects, EStructuralFeature feature, @Nullable Object value) {
        List<Command> each = new ArrayList<>();
        for (EObject object : objects) {
            Object given = value == null && feature.isMany() ? List.of() : value;
            if (!Objects.equals(object.eGet(feature), given)) {
                each.add(set(object, feature, given));
            }
        }
        return all(each);
    }

    /** Calls a control something else; one that has no key of its own, or the one of its name before, gets that of the new one. */
    public @Nullable Command rename(Gear gear, Control control, @Nullable String name) {
        String before = Objects.requireNonNullElse(control.getName(), "");
        if (before.equals(Objects.requireNonNullElse(name, ""))) {
            return null;
        }
        List<Command> each = new ArrayList<>();
        each.add(set(control, Literals.CONTROL__NAME, name));
        if (name != null
                && (control.getKey() == null || control.getKey().equals(NewParts.freeKey(gear, control, before)))) {
            each.add(set(control, Literals.CONTROL__KEY, NewParts.freeKey(gear, control, name)));
        }
        return all(each);
    }

    /** Gives controls these marks, and the range from the lowest to the highest number of them, where there are two. */
    public @Nullable Command marks(Collection<Control> controls, List<ScaleMark> marks) {
        List<Command> each = new ArrayList<>();
        double[] numbers = marks.stream().filter(mark -> mark.getNumber() != null)
                .mapToDouble(mark -> mark.getNumber().doubleValue()).sorted().toArray();
        for (Control control : controls) {
            List<ScaleMark> own = new ArrayList<>(EcoreUtil.copyAll(marks));
            own.forEach(Ids::complete);
            each.add(set(control, Literals.CONTROL__MARKS, own));
            if (numbers.length >= 2) {
                each.add(set(control, Literals.CONTROL__MINIMUM, Double.valueOf(numbers[0])));
                each.add(set(control, Literals.CONTROL__MAXIMUM, Double.valueOf(numbers[numbers.length - 1])));
            }
        }
        return all(each);
    }

    /** Draws over this photo, or over none where it is null. */
    public @Nullable Command photo(Gear gear, @Nullable Evidence photo, PhotoPlace place) {
        Panel panel = gear.getPanel();
        if (photo == null) {
            return panel.getPhoto() == null ? null : set(panel, Literals.PANEL__PHOTO, null);
        }
        List<Command> each = new ArrayList<>();
        each.add(set(panel, Literals.PANEL__PHOTO, photo));
        each.addAll(placing(panel, place));
        return all(each);
    }

    /** Moves the photo, or makes it larger or smaller. */
    public @Nullable Command placePhoto(Panel panel, PhotoPlace place) {
        return all(placing(panel, place));
    }

    private List<Command> placing(Panel panel, PhotoPlace place) {
        return Objects.requireNonNull(List.of(set(panel, Literals.PANEL__PHOTO_XMM, Double.valueOf(round(place.x()))),
                set(panel, Literals.PANEL__PHOTO_YMM, Double.valueOf(round(place.y()))),
                set(panel, Literals.PANEL__PHOTO_WIDTH_MM, Double.valueOf(round(place.width())))));
    }

    /** Several changes as one; null for none. */
    public @Nullable Command all(List<Command> each) {
        if (each.isEmpty()) {
            return null;
        }
        CompoundCommand all = new CompoundCommand();
        each.forEach(all::append);
        return all;
    }

    private Command set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
        return Objects.requireNonNull(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }

    /** To a hundredth of a millimetre, so that no file holds the noise of sums. */
    private static double round(double mm) {
        return Math.round(mm * 100) / 100.0;
    }
}
