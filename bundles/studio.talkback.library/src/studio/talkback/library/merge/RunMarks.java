package studio.talkback.library.merge;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Identified;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;

/**
 * What two people did to one recall run at once, so said that nothing of it clashes: nobody is asked while he stands at a
 * rack. Who could not set a step is believed before who set it, and both are said; of two who set it, the first did. What
 * comes out depends on the states alone, so that it is the same in every room.
 */
final class RunMarks {

    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));

    /** The first mark in front: by the time, then by who made it. */
    private static final Comparator<RunStep> FIRST = Comparator
            .comparing(RunStep::getDoneAt, Comparator.nullsLast(Comparator.comparing(ZonedDateTime::toInstant)))
            .thenComparing(RunStep::getDoneBy, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<PrintProof> LAST = Comparator
            .comparing(PrintProof::getCheckedAt, Comparator.nullsFirst(Comparator.comparing(ZonedDateTime::toInstant)))
            .thenComparing(PrintProof::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Between two remarks. */
    private static final String BESIDE = "; ";

    private static final List<EAttribute> STEP = Objects.requireNonNull(List.of(Literals.RUN_STEP__STATE,
            Literals.RUN_STEP__DONE_AT, Literals.RUN_STEP__DONE_BY, Literals.RUN_STEP__WHY));
    private static final List<EAttribute> END = Objects.requireNonNull(
            List.of(Literals.RECALL_RUN__ENDED_AT, Literals.RECALL_RUN__VERIFIED_BY));

    private final Map<String, EObject> before;
    private final Map<String, EObject> older;
    private final RecallRun mine;
    private final RecallRun theirs;

    /**
     * @param base what both began with
     * @param my   the newer state
     * @param their the older one
     */
    RunMarks(RecallRun base, RecallRun my, RecallRun their) {
        mine = Objects.requireNonNull(EcoreUtil.copy(my));
        theirs = Objects.requireNonNull(EcoreUtil.copy(their));
        before = objects(base);
        agree(base, mine, theirs, END);
        join(base, mine, theirs, Literals.RECALL_RUN__NOTE);
        older = objects(theirs);
        mine.getPages().forEach(page -> {
            pair(page, List.of(Literals.RUN_PAGE__SHARE));
            EObject was = before.get(page.getId());
            EObject other = older.get(page.getId());
            if (was != null && other != null) {
                join(was, page, other, Literals.RUN_PAGE__NOTE);
            }
            page.getSteps().forEach(this::step);
        });
        RunTones.agree(base, mine, theirs);
        proof(base);
    }

    /** The newer state. */
    RecallRun mine() {
        return mine;
    }

    /** The older state. */
    RecallRun theirs() {
        return theirs;
    }

    private static Map<String, EObject> objects(RecallRun run) {
        Map<String, EObject> objects = new HashMap<>();
        run.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified && identified.getId() != null) {
                objects.put(identified.getId(), each);
            }
        });
        return objects;
    }

    private void pair(Identified object, List<EAttribute> features) {
        EObject was = before.get(object.getId());
        EObject other = older.get(object.getId());
        if (was != null && other != null) {
            agree(was, object, other, features);
        }
    }

    /** What both changed is as the newer has it. */
    private static void agree(EObject was, EObject my, EObject their, List<EAttribute> features) {
        for (EAttribute feature : features) {
            if (isChanged(was, my, feature) && isChanged(was, their, feature)) {
                their.eSet(feature, my.eGet(feature));
            }
        }
    }

    /** Of two remarks both stay. */
    private static void join(EObject was, EObject my, EObject their, EAttribute feature) {
        if (isChanged(was, my, feature) && isChanged(was, their, feature)) {
            String both = both((String) their.eGet(feature), (String) my.eGet(feature));
            my.eSet(feature, both);
            their.eSet(feature, both);
        }
    }

    /** What both say is said once; a word that is but a part of another one is something else: right, bright. */
    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Set<String> parts = new LinkedHashSet<>(Arrays.asList(one.split(BESIDE)));
        parts.addAll(Arrays.asList(other.split(BESIDE)));
        return String.join(BESIDE, parts);
    }

    private static boolean isChanged(EObject was, EObject now, EAttribute feature) {
        return !Objects.equals(was.eGet(feature), now.eGet(feature));
    }

    private void step(RunStep my) {
        if (!(before.get(my.getId()) instanceof RunStep was) || !(older.get(my.getId()) instanceof RunStep their)
                || isSame(was, my) || isSame(was, their) || isSame(my, their)) {
            return;
        }
        boolean mineStands = weight(my) != weight(their) ? weight(my) > weight(their) : FIRST.compare(my, their) <= 0;
        RunStep stands = mineStands ? my : their;
        RunStep other = mineStands ? their : my;
        String why = why(stands, other);
        stands.setWhy(why);
        STEP.forEach(feature -> other.eSet(feature, stands.eGet(feature)));
    }

    private static boolean isSame(RunStep one, RunStep other) {
        return STEP.stream().noneMatch(feature -> isChanged(one, other, feature));
    }

    private static int weight(RunStep step) {
        return step.getState() == StepState.EXCEPTION ? 2 : step.getState() == StepState.SET ? 1 : 0;
    }

    /** In signs and not in words, which would differ between rooms of two languages: {@code knob broken (JK ✓ 15:01)}. */
    private static @Nullable String why(RunStep stands, RunStep other) {
        ZonedDateTime at = other.getDoneAt();
        if (stands.getState() != StepState.EXCEPTION || other.getState() == StepState.OPEN) {
            return stands.getWhy();
        } else if (other.getState() == StepState.EXCEPTION) {
            return both(stands.getWhy(), other.getWhy());
        }
        String set = "(" + other.getDoneBy() + " ✓" + (at == null ? "" : " " + CLOCK.format(at)) + ")";
        return stands.getWhy() == null ? set : stands.getWhy() + " " + set;
    }

    /** Of two prints that were compared, the one that was compared last is the proof. */
    private void proof(RecallRun base) {
        PrintProof my = mine.getProof();
        PrintProof their = theirs.getProof();
        if (EcoreUtil.equals(base.getProof(), my) || EcoreUtil.equals(base.getProof(), their)) {
            return;
        }
        if (my != null && (their == null || LAST.compare(my, their) >= 0)) {
            theirs.setProof(EcoreUtil.copy(my));
        } else if (their != null) {
            mine.setProof(EcoreUtil.copy(their));
        }
    }
}
