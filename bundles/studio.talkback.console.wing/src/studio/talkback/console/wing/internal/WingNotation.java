package studio.talkback.console.wing.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.Notation;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;

/**
 * How a snapshot writes values: JSON. The console holds any float: snapshots of consoles have faders where their motors
 * stopped, and knobs between the positions that their firmware tells, having been set by another firmware or by WING Edit.
 * So a number is written as it is typed, and two are the same setting where the console shows them alike.
 * Inside a state a value is one double ({@link #measure}): the number, 0 or 1 of a switch, the place of a choice; NaN where
 * what is written is not of its type.
 *
 * @param decimals how many decimals are shown of a number, or one of the constants of {@link WingShown}
 * @param signed   whether a number above 0 is shown with its sign
 * @param numbers  the numbers that the words of a choice stand for, in order; empty where they are written as they are
 */
record WingNotation(int decimals, boolean signed, List<Double> numbers) implements Notation {

    /** Texts, switches and words. */
    static final WingNotation WORDS = new WingNotation(0, false, Objects.requireNonNull(List.of()));

    /** The level at which a fader is closed. */
    static final double CLOSED = -144;

    /** Floats that were read from a file and floats of the program differ by less. */
    private static final double NEAR = 1e-5;

    WingNotation {
        numbers = Objects.requireNonNull(List.copyOf(numbers));
    }

    @Override
    public String write(ParameterSpec spec, Value value) {
        return Objects.requireNonNull(switch (value) {
            case Value.Number n -> WingNumbers.write(n.number() == Double.NEGATIVE_INFINITY ? CLOSED : n.number());
            case Value.Switch s -> s.on() ? "true" : "false";
            case Value.Choice c -> choice(spec, c.word());
            case Value.Text t -> WingText.quoted(t.text());
            case Value.Bits b -> WingNumbers.write(b.bits());
            case Value.Unreadable u -> u.text();
        });
    }

    private String choice(ParameterSpec spec, String word) {
        int place = spec.words().indexOf(word);
        return numbers.isEmpty() || place < 0 ? WingText.quoted(word) : WingNumbers.write(numbers.get(place));
    }

    @Override
    public String shown(ParameterSpec spec, Value.Number value) {
        return WingShown.of(value.number(), spec.unit(), decimals, signed).text();
    }

    /** Where the screen shows the same, or where they are nearer to each other than half of its last digit. */
    @Override
    public boolean alike(ParameterSpec spec, Value.Number one, Value.Number other) {
        double distance = Math.abs(one.number() - other.number());
        if (Double.isNaN(distance) || Double.isInfinite(distance)) {
            return one.number() == other.number();
        }
        WingShown shown = WingShown.of(one.number(), spec.unit(), decimals, signed);
        return distance < shown.digit() / 2
                || shown.text().equals(WingShown.of(other.number(), spec.unit(), decimals, signed).text());
    }

    @Override
    public Value read(ParameterSpec spec, String token) {
        byte[] bytes = Objects.requireNonNull(token.getBytes(StandardCharsets.UTF_8));
        return bytes.length == 0 ? new Value.Unreadable(token)
                : value(spec, measure(spec, bytes, 0, bytes.length), token);
    }

    /** The value of a token whose measure is known; the token itself counts where it is a text or has no measure. */
    static Value value(ParameterSpec spec, double measure, String token) {
        if (Double.isNaN(measure)) {
            return new Value.Unreadable(token);
        }
        return switch (spec.type()) {
            case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> new Value.Number(measure);
            case SWITCH -> new Value.Switch(measure != 0);
            case CHOICE, COLOUR -> new Value.Choice(Objects.requireNonNull(spec.words().get((int) measure)));
            case TEXT -> new Value.Text(WingText.unquoted(token));
            case BITMASK -> new Value.Bits((long) measure);
        };
    }

    /** What a token measures; NaN where it is not of its type. */
    static double measure(ParameterSpec spec, byte[] bytes, int from, int to) {
        return switch (spec.type()) {
            case LEVEL -> level(bytes, from, to);
            case LINEAR, LOGARITHMIC -> inRange(spec.scale(), WingNumbers.read(bytes, from, to));
            case INTEGER -> integer(bytes, from, to);
            case BITMASK -> WingNumbers.read(bytes, from, to);
            case SWITCH -> onOrOff(bytes, from, to);
            case CHOICE, COLOUR -> choice(spec, bytes, from, to);
            case TEXT -> isText(bytes, from, to) ? 0 : Double.NaN;
        };
    }

    private static double level(byte[] bytes, int from, int to) {
        double level = WingNumbers.read(bytes, from, to);
        return level <= CLOSED ? Double.NEGATIVE_INFINITY : level;
    }

    /** A float that is the end of a range may lie a hair behind it. */
    private static double inRange(@Nullable Scale scale, double number) {
        if (scale == null || Double.isNaN(number) || scale.contains(number)) {
            return number;
        }
        double end = number > scale.max() ? scale.max() : scale.min();
        return Math.abs(number - end) < NEAR * Math.max(0.1, Math.abs(end)) ? end : number;
    }

    /** Firmware before 3.1 writes some numbers of two or three as false and true. */
    private static double integer(byte[] bytes, int from, int to) {
        double onOrOff = onOrOff(bytes, from, to);
        return Double.isNaN(onOrOff) ? WingNumbers.read(bytes, from, to) : onOrOff;
    }

    private static double onOrOff(byte[] bytes, int from, int to) {
        return isWord("true", bytes, from, to) ? 1 : isWord("false", bytes, from, to) ? 0 : Double.NaN;
    }

    private static double choice(ParameterSpec spec, byte[] bytes, int from, int to) {
        List<Double> numbers = spec.notation() instanceof WingNotation own ? own.numbers : List.of();
        if (!numbers.isEmpty()) {
            return place(numbers, WingNumbers.read(bytes, from, to));
        }
        if (isText(bytes, from, to)) {
            for (int i = 0; i < spec.words().size(); i++) {
                if (isWord(Objects.requireNonNull(spec.words().get(i)), bytes, from + 1, to - 1)) {
                    return i;
                }
            }
        }
        return Double.NaN;
    }

    private static double place(List<Double> numbers, double number) {
        for (int i = 0; i < numbers.size(); i++) {
            if (Math.abs(numbers.get(i) - number) < NEAR * Math.max(1, Math.abs(number))) {
                return i;
            }
        }
        return Double.NaN;
    }

    private static boolean isText(byte[] bytes, int from, int to) {
        return to - from > 1 && bytes[from] == '"' && bytes[to - 1] == '"';
    }

    private static boolean isWord(String word, byte[] bytes, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The type of the plain control that a token is a value of; null where it is none. */
    static @Nullable ParameterType plainType(byte[] bytes, int from) {
        return switch (bytes[from]) {
            case '"' -> ParameterType.TEXT;
            case 't', 'f' -> ParameterType.SWITCH;
            case 'n', '[' -> null;
            default -> ParameterType.LINEAR;
        };
    }
}
