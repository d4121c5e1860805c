package studio.talkback.gear.bay;

/**
 * What is connected behind a bay while nothing is plugged.
 *
 * @param from where the signal comes from
 * @param to   where it goes
 * @param half whether a plug in {@code from} leaves it standing, so that only one in {@code to} breaks it
 */
public record Normal(BayPoint from, BayPoint to, boolean half) {

    /** Whether a plug in a point breaks it. */
    public boolean brokenAt(BayPoint point) {
        return point.equals(to) || !half && point.equals(from);
    }
}
