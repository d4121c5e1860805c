package studio.talkback.audio.internal.match;

import java.util.Arrays;

/**
 * Brings sound to a lower rate and flattens it: a low-pass (a sinc under a Hann window) of which every so many-th value is
 * taken, then the difference to most of the value before, so that bass does not outweigh all else.
 */
final class Decimator {

    private static final double PRE_EMPHASIS = 0.95;
    /** Of the new rate; the rest is the slope of the filter. */
    private static final double CUTOFF = 0.42;
    private static final int LOBES = 4;

    private final int factor;
    private final double[] kernel;
    private double[] held;
    private int count;
    private double before;

    /** @param factor every so many-th value is taken */
    Decimator(int factor) {
        this.factor = factor;
        int half = LOBES * factor;
        kernel = new double[2 * half + 1];
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            double x = 2 * CUTOFF * i / factor;
            double sinc = i == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            kernel[i + half] = sinc * (0.5 + 0.5 * Math.cos(Math.PI * i / (half + 1)));
            sum += kernel[i + half];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        held = new double[kernel.length];
        // Silence comes before the beginning, so that the first value lies on the first frame.
        count = half;
    }

    /** Takes what follows; returns how many values were made, which are never more than a value per frame. */
    int add(double[] samples, int frames, double[] values, int from) {
        if (count + frames > held.length) {
            held = Arrays.copyOf(held, count + frames + kernel.length);
        }
        System.arraycopy(samples, 0, held, count, frames);
        count += frames;
        int made = 0;
        int at = 0;
        for (; at + kernel.length <= count; at += factor) {
            double value = 0;
            for (int i = 0; i < kernel.length; i++) {
                value += held[at + i] * kernel[i];
            }
            values[from + made++] = value - PRE_EMPHASIS * before;
            before = value;
        }
        System.arraycopy(held, at, held, 0, count - at);
        count -= at;
        return made;
    }
}
