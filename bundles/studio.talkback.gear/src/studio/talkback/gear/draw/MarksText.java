package studio.talkback.gear.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.gear.scale.Numbers;
import studio.talkback.gear.scale.Scale;
import studio.talkback.gear.scale.UnfitValueException;
import studio.talkback.model.Control;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ScaleMark;

/**
 * The marks of a scale as they are typed: words along the way of the control, evenly spread unless they say where, from 0 at
 * its beginning to 1 at its end ({@code 10@0.7}), and for which number ({@code low=80}); a dot is a tick, an underscore a
 * space. Those between two that say where are spread evenly between them.
 */
public final class MarksText {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String TICK = ".";
    private static final double EXACT = 1e-4;

    private MarksText() {
    }

    /** Marks that are evenly spread. */
    static List<ScaleMark> spread(String... words) {
        try {
            return read(String.join(" ", words), false);
        } catch (UnfitValueException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The marks that were typed.
     *
     * @param ratio whether the control has ratios, in which {@code 4:1} is a mark and not a place
     * @throws UnfitValueException if a place is none, or they do not rise along the way; the message is one line
     */
    public static List<ScaleMark> read(String typed, boolean ratio) throws UnfitValueException {
        List<ScaleMark> marks = new ArrayList<>();
        List<@Nullable Double> places = new ArrayList<>();
        for (String word : typed.strip().split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                int at = word.lastIndexOf('@');
                at = at > 0 ? at : ratio ? -1 : word.lastIndexOf(':');
                places.add(at > 0 ? place(word, word.substring(at + 1)) : null);
                marks.add(mark(at > 0 ? word.substring(0, at) : word));
            }
        }
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).setTravel(travel(places, i));
            if (i > 0 && marks.get(i).getTravel() <= marks.get(i - 1).getTravel()) {
                throw new UnfitValueException(NLS.bind(Messages.marks_order, word(marks.get(i)), word(marks.get(i - 1))));
            }
        }
        return marks;
    }

    private static Double place(String word, String written) throws UnfitValueException {
        try {
            double place = Double.parseDouble(written);
            if (place >= 0 && place <= 1) {
                return Objects.requireNonNull(Double.valueOf(place));
            }
        } catch (NumberFormatException e) {
            // Told below, like one that is not on the way.
        }
        throw new UnfitValueException(NLS.bind(Messages.marks_place, word));
    }

    private static ScaleMark mark(String word) {
        ScaleMark mark = MODEL.createScaleMark();
        if (!TICK.equals(word)) {
            int equals = word.indexOf('=');
            String text = equals > 0 ? word.substring(0, equals) : word;
            mark.setText(text.replace('_', ' '));
            mark.setNumber(Numbers.read(equals > 0 ? word.substring(equals + 1) : text));
        }
        return mark;
    }

    /** Where it says, else evenly between those around it that say where; the first is at the beginning, the last at the end. */
    private static double travel(List<@Nullable Double> places, int index) {
        int before = index;
        int after = index;
        while (before > 0 && places.get(before) == null) {
            before--;
        }
        while (after < places.size() - 1 && places.get(after) == null) {
            after++;
        }
        Double from = places.get(before);
        Double to = places.get(after);
        double first = from == null ? 0 : from.doubleValue();
        double last = to == null ? 1 : to.doubleValue();
        return before == after ? first : first + (last - first) * (index - before) / (after - before);
    }

    /** The marks as they would be typed. */
    public static String of(List<ScaleMark> marks) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < marks.size(); i++) {
            ScaleMark mark = marks.get(i);
            double even = marks.size() < 2 ? 0 : i / (marks.size() - 1.0);
            boolean placed = Math.abs(mark.getTravel() - even) > EXACT;
            words.add(word(mark) + (placed ? "@" + number(mark.getTravel()) : ""));
        }
        return Objects.requireNonNull(words.toString());
    }

    private static String word(ScaleMark mark) {
        String text = mark.getText();
        if (text == null) {
            return TICK;
        }
        Double number = mark.getNumber();
        String plain = text.replace(' ', '_');
        return number == null || number.equals(Numbers.read(text)) ? plain : plain + "=" + number(number.doubleValue());
    }

    private static String number(double number) {
        return Objects.requireNonNull(
                BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
    }

    /** What a control reads at each of its marks, in their order, to compare with what is printed there. */
    public static String readings(Control control) {
        Scale scale = Scale.of(control);
        StringJoiner readings = new StringJoiner("  ");
        control.getMarks().forEach(mark -> readings.add(scale.value(mark.getTravel())));
        return Objects.requireNonNull(readings.toString());
    }
}
