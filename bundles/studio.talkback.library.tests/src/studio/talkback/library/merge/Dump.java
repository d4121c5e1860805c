package studio.talkback.library.merge;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;

import studio.talkback.model.Identified;

/** A document as lines, to show in a failed test where two differ. */
@NonNullByDefault({})
final class Dump {

    private final StringBuilder text = new StringBuilder();

    private Dump() {
    }

    static String of(EObject object) {
        Dump dump = new Dump();
        dump.add(object, "");
        return dump.text.toString();
    }

    private void add(EObject object, String indent) {
        text.append(indent).append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                text.append(indent).append("  ").append(feature.getName()).append(' ');
                add(object, feature, indent + "    ");
            }
        }
    }

    private void add(EObject object, EStructuralFeature feature, String indent) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            text.append('\n');
            for (EObject child : object.eContents()) {
                if (child.eContainmentFeature() == feature) {
                    add(child, indent);
                }
            }
        } else if (feature instanceof EReference && object.eGet(feature) instanceof Identified target) {
            text.append(target.getId()).append('\n');
        } else {
            text.append(object.eGet(feature)).append('\n');
        }
    }
}
