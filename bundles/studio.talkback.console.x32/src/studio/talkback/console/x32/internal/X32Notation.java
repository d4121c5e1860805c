package studio.talkback.console.x32.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import studio.talkback.console.Notation;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;

/**
 * How the X32 writes values. Inside a state a value is one double ({@link #measure}): the number, 0 or 1 of a
 * switch, the place of a choice, the bits of a bitmask; NaN where the token is not of its type.
 *
 * @param format how numbers are written
 * @param width  to which width numbers are padded in front; 0 for none
 */
record X32Notation(X32Format format, int width) implements Notation {

    static final X32Notation WORDS = new X32Notation(X32Format.WHOLE, 0);
    /** Bits as one decimal number: the form of the filters in a snippet's header. */
    static final X32Notation MASK = new X32Notation(X32Format.SIGNED_WHOLE, 0);

    private static final int MASK_BITS = 32;

    @Override
    public String write(ParameterSpec spec, Value value) {
        return Objects.requireNonNull(switch (value) {
            case Value.Number n -> format.write(held(spec, n.number()));
            case Value.Switch s -> s.on() ? "ON" : "OFF";
            case Value.Choice c -> c.word();
            case Value.Text t -> '"' + t.text() + '"';
            case Value.Bits b -> format == MASK.format ? Integer.toString((int) b.bits()) : bits(spec.size(), b.bits());
            case Value.Unreadable u -> u.text();
        });
    }

    /** A number outside the range, which a file may have, is not brought into it: it would look like another. */
    private static double held(ParameterSpec spec, double number) {
        Scale scale = spec.scale();
        return scale == null || !scale.contains(number) ? number : scale.nearest(number);
    }

    private static String bits(int size, long bits) {
        StringBuilder text = new StringBuilder("%");
        for (int i = size - 1; i >= 0; i--) {
            text.append((bits >>> i & 1) == 0 ? '0' : '1');
        }
        return text.toString();
    }

    @Override
    public Value read(ParameterSpec spec, String token) {
        byte[] bytes = Objects.requireNonNull(token.getBytes(StandardCharsets.ISO_8859_1));
        return value(spec, measure(spec, bytes, 0, bytes.length), token);
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
            case BITMASK -> new Value.Bits((long) measure);
            case TEXT -> new Value.Text(unquoted(token));
        };
    }

    /** The text between the quotes, which the console does not insist on. */
    static String unquoted(String token) {
        boolean quoted = token.length() > 1 && token.startsWith("\"") && token.endsWith("\"");
        return quoted ? Objects.requireNonNull(token.substring(1, token.length() - 1)) : token;
    }

    /** What a token measures; NaN where it is not of its type. */
    static double measure(ParameterSpec spec, byte[] bytes, int from, int to) {
        return switch (spec.type()) {
            case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> number(spec, bytes, from, to);
            case SWITCH -> onOrOff(bytes, from, to);
            case CHOICE, COLOUR -> choice(spec.words(), bytes, from, to);
            case BITMASK -> MASK.equals(spec.notation()) ? mask(bytes, from, to) : bits(spec.size(), bytes, from, to);
            case TEXT -> 0;
        };
    }

    private static double number(ParameterSpec spec, byte[] bytes, int from, int to) {
        double number = X32Numbers.read(bytes, from, to);
        Scale scale = spec.scale();
        boolean closed = number == Double.NEGATIVE_INFINITY && (scale == null || !scale.closes());
        return closed ? Double.NaN : number;
    }

    private static double onOrOff(byte[] bytes, int from, int to) {
        if (to - from == 2 && bytes[from] == 'O' && bytes[from + 1] == 'N') {
            return 1;
        }
        boolean off = to - from == 3 && bytes[from] == 'O' && bytes[from + 1] == 'F' && bytes[from + 2] == 'F';
        return off ? 0 : Double.NaN;
    }

    private static double choice(List<String> words, byte[] bytes, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            if (isWord(Objects.requireNonNull(words.get(i)), bytes, from, to)) {
                return i;
            }
        }
        String spelt = X32Words.OTHER_SPELLINGS.get(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        int place = spelt == null ? -1 : words.indexOf(spelt);
        return place < 0 ? Double.NaN : place;
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

    private static double mask(byte[] bytes, int from, int to) {
        double number = X32Numbers.read(bytes, from, to);
        boolean whole = number == Math.rint(number) && number >= Integer.MIN_VALUE && number < 1L << MASK_BITS;
        return !whole ? Double.NaN : number < 0 ? number + (1L << MASK_BITS) : number;
    }

    private static double bits(int size, byte[] bytes, int from, int to) {
        if (to - from != size + 1 || bytes[from] != '%') {
            return Double.NaN;
        }
        long bits = 0;
        for (int i = from + 1; i < to; i++) {
            if (bytes[i] != '0' && bytes[i] != '1') {
                return Double.NaN;
            }
            bits = bits << 1 | bytes[i] - '0';
        }
        return bits;
    }
}
