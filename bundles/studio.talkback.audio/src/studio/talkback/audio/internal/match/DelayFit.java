package studio.talkback.audio.internal.match;

import java.io.IOException;
import java.util.List;

/**
 * Makes an alignment better that is right to a fraction of a sample, by least squares: with p the print, a the approved print
 * as it lies and a' its slope, p = g · a + g · e · a' has the level g and what the delay e is off, which grows in a straight
 * line where there is drift (Gauss and Newton). What is left then is the least there can be.
 */
final class DelayFit {

    private static final int TIMES = 3;

    private final PairReader prints;
    private final PairReader pieces;
    private final Candidate place;
    private final int length;

    /**
     * @param prints the two channels of the print
     * @param pieces those of the approved print, put right where they are swapped
     * @param place  which of them are turned
     * @param length of a window in frames
     */
    DelayFit(PairReader prints, PairReader pieces, Candidate place, int length) {
        this.prints = prints;
        this.pieces = pieces;
        this.place = place;
        this.length = length;
    }

    /**
     * A better one.
     *
     * @param begins where in the print the windows begin that are looked at
     */
    Alignment better(Alignment start, List<Long> begins) throws IOException {
        Alignment alignment = start;
        for (int i = 0; i < TIMES; i++) {
            double[][] equations = new double[3][4];
            for (Long begin : begins) {
                add(equations, alignment, begin.longValue());
            }
            boolean drifts = alignment.driftFrames() != 0;
            double[] solved = solve(equations, drifts ? 3 : 2);
            double late = solved[1] / solved[0];
            double drift = drifts ? solved[2] / solved[0] : 0;
            if (!(Math.abs(late) < 1)) {
                return alignment;
            }
            alignment = new Alignment(alignment.shift() + late, alignment.driftFrames() + drift, alignment.pivot(),
                    alignment.first(), alignment.second(), alignment.swapped());
        }
        return alignment;
    }

    private void add(double[][] equations, Alignment alignment, long begin) throws IOException {
        double[][] print = new double[2][length];
        prints.read(begin, print[0], print[1], length);
        double[][] laid = laid(alignment, begin - 1, length + 2);
        double[] row = new double[4];
        for (int channel = 0; channel < 2; channel++) {
            double sign = (channel == 0 ? place.firstTurned() : place.secondTurned()) ? -1 : 1;
            for (int i = 0; i < length; i++) {
                row[0] = laid[channel][i + 1];
                row[1] = (laid[channel][i + 2] - laid[channel][i]) / 2;
                row[2] = (begin + i - alignment.pivot()) * row[1];
                row[3] = sign * print[channel][i];
                for (int r = 0; r < equations.length; r++) {
                    for (int c = 0; c < row.length; c++) {
                        equations[r][c] += row[r] * row[c];
                    }
                }
            }
        }
    }

    /** The approved print as it lies under frames of the print. */
    private double[][] laid(Alignment alignment, long begin, int frames) throws IOException {
        long from = (long) Math.floor(alignment.at(begin)) - SincKernel.HALF;
        int wanted = (int) (Math.floor(alignment.at(begin + frames - 1.0)) - from) + SincKernel.HALF + 2;
        double[][] piece = new double[2][wanted];
        pieces.read(from, piece[0], piece[1], wanted);
        double[][] laid = new double[2][frames];
        double[] weights = new double[2 * SincKernel.HALF];
        for (int i = 0; i < frames; i++) {
            double at = alignment.at(begin + (double) i);
            int base = (int) ((long) Math.floor(at) - from);
            if (i == 0 || alignment.driftFrames() != 0) {
                SincKernel.weights(at - Math.floor(at), weights);
            }
            laid[0][i] = SincKernel.value(piece[0], base, weights);
            laid[1][i] = SincKernel.value(piece[1], base, weights);
        }
        return laid;
    }

    /** Solves the first so many equations by elimination; they are symmetric and positive, so that no pivot is looked for. */
    private static double[] solve(double[][] equations, int count) {
        for (int i = 0; i < count; i++) {
            for (int row = i + 1; row < count; row++) {
                double factor = equations[row][i] / equations[i][i];
                for (int column = i; column < 4; column++) {
                    equations[row][column] -= factor * equations[i][column];
                }
            }
        }
        double[] solved = new double[3];
        for (int i = count - 1; i >= 0; i--) {
            double value = equations[i][3];
            for (int column = i + 1; column < count; column++) {
                value -= equations[i][column] * solved[column];
            }
            solved[i] = value / equations[i][i];
        }
        return solved;
    }
}
