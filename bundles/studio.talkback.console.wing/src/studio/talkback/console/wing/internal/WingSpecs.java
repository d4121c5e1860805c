package studio.talkback.console.wing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Unit;

/**
 * The controls of a WING, made of the words that {@code console.txt} and {@code models.txt} have for them. The
 * positions of a scale are those of the console's knob, and tenths of a dB of a fader; a number may lie between them.
 */
final class WingSpecs {

    /** A text whose greatest length was not to be had. */
    private static final int LONG_TEXT = 1024;
    private static final double LOUDEST = 10;

    private WingSpecs() {
    }

    /**
     * The control that a line of a table describes.
     *
     * @param name  what it is called
     * @param words how it is described, from the word that says its kind on
     */
    static ParameterSpec of(String name, String[] words) {
        List<String> rest = new ArrayList<>(Arrays.asList(words).subList(1, words.length));
        Unit unit = rest.isEmpty() ? Unit.NONE : unit(Objects.requireNonNull(rest.getLast()));
        if (unit != Unit.NONE) {
            rest.removeLast();
        }
        return switch (words[0]) {
            case "switch" -> words(name, ParameterType.SWITCH, unit, Objects.requireNonNull(List.of()), 0);
            case "level" -> level(name);
            case "text" -> words(name, ParameterType.TEXT, unit, Objects.requireNonNull(List.of()),
                    rest.isEmpty() ? LONG_TEXT : Integer.parseInt(rest.getFirst()));
            case "free" -> number(name, ParameterType.LINEAR, unit, null,
                    new WingNotation(WingShown.AS_IT_IS, false, List.of()));
            case "one" -> words(name, ParameterType.CHOICE, unit, choices(String.join(" ", rest)), 0);
            case "ratio" -> numbered(name, unit, rest, "", ":1");
            case "expand" -> numbered(name, unit, rest, "1:", "");
            case "number" -> numbered(name, unit, rest, "", "");
            case "int" -> integer(name, unit, Double.parseDouble(rest.get(0)), Double.parseDouble(rest.get(1)));
            case "lin" -> linear(name, unit, rest);
            case "log" -> logarithmic(name, unit, rest);
            default -> throw new IllegalStateException("no control is called " + words[0]);
        };
    }

    /** The choice of one of several models. */
    static ParameterSpec model(String name, List<String> models) {
        return words(name, ParameterType.CHOICE, Unit.NONE, models, 0);
    }

    /** A control of which nothing is known but what its value is made of. */
    static ParameterSpec plain(String name, ParameterType type) {
        return type == ParameterType.LINEAR ? of(name, new String[] { "free" })
                : words(name, type, Unit.NONE, Objects.requireNonNull(List.of()), LONG_TEXT);
    }

    private static ParameterSpec words(String name, ParameterType type, Unit unit, List<String> words, int size) {
        return new ParameterSpec(name, type, unit, null, words, size, WingNotation.WORDS);
    }

    private static ParameterSpec number(String name, ParameterType type, Unit unit, @Nullable Scale scale,
            WingNotation notation) {
        return new ParameterSpec(name, type, unit, scale, Objects.requireNonNull(List.of()), 0, notation);
    }

    /** From -oo, which is written -144, to 10 dB in tenths. */
    private static ParameterSpec level(String name) {
        int tenths = (int) Math.round((LOUDEST - WingNotation.CLOSED) * 10);
        return number(name, ParameterType.LEVEL, Unit.DECIBEL, Scale.fader(tenths + 1, new double[] { 0, 1 },
                new double[] { WingNotation.CLOSED, LOUDEST }), new WingNotation(1, true, List.of()));
    }

    private static ParameterSpec integer(String name, Unit unit, double min, double max) {
        return number(name, ParameterType.INTEGER, unit, Scale.linear(min, max, 1),
                new WingNotation(0, min < 0 && max > 0, List.of()));
    }

    private static ParameterSpec linear(String name, Unit unit, List<String> words) {
        double min = Double.parseDouble(words.get(0));
        double max = Double.parseDouble(words.get(1));
        int positions = Integer.parseInt(words.get(2));
        double step = positions > 1 ? (max - min) / (positions - 1) : 0;
        return number(name, ParameterType.LINEAR, unit, Scale.linear(min, max, step),
                new WingNotation(decimals(step), min < 0 && max > 0, List.of()));
    }

    /** A frequency that can be heard is shown in tenths; one that cannot, as everything else, in three digits. */
    private static ParameterSpec logarithmic(String name, Unit unit, List<String> words) {
        double min = Double.parseDouble(words.get(0));
        double max = Double.parseDouble(words.get(1));
        boolean tone = unit == Unit.HERTZ && min >= 10;
        return number(name, ParameterType.LOGARITHMIC, unit,
                Scale.logarithmic(min, max, Integer.parseInt(words.get(2))),
                new WingNotation(tone ? 1 : WingShown.THREE_DIGITS, false, List.of()));
    }

    private static int decimals(double step) {
        int decimals = 0;
        for (double rest = step; decimals < 3 && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
            decimals++;
        }
        return decimals;
    }

    private static ParameterSpec numbered(String name, Unit unit, List<String> written, String before, String behind) {
        List<String> words = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (String number : written) {
            words.add(before + number + behind);
            numbers.add(Double.valueOf((float) Double.parseDouble(number)));
        }
        return new ParameterSpec(name, ParameterType.CHOICE, unit, null, words, 0, new WingNotation(0, false, numbers));
    }

    /** The words between bars, in which {@code CH.1..40} stands for CH.1, CH.2 and so on. */
    private static List<String> choices(String barred) {
        List<String> choices = new ArrayList<>();
        for (String word : barred.split("\\|")) {
            choices.addAll(WingRange.of(word));
        }
        return choices;
    }

    private static Unit unit(String symbol) {
        for (Unit unit : Unit.values()) {
            if (unit.symbol().equals(symbol)) {
                return unit;
            }
        }
        return Unit.NONE;
    }
}
