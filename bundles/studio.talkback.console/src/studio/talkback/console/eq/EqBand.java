package studio.talkback.console.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One band of an equaliser, by a console's own word for its kind: {@code PEQ}, {@code LShv}, {@code HCut}, {@code LR24}. The
 * words of the X32 and of consoles that say it alike are known; any other is drawn as a bell. What makers keep to themselves is
 * drawn as its nearest kin: the vintage bell of the X32 as a bell, a shelf without a bump, a cut as a Butterworth of 12 dB in an octave.
 */
public final class EqBand {

    /** A section of a crossover filter: its Q, and how its frequency lies to the filter's; a Q of 0 is one of first order. */
    private record Section(double q, double factor) {
    }

    private EqBand() {
    }

    /**
     * The filters that make the band.
     *
     * @param kind      the console's word
     * @param frequency in Hz, above 0
     * @param decibel   the gain; a cut has none
     * @param q         how narrow, above 0; shelves and cuts have none
     * @param low       whether a crossover filter here takes away what lies below its frequency, not above
     * @param rate      the sample rate in Hz
     */
    public static List<Biquad> filters(String kind, double frequency, double decibel, double q, boolean low, double rate) {
        String word = kind.toLowerCase(Locale.ROOT);
        boolean high = word.startsWith("h");
        List<Section> crossover = crossover(word);
        if (!crossover.isEmpty()) {
            return cut(crossover, low, frequency, rate);
        } else if (word.contains("cut")) {
            return cut(Objects.requireNonNull(List.of(new Section(Biquad.BUTTERWORTH, 1))), !high, frequency, rate);
        } else if (word.contains("shv") || word.contains("shelf")) {
            return Objects.requireNonNull(List.of(high ? Biquad.highShelf(frequency, decibel, rate)
                    : Biquad.lowShelf(frequency, decibel, rate)));
        }
        return Objects.requireNonNull(List.of(Biquad.bell(frequency, decibel, q, rate)));
    }

    /**
     * Butterworth and Bessel filters by their sections, Linkwitz-Riley as two Butterworth filters in a row. The Bessel sections
     * are those of the usual tables, normalised to 3 dB at the frequency.
     */
    private static List<Section> crossover(String word) {
        return Objects.requireNonNull(switch (word) {
            case "bu6" -> List.of(new Section(0, 1));
            case "bu12" -> List.of(new Section(Biquad.BUTTERWORTH, 1));
            case "bu18" -> List.of(new Section(0, 1), new Section(1, 1));
            case "bu24" -> List.of(new Section(0.5412, 1), new Section(1.3066, 1));
            case "bs12" -> List.of(new Section(0.5774, 1.2736));
            case "bs24" -> List.of(new Section(0.5219, 1.4302), new Section(0.8055, 1.6034));
            case "lr12" -> List.of(new Section(0.5, 1));
            case "lr24" -> List.of(new Section(Biquad.BUTTERWORTH, 1), new Section(Biquad.BUTTERWORTH, 1));
            default -> List.of();
        });
    }

    private static List<Biquad> cut(List<Section> sections, boolean low, double frequency, double rate) {
        List<Biquad> filters = new ArrayList<>();
        for (Section each : sections) {
            double at = low ? frequency / each.factor() : frequency * each.factor();
            if (each.q() == 0) {
                filters.add(low ? Biquad.gentleLowCut(at, rate) : Biquad.gentleHighCut(at, rate));
            } else {
                filters.add(low ? Biquad.lowCut(at, each.q(), rate) : Biquad.highCut(at, each.q(), rate));
            }
        }
        return filters;
    }
}
