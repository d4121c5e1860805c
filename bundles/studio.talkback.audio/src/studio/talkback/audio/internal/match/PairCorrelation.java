package studio.talkback.audio.internal.match;

import java.util.Objects;

/**
 * The correlation of two channels of a print with two of a longer piece, at every place at once. Both pairs go through the
 * Fourier transform as one complex signal, left + i·right: with a the piece and p the print, the sums of a·conj(p) and of a·p
 * hold the four products of a left or right with p left or right.
 */
final class PairCorrelation {

    private final int length;
    private final int size;
    private final double[][] conjugate;
    private final double[][] plain;
    private final double[][] piece;
    private final double[][] work;
    private final double[][] other;

    /**
     * @param left   of the print
     * @param right  of the print
     * @param length how many values of them count
     * @param size   of the piece, a power of two
     */
    PairCorrelation(double[] left, double[] right, int length, int size) {
        this.length = length;
        this.size = size;
        conjugate = new double[2][size];
        plain = new double[2][size];
        piece = new double[2][size];
        work = new double[2][size];
        other = new double[2][size];
        for (int i = 0; i < length; i++) {
            conjugate[0][i] = left[i];
            conjugate[1][i] = right[i];
            plain[0][i] = left[i];
            plain[1][i] = -right[i];
        }
        Fourier.forward(conjugate);
        Fourier.forward(plain);
    }

    /** At how many places the print lies within the piece. */
    int places() {
        return size - length + 1;
    }

    /** Correlates with a piece, of as many values as the size says. */
    void with(double[] left, double[] right) {
        System.arraycopy(left, 0, piece[0], 0, size);
        System.arraycopy(right, 0, piece[1], 0, size);
        Fourier.forward(piece);
        product(conjugate, work);
        product(plain, other);
        Fourier.inverse(work);
        Fourier.inverse(other);
    }

    private void product(double[][] print, double[][] result) {
        for (int i = 0; i < size; i++) {
            double re = print[0][i];
            double im = -print[1][i];
            result[0][i] = piece[0][i] * re - piece[1][i] * im;
            result[1][i] = piece[0][i] * im + piece[1][i] * re;
        }
    }

    /** Left with left and right with right, added: what counts where channels and polarity are known. */
    double both(int place) {
        return work[0][place];
    }

    double leftLeft(int place) {
        return (work[0][place] + other[0][place]) / 2;
    }

    double rightRight(int place) {
        return (work[0][place] - other[0][place]) / 2;
    }

    /** The piece's left with the print's right. */
    double leftRight(int place) {
        return (other[1][place] - work[1][place]) / 2;
    }

    /** The piece's right with the print's left. */
    double rightLeft(int place) {
        return (other[1][place] + work[1][place]) / 2;
    }

    /** The energy of a piece up to each value: the energy under the print is the difference of two. */
    static double[] energies(double[] left, double[] right, int count) {
        double[] sums = new double[count + 1];
        for (int i = 0; i < count; i++) {
            sums[i + 1] = sums[i] + left[i] * left[i] + right[i] * right[i];
        }
        return Objects.requireNonNull(sums);
    }
}
