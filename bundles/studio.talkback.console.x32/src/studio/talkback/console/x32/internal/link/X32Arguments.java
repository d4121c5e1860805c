package studio.talkback.console.x32.internal.link;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;

/**
 * Values as OSC arguments, and back. A number with a scale is a float from 0 to 1, its place on the control's travel; a
 * switch, a choice, a whole number and a bitmask are integers; a text is a text. The Q of an equaliser runs backwards:
 * 0 is a Q of 10. A choice's integer is its place among the words, but for the type of an effect: the description
 * numbers the stereo and the dual form of some effects otherwise than the emulator, and its numbers are used.
 */
public final class X32Arguments {

    private static final List<String> TYPES = words("HALL AMBI RPLT ROOM CHAM PLAT VREV VRM GATE RVRS DLY 3TAP 4TAP CRS"
            + " FLNG PHAS DIMC FILT ROTA PAN SUB D/RV CR/R FL/R D/CR D/FL MODD GEQ2 GEQ TEQ2 TEQ DES2 DES P1A P1A2 PQ5"
            + " PQ5S WAVD LIM CMB CMB2 FAC FAC1M FAC2 LEC LEC2 ULC ULC2 ENH2 ENH EXC2 EXC IMG EDI SON AMP2 AMP DRV2 DRV"
            + " PIT2 PIT");
    private static final List<String> INSERT_TYPES = words("GEQ2 GEQ TEQ2 TEQ DES2 DES P1A P1A2 PQ5 PQ5S WAVD LIM FAC"
            + " FAC1M FAC2 LEC LEC2 ULC ULC2 ENH2 ENH EXC2 EXC IMG EDI SON AMP2 AMP DRV2 DRV PHAS FILT PAN SUB");

    private X32Arguments() {
    }

    private static List<String> words(String spaced) {
        return Objects.requireNonNull(List.of(spaced.split(" ")));
    }

    /**
     * The argument that sets a control to a value.
     *
     * @throws IllegalArgumentException when the control does not take the value
     */
    public static Object of(LineSpec line, int index, Value value) {
        ParameterSpec spec = Objects.requireNonNull(line.parameters().get(index));
        return Objects.requireNonNull(switch (value) {
            case Value.Number n when spec.type() == ParameterType.INTEGER -> Integer.valueOf((int) Math.round(n.number()));
            case Value.Number n -> Float.valueOf((float) travel(line, spec, n.number()));
            case Value.Switch s -> Integer.valueOf(s.on() ? 1 : 0);
            case Value.Choice c -> Integer.valueOf(place(choices(line, spec), c.word()));
            case Value.Text t -> t.text();
            case Value.Bits b -> Integer.valueOf((int) b.bits());
            case Value.Unreadable u -> throw new IllegalArgumentException(u.text());
        });
    }

    /** The value that an argument sets a control to; null where the control does not take it. */
    public static @Nullable Value value(LineSpec line, int index, Object argument) {
        ParameterSpec spec = Objects.requireNonNull(line.parameters().get(index));
        Value value = switch (argument) {
            case Float f when isScaled(spec) -> new Value.Number(number(line, spec, f.floatValue()));
            case Integer i -> ofInteger(line, spec, i.intValue());
            case String s when spec.type() == ParameterType.TEXT -> new Value.Text(s);
            default -> null;
        };
        return value == null || spec.objection(value) != null ? null : value;
    }

    private static @Nullable Value ofInteger(LineSpec line, ParameterSpec spec, int number) {
        return switch (spec.type()) {
            case INTEGER -> new Value.Number(number);
            case SWITCH -> new Value.Switch(number != 0);
            case CHOICE, COLOUR -> {
                List<String> words = choices(line, spec);
                yield number >= 0 && number < words.size() ? new Value.Choice(words.get(number)) : null;
            }
            case BITMASK -> new Value.Bits(Integer.toUnsignedLong(number));
            default -> null;
        };
    }

    private static boolean isScaled(ParameterSpec spec) {
        return spec.type().isNumeric() && spec.type() != ParameterType.INTEGER;
    }

    /** The words in the order of their integers. */
    private static List<String> choices(LineSpec line, ParameterSpec spec) {
        if (line.path().matches("/fx/\\d")) {
            return line.path().charAt(4) <= '4' ? TYPES : INSERT_TYPES;
        }
        return spec.words();
    }

    private static int place(List<String> words, String word) {
        // The two spellings of the De-Esser's mode are one.
        int place = words.indexOf(word.equals("MS") ? "M/S" : word);
        if (place < 0) {
            throw new IllegalArgumentException(word);
        }
        return place;
    }

    private static boolean isBackwards(LineSpec line, ParameterSpec spec) {
        return spec.name().equals("Q") && line.path().contains("/eq/");
    }

    private static double travel(LineSpec line, ParameterSpec spec, double number) {
        Scale scale = spec.scale();
        if (scale == null) {
            throw new IllegalArgumentException(spec.name());
        }
        double travel = scale.travel(number);
        return isBackwards(line, spec) ? 1 - travel : travel;
    }

    private static double number(LineSpec line, ParameterSpec spec, double travel) {
        Scale scale = spec.scale();
        return scale == null ? Double.NaN : scale.atTravel(isBackwards(line, spec) ? 1 - travel : travel);
    }
}
