package studio.talkback.audio.compare;

import java.util.List;
import java.util.Objects;

/**
 * What came of comparing a print with the approved one. Where it was not found there are no numbers: they are NaN.
 *
 * @param outcome         whether it was found
 * @param correlation     how alike both are where they lie best, 0 to 1; NaN where the print is silent
 * @param positionSeconds where in the approved print that begins which was compared
 * @param seconds         how long that is
 * @param levelDb         how much louder the print is, all channels together, by the factor g that leaves the least of
 *                        print − g·approved (least squares)
 * @param residualDb      the null residual: RMS of print ÷ g − approved against the RMS of approved, polarity turned back and
 *                        swapped channels put right, in dB. −38 dB is what a level 0.1 dB off would leave by itself. Minus
 *                        infinity where nothing is left, else {@link PrintComparison#RESIDUAL_FLOOR_DB} or more
 * @param unmatchedDb     the same without matching the level
 * @param driftPpm        how much faster the print's clock ran, in parts per million; 0 where both were locked
 * @param swapped         whether two channels are swapped
 * @param mono            whether both channels of a stereo print are alike where those of the approved print differ
 * @param channels        each channel of the print; empty where it was not found
 */
public record Comparison(Outcome outcome, double correlation, double positionSeconds, double seconds, double levelDb,
        double residualDb, double unmatchedDb, double driftPpm, boolean swapped, boolean mono, List<ChannelComparison> channels) {

    /** Copies the list. */
    public Comparison {
        channels = Objects.requireNonNull(List.copyOf(channels));
    }

    /** One without numbers. */
    static Comparison none(Outcome outcome, double correlation) {
        return new Comparison(outcome, correlation, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false,
                false, Objects.requireNonNull(List.of()));
    }

    /** Whether there are numbers. */
    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    /**
     * How far all would have to be off in level to leave as much as a residual, in dB; 0 where nothing is left.
     *
     * @param residualDb as {@link #residualDb}
     */
    public static double residualAsLevelDb(double residualDb) {
        return 20 * Math.log10(1 + Math.pow(10, residualDb / 20));
    }
}
