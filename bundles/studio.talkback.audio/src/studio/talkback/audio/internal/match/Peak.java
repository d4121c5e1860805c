package studio.talkback.audio.internal.match;

/**
 * The highest point of a correlation, between its values too.
 *
 * @param place where, not a whole number
 * @param value how high
 */
record Peak(double place, double value) {

    private static final int STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * The highest of values that are the samples of a smooth curve.
     *
     * @param values more on either side of the highest than the kernel is wide, or it is taken as it stands
     */
    static Peak of(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        if (highest < SincKernel.HALF + 1 || highest >= values.length - SincKernel.HALF - 2) {
            return new Peak(highest, values[highest]);
        }
        double[] weights = new double[2 * SincKernel.HALF];
        double low = highest - 1;
        double high = highest + 1;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (value(values, left, weights) < value(values, right, weights)) {
                low = left;
            } else {
                high = right;
            }
        }
        double place = (low + high) / 2;
        return new Peak(place, value(values, place, weights));
    }

    private static double value(double[] values, double place, double[] weights) {
        int base = (int) Math.floor(place);
        SincKernel.weights(place - base, weights);
        return SincKernel.value(values, base, weights);
    }
}
