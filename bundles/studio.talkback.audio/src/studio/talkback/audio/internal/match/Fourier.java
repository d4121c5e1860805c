package studio.talkback.audio.internal.match;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/** Fourier transforms of complex numbers, in place: row 0 the real parts, row 1 the imaginary ones. */
final class Fourier {

    private Fourier() {
    }

    static void forward(double[][] numbers) {
        FastFourierTransformer.transformInPlace(numbers, DftNormalization.STANDARD, TransformType.FORWARD);
    }

    static void inverse(double[][] numbers) {
        FastFourierTransformer.transformInPlace(numbers, DftNormalization.STANDARD, TransformType.INVERSE);
    }

    /** The power of two that holds so many. */
    static int size(int atLeast) {
        return Math.max(2, Integer.highestOneBit(Math.max(1, atLeast - 1)) << 1);
    }
}
