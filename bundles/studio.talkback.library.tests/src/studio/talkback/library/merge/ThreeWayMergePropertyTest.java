package studio.talkback.library.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

import studio.talkback.model.Document;
import studio.talkback.model.Identified;
import studio.talkback.model.testing.RandomDocuments;
import studio.talkback.model.testing.RandomEdits;

/** What holds for every merge, tried with random edits of random documents. */
@NonNullByDefault({})
class ThreeWayMergePropertyTest {

    private static final int ROUNDS = 2_000;

    private final RandomDocuments random = new RandomDocuments(20_251_122);
    private final RandomEdits edits = new RandomEdits(random);
    private final ThreeWayMerge merge = new ThreeWayMerge();

    @Test
    void withoutConflictsItDoesNotMatterWhoMerges() {
        int clean = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Document base = random.document();
            Document one = edits.edited(base, 1 + random.below(4));
            Document two = edits.edited(base, 1 + random.below(4));
            MergeResult forth = merge.merge(base, one, two);
            MergeResult back = merge.merge(base, two, one);
            assertEquals(swapped(forth.conflicts()), Set.copyOf(back.conflicts()), "round " + round);
            if (forth.conflicts().isEmpty()) {
                clean++;
                assertSame(forth.merged(), back.merged(), round);
            } else {
                assertSame(forth.resolve(all(forth, Side.MINE)), back.resolve(all(back, Side.THEIRS)), round);
            }
        }
        assertTrue(clean > ROUNDS / 2 && clean < ROUNDS, clean + " merges had no conflict");
    }

    @Test
    void withoutChangesOfTheOtherSideMineIsTheResult() {
        for (int round = 0; round < ROUNDS / 4; round++) {
            Document base = random.document();
            Document mine = edits.edited(base, 1 + random.below(6));
            assertSame(mine, merge.merge(base, mine, EcoreUtil.copy(base)).merged(), round);
            assertSame(mine, merge.merge(base, base, mine).merged(), round);
            assertSame(mine, merge.merge(base, mine, EcoreUtil.copy(mine)).merged(), round);
        }
    }

    @Test
    void everyResultIsADocumentOfItsOwn() {
        for (int round = 0; round < ROUNDS / 8; round++) {
            Document base = random.document();
            Document one = edits.edited(base, 5);
            Document two = edits.edited(base, 5);
            Document before = EcoreUtil.copy(one);
            MergeResult result = merge.merge(base, one, two);
            for (Side side : Side.values()) {
                assertWhole(result.resolve(all(result, side)));
            }
            assertSame(before, one, round);
        }
    }

    /** Every UUID once, and every reference inside the document. */
    private static void assertWhole(Document document) {
        Set<String> ids = new HashSet<>(Set.of(document.getId()));
        document.eAllContents().forEachRemaining(object -> assertTrue(ids.add(((Identified) object).getId())));
        document.eAllContents().forEachRemaining(object -> {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && object.eGet(reference) instanceof EObject target) {
                    assertEquals(document, EcoreUtil.getRootContainer(target));
                }
            }
        });
    }

    private static Map<Conflict, Side> all(MergeResult result, Side side) {
        Map<Conflict, Side> choices = new HashMap<>();
        result.conflicts().forEach(conflict -> choices.put(conflict, side));
        return choices;
    }

    private static Set<Conflict> swapped(List<Conflict> conflicts) {
        return conflicts.stream().map(conflict -> new Conflict(conflict.kind(), conflict.object(), conflict.path(),
                conflict.feature(), conflict.base(), conflict.theirs(), conflict.mine())).collect(Collectors.toSet());
    }

    private static void assertSame(Document expected, Document actual, int round) {
        if (!EcoreUtil.equals(expected, actual)) {
            assertEquals(Dump.of(expected), Dump.of(actual), "round " + round);
        }
    }
}
