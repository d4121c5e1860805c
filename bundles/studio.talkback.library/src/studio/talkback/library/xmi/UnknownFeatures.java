package studio.talkback.library.xmi;

import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a document's XML held that the model does not know, kept at the document's root so that it survives
 * wherever the document is moved to, and is written again.
 */
final class UnknownFeatures extends AdapterImpl {

    private final Map<EObject, AnyType> byOwner;

    UnknownFeatures(Map<EObject, AnyType> byOwner) {
        this.byOwner = byOwner;
    }

    static @Nullable UnknownFeatures of(EObject root) {
        for (Adapter adapter : root.eAdapters()) {
            if (adapter instanceof UnknownFeatures found) {
                return found;
            }
        }
        return null;
    }

    Map<EObject, AnyType> byOwner() {
        return byOwner;
    }
}
