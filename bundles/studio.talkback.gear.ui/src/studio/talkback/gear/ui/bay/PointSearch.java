package studio.talkback.gear.ui.bay;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.Side;
import studio.talkback.ui.TypedFilter;

/** Finds a point by what is typed: its place, or words of its label. What is typed soon after goes on with it. */
final class PointSearch {

    private static final int PAUSE_MILLIS = 1_200;

    private String typed = "";
    private long typedAt;

    /** What was typed so far. */
    String typed() {
        return typed;
    }

    /** Whether what is typed now goes on with it. */
    boolean isGoingOn() {
        return !typed.isEmpty() && System.nanoTime() / 1_000_000 - typedAt <= PAUSE_MILLIS;
    }

    /**
     * One more character.
     *
     * @param from where to go on looking: points behind it come first
     * @return the point; null where there is none
     */
    @Nullable BayPoint find(char character, Bays bays, @Nullable BayPoint from) {
        typed = isGoingOn() ? typed + character : String.valueOf(character);
        typedAt = System.nanoTime() / 1_000_000;
        BayPoint place = bays.one(typed, Side.EITHER);
        if (place != null) {
            return place;
        }
        TypedFilter filter = new TypedFilter(typed);
        List<BayPoint> fitting = new ArrayList<>();
        bays.all().forEach(bay -> bay.points().stream().filter(point -> filter.fits(TypedFilter.fold(point.label()))).forEach(fitting::add));
        // The point that one is at fits as long as it does, so that a word can be typed on.
        return fitting.stream().filter(point -> from == null || BayPoint.compare(point, from) >= 0).findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.getFirst());
    }

    /** What is typed next begins anew. */
    void forget() {
        typed = "";
        typedAt = 0;
    }
}
