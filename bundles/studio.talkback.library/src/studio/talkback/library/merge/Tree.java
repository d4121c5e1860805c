package studio.talkback.library.merge;

import java.util.HashMap;
import java.util.HashSet;
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

import studio.talkback.model.Identified;

/** One state of the document, its objects found by what identifies them over all states. */
final class Tree {

    private final Map<String, EObject> objects = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<Reference> references = new HashSet<>();

    /** Where an object stands: in which feature of which object. */
    record Place(String container, EReference feature) {
    }

    /** A reference from one object to another that it does not contain. */
    record Reference(String from, EReference feature, String to) {
    }

    /** @throws IllegalArgumentException if two objects have the same UUID */
    Tree(EObject root) {
        add(root);
    }

    /**
     * What identifies an object: its UUID with its class, since an object that changed its class is another one;
     * null for an object that has no UUID, which is only ever taken together with what contains it.
     */
    static @Nullable String key(@Nullable EObject object) {
        return object instanceof Identified identified && identified.getId() != null
                ? identified.getId() + " " + object.eClass().getName() : null;
    }

    /** Whether a feature belongs to what is merged. */
    static boolean isMerged(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
                && !(feature instanceof EAttribute attribute && attribute.isID())
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** The values of a feature as a list, empty for an object that is not there. */
    static List<?> values(@Nullable EObject object, EStructuralFeature feature) {
        Object value = object == null ? null : object.eGet(feature);
        List<?> values = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
        return Objects.requireNonNull(values);
    }

    Set<String> keys() {
        return Objects.requireNonNull(objects.keySet());
    }

    @Nullable EObject get(String key) {
        return objects.get(key);
    }

    boolean has(String key) {
        return objects.containsKey(key);
    }

    /** Where the object stands; null for the root and for objects that are not there. */
    @Nullable Place place(String key) {
        return places.get(key);
    }

    /** Whether an object, with all that it contains and where it stands, is the same in another state. */
    boolean isSame(String key, Tree other) {
        return Objects.equals(place(key), other.place(key)) && isSame(get(key), other.get(key));
    }

    /** Whether this state refers to the object, or one in it, from outside it and where the other state does not. */
    boolean refersAnewTo(String key, Tree other) {
        return references.stream().anyMatch(reference -> !other.references.contains(reference)
                && isInside(reference.to(), key) && !isInside(reference.from(), key));
    }

    private boolean isInside(String key, String container) {
        String at = key;
        while (at != null && !at.equals(container)) {
            Place place = places.get(at);
            at = place == null ? null : place.container();
        }
        return at != null;
    }

    static boolean isSame(@Nullable EObject left, @Nullable EObject right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (left.eClass() != right.eClass() || !Objects.equals(key(left), key(right))) {
            return false;
        }
        return left.eClass().getEAllStructuralFeatures().stream().filter(Tree::isMerged)
                .allMatch(feature -> isSame(left, right, feature));
    }

    private static boolean isSame(EObject left, EObject right, EStructuralFeature feature) {
        List<?> lefts = values(left, feature);
        List<?> rights = values(right, feature);
        if (!(feature instanceof EReference reference)) {
            return lefts.equals(rights);
        }
        if (lefts.size() != rights.size()) {
            return false;
        }
        for (int i = 0; i < lefts.size(); i++) {
            EObject one = (EObject) lefts.get(i);
            EObject two = (EObject) rights.get(i);
            boolean same = reference.isContainment() ? isSame(one, two) : refersToSame(one, two);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean refersToSame(EObject left, EObject right) {
        String key = key(left);
        return key == null ? EcoreUtil.getURI(left).equals(EcoreUtil.getURI(right)) : key.equals(key(right));
    }

    private void add(EObject object) {
        String key = key(object);
        if (key == null) {
            return;
        }
        if (objects.put(key, object) != null) {
            // Merging would keep only one of them.
            throw new IllegalArgumentException("two objects have the UUID " + key + ": give one of them a new UUID");
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!isMerged(reference)) {
                continue;
            }
            for (Object value : values(object, reference)) {
                String target = key((EObject) value);
                if (reference.isContainment()) {
                    add((EObject) value);
                }
                if (target != null && reference.isContainment()) {
                    places.put(target, new Place(key, reference));
                } else if (target != null) {
                    references.add(new Reference(key, reference, target));
                }
            }
        }
    }
}
