package studio.talkback.console.eq;

/**
 * A digital filter of second order. The coefficients are those of Robert Bristow-Johnson's "Cookbook formulae for audio equalizer
 * biquad filter coefficients" (W3C note, 2021), divided by its a0; those of first order are the bilinear transform of a pole.
 *
 * @param b0 of the sample
 * @param b1 of the sample before it
 * @param b2 of the sample before that
 * @param a1 of the output before it
 * @param a2 of the output before that
 */
public record Biquad(double b0, double b1, double b2, double a1, double a2) {

    /** The Q of a Butterworth filter of second order. */
    public static final double BUTTERWORTH = Math.sqrt(0.5);

    private static final double HIGHEST = 0.49;

    /**
     * Lifts or lowers what lies around a frequency.
     *
     * @param frequency in Hz, above 0
     * @param decibel   the gain at the frequency
     * @param q         how narrow, above 0
     * @param rate      the sample rate in Hz; a frequency that it cannot carry is drawn at the highest it can
     */
    public static Biquad bell(double frequency, double decibel, double q, double rate) {
        double a = Math.pow(10, decibel / 40);
        double w = angle(frequency, rate);
        double alpha = Math.sin(w) / (2 * q);
        double a0 = 1 + alpha / a;
        return new Biquad((1 + alpha * a) / a0, -2 * Math.cos(w) / a0, (1 - alpha * a) / a0, -2 * Math.cos(w) / a0,
                (1 - alpha / a) / a0);
    }

    /** Lifts or lowers everything below a frequency, at which half of the gain is reached; without a bump. */
    public static Biquad lowShelf(double frequency, double decibel, double rate) {
        return shelf(frequency, decibel, rate, 1);
    }

    /** Lifts or lowers everything above a frequency, at which half of the gain is reached; without a bump. */
    public static Biquad highShelf(double frequency, double decibel, double rate) {
        return shelf(frequency, decibel, rate, -1);
    }

    /** The two shelves are each other's mirror: the sign of the cosine tells them apart. */
    private static Biquad shelf(double frequency, double decibel, double rate, int side) {
        double a = Math.pow(10, decibel / 40);
        double w = angle(frequency, rate);
        double cos = side * Math.cos(w);
        double root = 2 * Math.sqrt(a) * Math.sin(w) / (2 * BUTTERWORTH);
        double a0 = a + 1 + (a - 1) * cos + root;
        return new Biquad(a * (a + 1 - (a - 1) * cos + root) / a0, side * 2 * a * (a - 1 - (a + 1) * cos) / a0,
                a * (a + 1 - (a - 1) * cos - root) / a0, side * -2 * (a - 1 + (a + 1) * cos) / a0,
                (a + 1 + (a - 1) * cos - root) / a0);
    }

    /** Lets through what lies above a frequency; with a Q of {@link #BUTTERWORTH} it is 3 dB down there. */
    public static Biquad lowCut(double frequency, double q, double rate) {
        double w = angle(frequency, rate);
        double alpha = Math.sin(w) / (2 * q);
        double cos = Math.cos(w);
        double a0 = 1 + alpha;
        return new Biquad((1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
    }

    /** Lets through what lies below a frequency. */
    public static Biquad highCut(double frequency, double q, double rate) {
        double w = angle(frequency, rate);
        double alpha = Math.sin(w) / (2 * q);
        double cos = Math.cos(w);
        double a0 = 1 + alpha;
        return new Biquad((1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
    }

    /** Lets through what lies above a frequency, 6 dB in an octave. */
    public static Biquad gentleLowCut(double frequency, double rate) {
        double k = Math.tan(angle(frequency, rate) / 2);
        return new Biquad(1 / (k + 1), -1 / (k + 1), 0, (k - 1) / (k + 1), 0);
    }

    /** Lets through what lies below a frequency, 6 dB in an octave. */
    public static Biquad gentleHighCut(double frequency, double rate) {
        double k = Math.tan(angle(frequency, rate) / 2);
        return new Biquad(k / (k + 1), k / (k + 1), 0, (k - 1) / (k + 1), 0);
    }

    /**
     * What the filter does to a level.
     *
     * @param frequency in Hz
     * @param rate      the sample rate that it was made for, in Hz
     * @return in dB; negative infinity where nothing comes through
     */
    public double decibel(double frequency, double rate) {
        double w = angle(frequency, rate);
        return 10 * Math.log10(power(b0, b1, b2, w) / power(1, a1, a2, w));
    }

    /** The square of the magnitude of a polynomial in the delay of one sample. */
    private static double power(double c0, double c1, double c2, double w) {
        double real = c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w);
        double imaginary = c1 * Math.sin(w) + c2 * Math.sin(2 * w);
        return real * real + imaginary * imaginary;
    }

    private static double angle(double frequency, double rate) {
        return 2 * Math.PI * Math.min(frequency / rate, HIGHEST);
    }
}
