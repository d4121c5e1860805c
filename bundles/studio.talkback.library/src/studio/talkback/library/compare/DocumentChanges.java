package studio.talkback.library.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.compare.DocumentChange.Kind;
import studio.talkback.library.internal.words.ModelWords;
import studio.talkback.model.Document;
import studio.talkback.model.Identified;
import studio.talkback.model.identity.Ref;

/**
 * The difference between two revisions of a document, line by line, in the order of the newer one with what was
 * removed at the end. What an added or removed object contains has no lines of its own.
 */
public final class DocumentChanges {

    private final ModelWords words;
    private final Map<String, EObject> before;
    private final Map<String, EObject> after;
    private final List<DocumentChange> changes = new ArrayList<>();

    private DocumentChanges(Document before, Document after, Function<Ref, String> names) {
        this.words = new ModelWords(names);
        this.before = objects(before);
        this.after = objects(after);
    }

    /**
     * What changed.
     *
     * @param names how to call a document that is referred to
     */
    public static List<DocumentChange> between(Document before, Document after, Function<Ref, String> names) {
        return new DocumentChanges(before, after, names).compare();
    }

    private List<DocumentChange> compare() {
        after.forEach((id, object) -> {
            EObject old = before.get(id);
            if (old != null) {
                compare(id, old, object);
            } else if (isOutermost(object, before)) {
                add(Kind.ADDED, id, Messages.added, words.path(object));
            }
        });
        before.forEach((id, object) -> {
            if (!after.containsKey(id) && isOutermost(object, after)) {
                add(Kind.REMOVED, id, Messages.removed, words.path(object));
            }
        });
        return Objects.requireNonNull(List.copyOf(changes));
    }

    private void compare(String id, EObject old, EObject now) {
        String from = id(old.eContainer());
        String to = id(now.eContainer());
        if (from != null && to != null && !from.equals(to)) {
            add(Kind.MOVED, id, Messages.moved, words.path(now), words.path(old.eContainer()),
                    words.path(now.eContainer()));
        }
        for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
            if (old.eClass() != now.eClass() || feature instanceof EAttribute attribute && attribute.isID()) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                compareOrder(id, old, now, reference);
            } else {
                compareValue(id, old, now, feature);
            }
        }
    }

    private void compareValue(String id, EObject old, EObject now, EStructuralFeature feature) {
        Object was = old.eGet(feature);
        Object is = now.eGet(feature);
        boolean same = feature instanceof EReference ? Objects.equals(id(was), id(is)) : Objects.equals(was, is);
        if (!same && was != null && is != null && ModelWords.isSecret(feature)) {
            add(Kind.CHANGED, id, Messages.secret, words.path(now), ModelWords.feature(feature), ModelWords.changed());
        } else if (!same) {
            add(Kind.CHANGED, id, Messages.changed, words.path(now), ModelWords.feature(feature), words.value(old, feature),
                    words.value(now, feature));
        }
    }

    /** Says that the objects which are in the list before and after stand in another order. */
    private void compareOrder(String id, EObject old, EObject now, EReference reference) {
        if (!reference.isMany()) {
            return;
        }
        List<String> was = ids(old.eGet(reference));
        List<String> is = ids(now.eGet(reference));
        List<String> common = new ArrayList<>(was);
        common.retainAll(is);
        is.retainAll(common);
        if (!common.equals(is)) {
            add(Kind.REORDERED, id, Messages.reordered, words.path(now), ModelWords.feature(reference));
        }
    }

    private void add(Kind kind, String id, String message, String... parts) {
        changes.add(new DocumentChange(kind, id, Objects.requireNonNull(NLS.bind(message, parts))));
    }

    /** Whether what contains the object is in the other state too. */
    private static boolean isOutermost(EObject object, Map<String, EObject> other) {
        String container = id(object.eContainer());
        return container != null && other.containsKey(container);
    }

    private static List<String> ids(@Nullable Object list) {
        List<String> ids = new ArrayList<>();
        for (Object object : list instanceof List<?> objects ? objects : List.of()) {
            String id = id(object);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable String id(@Nullable Object object) {
        return object instanceof Identified identified ? identified.getId() : null;
    }

    private static Map<String, EObject> objects(Document document) {
        Map<String, EObject> objects = new LinkedHashMap<>();
        objects.put(Objects.requireNonNull(document.getId()), document);
        document.eAllContents().forEachRemaining(object -> {
            String id = id(object);
            if (id != null) {
                objects.put(id, object);
            }
        });
        return objects;
    }
}
