package studio.talkback.session.internal.log;

import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Document;
import studio.talkback.model.Identified;

/** Objects inside documents by their UUID, and their values as text. */
final class ModelObjects {

    private ModelObjects() {
    }

    /** The object with this UUID, or the document itself where none is asked for; null where it is gone. */
    static @Nullable Identified find(Document document, @Nullable UUID object) {
        if (object == null) {
            return document;
        }
        String id = object.toString();
        for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified && id.equals(identified.getId())) {
                return identified;
            }
        }
        return null;
    }

    static UUID uuid(Identified object) {
        return Objects.requireNonNull(UUID.fromString(object.getId()));
    }

    /** The value of a feature as the model writes it. */
    static @Nullable String write(Identified object, EAttribute feature) {
        Object value = object.eGet(feature);
        return value == null ? null : EcoreUtil.convertToString(feature.getEAttributeType(), value);
    }

    /** Sets a feature to a value that {@link #write} wrote. */
    static void read(Identified object, EAttribute feature, @Nullable String value) {
        EDataType type = feature.getEAttributeType();
        object.eSet(feature, value == null ? null : EcoreUtil.createFromString(type, value));
    }
}
