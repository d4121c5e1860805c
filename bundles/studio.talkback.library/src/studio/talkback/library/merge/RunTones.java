package studio.talkback.library.merge;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RecallRun;
import studio.talkback.model.ToneCheck;

/**
 * The levels that two people read in one run at once: one at each point, as the newer state read it. What was read anew
 * stands before what was taken back.
 */
final class RunTones {

    private RunTones() {
    }

    /**
     * Makes both states say the same wherever both changed a point.
     *
     * @param base what both began with
     * @param mine the newer state
     */
    static void agree(RecallRun base, RecallRun mine, RecallRun theirs) {
        Set<String> points = new LinkedHashSet<>();
        mine.getToneChecks().forEach(each -> points.add(point(each)));
        theirs.getToneChecks().forEach(each -> points.add(point(each)));
        for (String point : points) {
            ToneCheck was = at(base, point);
            ToneCheck my = at(mine, point);
            ToneCheck their = at(theirs, point);
            if (!isSame(was, my) && !isSame(was, their)) {
                boolean mineStands = my != null;
                stand(was, Objects.requireNonNull(mineStands ? my : their), mineStands ? theirs : mine, mineStands ? their : my);
            }
        }
    }

    /** The other state has at that point what stands, or what both began with where that is another object there. */
    private static void stand(@Nullable ToneCheck was, ToneCheck stands, RecallRun other, @Nullable ToneCheck there) {
        if (there != null) {
            other.getToneChecks().remove(there);
        }
        if (was != null && Objects.equals(was.getId(), stands.getId())) {
            other.getToneChecks().add(EcoreUtil.copy(was));
        }
    }

    private static @Nullable ToneCheck at(RecallRun run, String point) {
        return run.getToneChecks().stream().filter(each -> point(each).equals(point)).findFirst().orElse(null);
    }

    private static boolean isSame(@Nullable ToneCheck one, @Nullable ToneCheck other) {
        return EcoreUtil.equals(one, other);
    }

    private static String point(ToneCheck tone) {
        String point = tone.getPoint();
        return Objects.requireNonNull(point == null ? "" : point.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }
}
