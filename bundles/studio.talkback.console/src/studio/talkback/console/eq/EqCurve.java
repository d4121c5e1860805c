package studio.talkback.console.eq;

import java.util.List;
import java.util.Objects;

/**
 * What all bands of an equaliser together do to the level at each frequency.
 *
 * @param filters the filters in a row
 * @param rate    the sample rate that they were made for, in Hz
 * @param on      whether the equaliser is switched on; what it would do is known either way
 */
public record EqCurve(List<Biquad> filters, double rate, boolean on) {

    /** Copies the list. */
    public EqCurve {
        filters = Objects.requireNonNull(List.copyOf(filters));
    }

    /** The gain at a frequency in Hz, in dB. */
    public double decibel(double frequency) {
        return filters.stream().mapToDouble(each -> each.decibel(frequency, rate)).sum();
    }
}
