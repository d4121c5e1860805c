package studio.talkback.audio.internal.match;

/**
 * How a print lies on the approved one: frame n of it on frame n + shift + drift · (n − pivot).
 *
 * @param shift       in frames, not whole ones
 * @param driftFrames how many frames more pass in the approved print in each of the print; 0 where both clocks were locked
 * @param pivot       the frame of the print at which the shift is exact
 * @param first       one of the two channels that may be swapped
 * @param second      the other one; the same in mono
 * @param swapped     whether they are
 */
public record Alignment(double shift, double driftFrames, double pivot, int first, int second, boolean swapped) {

    /** A shift so near a whole frame is one: what was never through a converter is not made worse by what is between samples. */
    private static final double WHOLE = 0.002;

    /** Whether it lies on whole frames, or as good as. */
    boolean isWhole() {
        return driftFrames == 0 && Math.abs(shift - Math.rint(shift)) < WHOLE;
    }

    /** Where a frame of the print lies in the approved print. */
    double at(double frame) {
        return frame + shift + driftFrames * (frame - pivot);
    }

    /** Which channel of the approved print belongs to one of the print. */
    int approvedChannel(int channel) {
        if (swapped && channel == first) {
            return second;
        }
        return swapped && channel == second ? first : channel;
    }
}
