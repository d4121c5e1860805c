package studio.talkback.session.quickentry;

/**
 * How timecode is counted: whole frames per second as numbered, and whether frame numbers are dropped. 23.976 counts
 * as 24, 29.97 as 30.
 *
 * @param framesPerSecond frame numbers in a second, 1 to 120
 * @param dropFrame whether numbers are dropped at the start of each minute that is not a tenth (SMPTE ST 12-1)
 */
public record FrameRate(int framesPerSecond, boolean dropFrame) {
    /**
     * @throws IllegalArgumentException if the rate is out of range, or drops frames without being a multiple of 30
     */
    public FrameRate {
        if (framesPerSecond < 1 || framesPerSecond > 120 || dropFrame && framesPerSecond % 30 != 0) {
            throw new IllegalArgumentException("No such timecode rate: " + framesPerSecond + ". It must be 1 to 120, "
                    + "and a multiple of 30 where frame numbers are dropped.");
        }
    }

    /** Returns how many frame numbers are dropped in a minute that drops: 2 at 30, 4 at 60; 0 when none are. */
    public int droppedPerMinute() {
        return dropFrame ? framesPerSecond / 15 : 0;
    }
}
