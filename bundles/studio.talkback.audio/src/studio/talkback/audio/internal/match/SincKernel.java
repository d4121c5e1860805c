package studio.talkback.audio.internal.match;

/**
 * What lies between samples: a sinc under a Kaiser window (J. O. Smith, <i>Digital Audio Resampling</i>), 128 samples
 * wide, which is right to about −100 dB up to 95 % of half the rate: beyond 20 kHz at 44.1 kHz and more.
 */
final class SincKernel {

    /** How many samples on either side count. */
    static final int HALF = 64;

    private static final double BETA = 9.5;
    /** Into so many parts the way from one sample to the next is cut; between two a straight line is good for −120 dB. */
    private static final int PHASES = 1024;
    private static final double[][] TABLE = table();

    private SincKernel() {
    }

    /** Weights of the samples around a place: those from HALF − 1 before it to HALF behind it. */
    static void weights(double fraction, double[] weights) {
        double phase = fraction * PHASES;
        int lower = Math.min((int) phase, PHASES - 1);
        double upper = phase - lower;
        double[] below = TABLE[lower];
        double[] above = TABLE[lower + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = below[i] + upper * (above[i] - below[i]);
        }
    }

    /**
     * The value between samples.
     *
     * @param base the sample before the place; HALF − 1 more before it and HALF behind it are read
     */
    static double value(double[] samples, int base, double[] weights) {
        double value = 0;
        int from = base - HALF + 1;
        for (int i = 0; i < 2 * HALF; i++) {
            value += samples[from + i] * weights[i];
        }
        return value;
    }

    private static double[][] table() {
        double[][] table = new double[PHASES + 1][2 * HALF];
        double whole = bessel(BETA);
        for (int phase = 0; phase <= PHASES; phase++) {
            for (int i = 0; i < 2 * HALF; i++) {
                double x = i - HALF + 1 - (double) phase / PHASES;
                double edge = x / HALF;
                double window = Math.abs(edge) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - edge * edge)) / whole;
                table[phase][i] = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x) * window;
            }
        }
        return table;
    }

    /** The modified Bessel function of the first kind of order 0, by its power series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
