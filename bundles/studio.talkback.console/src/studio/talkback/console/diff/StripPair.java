package studio.talkback.console.diff;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.Value;

/**
 * One strip of the console in two states.
 *
 * @param strip    what it is called in the studio: {@code Ch 12}
 * @param label    the strip with the name on its scribble strip in the second state, else in the first
 * @param controls every control that one of the states has, by section in the order of the signal
 * @param headamp  the controls of the headamp that it gets its signal from in both states; empty where there is none, or
 *                 another. They are no part of the strip: several may get their signal from one headamp
 */
public record StripPair(String strip, String label, List<ControlPair> controls, List<ControlPair> headamp) {

    /** Copies the lists. */
    public StripPair {
        controls = Objects.requireNonNull(List.copyOf(controls));
        headamp = Objects.requireNonNull(List.copyOf(headamp));
    }

    /** The controls of a section. */
    public List<ControlPair> of(Section section) {
        return Objects.requireNonNull(controls.stream().filter(each -> each.place().section() == section).toList());
    }

    /** The control that is this part of a section; null where the strip has none. The first one where there are several. */
    public @Nullable ControlPair part(Section section, Part part) {
        return controls.stream().filter(each -> each.place().section() == section && each.place().part() == part).findFirst()
                .orElse(null);
    }

    /** How many controls of the strip itself differ in the sections that one wants to see. */
    public int differing(SectionFilter wanted) {
        return differing(controls, wanted);
    }

    /** How many controls differ in the sections that one wants to see, those of its headamp among them. */
    public int differingWithHeadamp(SectionFilter wanted) {
        return differing(controls, wanted) + differing(headamp, wanted);
    }

    private static int differing(List<ControlPair> controls, SectionFilter wanted) {
        return (int) controls.stream().filter(each -> each.differs() && wanted.shows(each.place().section())).count();
    }

    /** The text of a control in one of the states; empty where there is none. */
    static String text(@Nullable Value value) {
        return value instanceof Value.Text text ? Objects.requireNonNull(text.text().strip()) : "";
    }
}
