package studio.talkback.audio.compare;

/**
 * One channel of a print beside that of the approved print.
 *
 * @param approved   which channel of the approved print it is compared with, from 0: its own, unless two are swapped
 * @param levelDb    how much louder it is, by the factor that leaves the least when both are subtracted; NaN where there is
 *                   nothing to compare
 * @param residualDb what is left at the same level, against the approved print there; minus infinity where nothing is, NaN
 *                   where there is nothing to compare
 * @param turned     whether its polarity is turned
 * @param silent     whether nothing was printed where there is something in the approved print
 * @param foreign    whether something else was printed, so that there is nothing to compare
 * @param clipped    whether it stands at full scale where the approved print does not
 */
public record ChannelComparison(int approved, double levelDb, double residualDb, boolean turned, boolean silent,
        boolean foreign, boolean clipped) {
}
