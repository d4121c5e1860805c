package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.internal.words.ModelWords;
import studio.talkback.library.merge.Conflict.Kind;
import studio.talkback.library.merge.Tree.Place;
import studio.talkback.model.Identified;

/** Makes the merged objects, feature by feature. */
final class ObjectMerge {

    private final Tree base;
    private final Tree mine;
    private final Tree theirs;
    private final Questions questions;
    private final ModelWords words;
    private final Map<Place, Set<String>> lists;
    private final Map<String, EObject> made = new HashMap<>();
    private final List<Runnable> references = new ArrayList<>();

    /** One object in its three states; one that a side does not have stands there as if unchanged. */
    private record Three(String key, @Nullable EObject base, EObject mine, EObject theirs) {
    }

    ObjectMerge(Tree base, Tree mine, Tree theirs, Questions questions, ModelWords words) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.questions = questions;
        this.words = words;
        this.lists = new Fates(base, mine, theirs, questions, words).lists();
    }

    /** The merged document. */
    EObject merge(String root) {
        EObject merged = make(root);
        references.forEach(Runnable::run);
        return merged;
    }

    private EObject make(String key) {
        Three states = states(key);
        EObject result = EcoreUtil.create(states.mine.eClass());
        made.put(key, result);
        ((Identified) result).setId(((Identified) states.mine).getId());
        for (EStructuralFeature feature : result.eClass().getEAllStructuralFeatures()) {
            if (!Tree.isMerged(feature)) {
                continue;
            }
            if (feature instanceof EAttribute attribute) {
                mergeAttribute(result, states, attribute);
            } else {
                mergeReference(result, states, (EReference) feature);
            }
        }
        return result;
    }

    private Three states(String key) {
        EObject before = base.get(key);
        EObject my = mine.get(key);
        EObject their = theirs.get(key);
        EObject there = Objects.requireNonNull(my != null ? my : their);
        EObject unchanged = before != null ? before : there;
        boolean both = my != null && their != null;
        return new Three(key, both ? before : unchanged, my != null ? my : unchanged,
                their != null ? their : unchanged);
    }

    private void mergeReference(EObject result, Three states, EReference reference) {
        if (!reference.isContainment()) {
            mergeTargets(result, states, reference);
        } else if (isOpaque(states, reference)) {
            mergeOpaque(result, states, reference);
        } else if (reference.isMany()) {
            mergeList(result, states, reference);
        } else {
            mergeSingle(result, states, reference);
        }
    }

    private void mergeAttribute(EObject result, Three states, EAttribute attribute) {
        if (attribute.isMany()) {
            Map<String, Object> values = new LinkedHashMap<>();
            List<List<String>> keys = new ArrayList<>();
            for (EObject state : new EObject[] { states.base, states.mine, states.theirs }) {
                List<String> own = new ArrayList<>();
                for (Object value : Tree.values(state, attribute)) {
                    String key = Objects.requireNonNull(
                            EcoreUtil.convertToString(attribute.getEAttributeType(), value));
                    values.put(key, value);
                    own.add(key);
                }
                keys.add(own);
            }
            result.eSet(attribute, mergeKeys(keys).stream().map(values::get).toList());
            return;
        }
        EObject before = states.base;
        Object was = before == null ? attribute.getDefaultValue() : before.eGet(attribute);
        Object my = states.mine.eGet(attribute);
        Object their = states.theirs.eGet(attribute);
        result.eSet(attribute, isTheirs(states, attribute, was, my, their) ? their : my);
    }

    private static List<String> mergeKeys(List<List<String>> keys) {
        List<String> before = Objects.requireNonNull(keys.get(0));
        List<String> my = Objects.requireNonNull(keys.get(1));
        List<String> their = Objects.requireNonNull(keys.get(2));
        if (my.equals(their) || their.equals(before)) {
            return my;
        }
        return my.equals(before) ? their : ListMerge.merge(before, my, their);
    }

    private void mergeTargets(EObject result, Three states, EReference reference) {
        List<String> before = keys(states.base, reference);
        List<String> my = keys(states.mine, reference);
        List<String> their = keys(states.theirs, reference);
        List<String> chosen;
        if (reference.isMany()) {
            chosen = mergeKeys(List.of(before, my, their));
        } else {
            chosen = choose(states, reference, before, my, their) == Side.THEIRS ? their : my;
        }
        references.add(() -> {
            List<EObject> targets = chosen.stream().map(made::get).filter(Objects::nonNull).toList();
            if (reference.isMany()) {
                result.eSet(reference, targets);
            } else if (!targets.isEmpty()) {
                result.eSet(reference, targets.get(0));
            }
        });
    }

    private Side choose(Three states, EReference reference, List<String> before, List<String> my,
            List<String> their) {
        if (my.equals(their) || their.equals(before)) {
            return Side.MINE;
        }
        return my.equals(before) ? Side.THEIRS
                : questions.ask(conflict(states, reference, Kind.VALUE), Side.MINE);
    }

    private void mergeList(EObject result, Three states, EReference reference) {
        Set<String> wanted = lists.getOrDefault(new Place(states.key, reference), Set.of());
        List<String> order = ListMerge.order(keys(states.base, reference), keys(states.mine, reference),
                keys(states.theirs, reference), Objects.requireNonNull(wanted));
        List<EObject> children = new ArrayList<>();
        for (String key : order) {
            children.add(make(key));
        }
        result.eSet(reference, children);
    }

    /** A feature that holds one object: the object merges if both sides still have it, else one side's is taken. */
    private void mergeSingle(EObject result, Three states, EReference reference) {
        List<String> before = keys(states.base, reference);
        List<String> my = keys(states.mine, reference);
        List<String> their = keys(states.theirs, reference);
        List<String> chosen = my;
        if (!my.equals(their)) {
            boolean myIsOld = states.mine == states.base || my.equals(before) && isUnchanged(my, mine);
            boolean theirIsOld = states.theirs == states.base || their.equals(before) && isUnchanged(their, theirs);
            Side side = myIsOld ? Side.THEIRS : theirIsOld ? Side.MINE : askForSingle(states, reference, my, their);
            chosen = side == Side.MINE ? my : their;
        }
        if (!chosen.isEmpty() && !made.containsKey(chosen.get(0))) {
            result.eSet(reference, make(Objects.requireNonNull(chosen.get(0))));
        }
    }

    private boolean isUnchanged(List<String> keys, Tree state) {
        return keys.isEmpty() || state.isSame(Objects.requireNonNull(keys.get(0)), base);
    }

    private Side askForSingle(Three states, EReference reference, List<String> my, List<String> their) {
        Kind kind = my.isEmpty() || their.isEmpty() ? Kind.DELETE_AGAINST_EDIT : Kind.VALUE;
        return questions.ask(conflict(states, reference, kind), my.isEmpty() ? Side.THEIRS : Side.MINE);
    }

    private static boolean isOpaque(Three states, EReference reference) {
        for (EObject state : new EObject[] { states.base, states.mine, states.theirs }) {
            if (keys(state, reference).size() != Tree.values(state, reference).size()) {
                return true;
            }
        }
        return false;
    }

    /** Objects that nothing identifies are taken from one side, all together. */
    private void mergeOpaque(EObject result, Three states, EReference reference) {
        boolean mineKept = isSameContent(states.base, states.mine, reference);
        boolean theirsKept = isSameContent(states.base, states.theirs, reference);
        boolean agree = isSameContent(states.mine, states.theirs, reference);
        Side side = agree || theirsKept ? Side.MINE : mineKept ? Side.THEIRS
                : questions.ask(conflict(states, reference, Kind.VALUE), Side.MINE);
        result.eSet(reference, copy((side == Side.MINE ? states.mine : states.theirs).eGet(reference)));
    }

    private static @Nullable Object copy(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().map(EObject.class::cast).map(EcoreUtil::copy).toList()
                : EcoreUtil.copy((EObject) value);
    }

    private static boolean isSameContent(@Nullable EObject left, EObject right, EReference reference) {
        List<EObject> lefts = new ArrayList<>();
        Tree.values(left, reference).forEach(value -> lefts.add((EObject) value));
        List<EObject> rights = new ArrayList<>();
        Tree.values(right, reference).forEach(value -> rights.add((EObject) value));
        return EcoreUtil.equals(lefts, rights);
    }

    private static List<String> keys(@Nullable EObject state, EReference reference) {
        return Objects.requireNonNull(Tree.values(state, reference).stream().map(value -> Tree.key((EObject) value))
                .filter(Objects::nonNull).toList());
    }

    private boolean isTheirs(Three states, EStructuralFeature feature, @Nullable Object was, @Nullable Object my,
            @Nullable Object their) {
        if (Objects.equals(my, their) || Objects.equals(their, was)) {
            return false;
        }
        return Objects.equals(my, was)
                || questions.ask(conflict(states, feature, Kind.VALUE), Side.MINE) == Side.THEIRS;
    }

    private Conflict conflict(Three states, EStructuralFeature feature, Kind kind) {
        EObject before = states.base;
        // Called as before, so that the same conflict has the same name for both sides.
        String path = words.path(before == null ? states.mine : before);
        return new Conflict(kind, Objects.requireNonNull(((Identified) states.mine).getId()), path,
                ModelWords.feature(feature), before == null ? words.value(null) : words.value(before, feature),
                words.value(states.mine, feature), words.value(states.theirs, feature));
    }
}
