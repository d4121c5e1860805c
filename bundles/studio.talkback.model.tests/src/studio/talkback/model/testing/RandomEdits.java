package studio.talkback.model.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.talkback.model.Document;

/** Changes documents at random as people do: sets, unsets, adds, removes, moves. */
public final class RandomEdits {

    private final RandomDocuments random;

    public RandomEdits(RandomDocuments random) {
        this.random = random;
    }

    /** A copy of the document with this many random edits. */
    public Document edited(Document document, int edits) {
        Document copy = Objects.requireNonNull(EcoreUtil.copy(document));
        for (int i = 0; i < edits; i++) {
            edit(copy);
        }
        return copy;
    }

    private void edit(Document document) {
        List<EObject> all = new ArrayList<>(List.of(document));
        document.eAllContents().forEachRemaining(all::add);
        EObject object = random.any(all);
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EAttribute attribute && attribute.isID())).toList();
        EStructuralFeature feature = random.any(features);
        if (feature.isMany()) {
            editList(object, feature);
        } else if (random.below(4) == 0) {
            object.eUnset(feature);
        } else if (feature instanceof EAttribute attribute) {
            object.eSet(feature, random.value(attribute));
        } else {
            setReference(object, (EReference) feature);
        }
    }

    private void setReference(EObject object, EReference reference) {
        if (reference.isContainment()) {
            object.eSet(reference, random.child(reference));
            return;
        }
        List<EObject> targets = RandomDocuments.targets(object, reference);
        if (!targets.isEmpty()) {
            object.eSet(reference, random.any(targets));
        }
    }

    private void editList(EObject object, EStructuralFeature feature) {
        List<Object> list = new ArrayList<>((List<?>) object.eGet(feature));
        int size = list.size();
        if (size > 0 && feature instanceof EReference reference && reference.isContainment() && random.below(4) == 0) {
            moveToAnother((EObject) list.get(random.below(size)), reference);
            return;
        }
        switch (size == 0 ? 0 : random.below(3)) {
        case 0 -> {
            Object added = feature instanceof EAttribute attribute ? random.value(attribute)
                    : random.child((EReference) feature);
            list.add(random.below(size + 1), added);
        }
        case 1 -> {
            // As the delete command does: what refers to the object or into it, no longer does.
            if (list.remove(random.below(size)) instanceof EObject removed) {
                EcoreUtil.delete(removed, true);
            }
        }
        default -> list.add(random.below(size), list.remove(random.below(size)));
        }
        object.eSet(feature, list);
    }

    /** Moves an object to the same list of another object, as a print that was filed under the wrong version. */
    private void moveToAnother(EObject object, EReference reference) {
        List<EObject> others = new ArrayList<>();
        EcoreUtil.getRootContainer(object).eAllContents().forEachRemaining(other -> {
            if (reference.getEContainingClass().isInstance(other)) {
                others.add(other);
            }
        });
        if (!others.isEmpty()) {
            EObject target = random.any(others);
            List<Object> list = new ArrayList<>((List<?>) target.eGet(reference));
            list.remove(object);
            list.add(random.below(list.size() + 1), object);
            target.eSet(reference, list);
        }
    }
}
