package studio.talkback.gear.bay;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.internal.Folded;

/**
 * A cord of a patch.
 *
 * @param id     of its connection
 * @param number what it is called in this patch, from 1
 * @param from   where it comes from, as somebody wrote it
 * @param to     where it goes, as somebody wrote it
 * @param start  the point that {@code from} means; null where it is on no bay, or does not tell which
 * @param end    the point that {@code to} means; null where it is on no bay, or does not tell which
 * @param noted  whether somebody noted that it breaks a normal
 */
public record BayCord(String id, int number, String from, String to, @Nullable BayPoint start, @Nullable BayPoint end,
        boolean noted) {

    /** Whether both of its ends are on a bay. */
    public boolean onBay() {
        return start != null && end != null;
    }

    /** Whether one of its ends is in a point. */
    public boolean isIn(BayPoint point) {
        return Objects.equals(start, point) || Objects.equals(end, point);
    }

    /** What it connects, whatever that is called: the same for the same cord of another patch in the same room. */
    public String key() {
        return key(start, from) + BayPatch.BETWEEN + key(end, to);
    }

    private static String key(@Nullable BayPoint point, String text) {
        return point == null ? Folded.fold(text) : point.id();
    }

    /** As somebody wrote it: {@code Ch 11 send > FET COMP 1 in}. */
    public String written() {
        return from + BayPatch.BETWEEN + to;
    }

    /** What is printed where it comes from; what somebody wrote where that is on no bay. */
    public String printedFrom() {
        return printed(start, from);
    }

    /** What is printed where it goes; what somebody wrote where that is on no bay. */
    public String printedTo() {
        return printed(end, to);
    }

    private static String printed(@Nullable BayPoint point, String text) {
        return point == null ? text : point.label();
    }

    BayCord numbered(int now) {
        return new BayCord(id, now, from, to, start, end, noted);
    }

    /** Bay by bay, row by row, by where they begin, or else end; those on no bay at the end. */
    static int compare(BayCord one, BayCord other) {
        BayPoint a = one.start == null ? one.end : one.start;
        BayPoint b = other.start == null ? other.end : other.start;
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        int begins = BayPoint.compare(a, b);
        BayPoint c = one.end;
        BayPoint d = other.end;
        return begins != 0 || c == null || d == null ? begins : BayPoint.compare(c, d);
    }
}
