package studio.talkback.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;

import studio.talkback.library.internal.log.Log;
import studio.talkback.library.internal.registry.Contributions;

/** The built-in kinds of document, and those that plug-ins bring. */
public final class DocumentKindRegistry {

    /** The extension point. */
    public static final String POINT = "studio.talkback.library.documentKinds";

    private DocumentKindRegistry() {
    }

    /** All kinds that are installed. A plug-in's kind whose key is taken is left out, with a line in the log. */
    public static DocumentKinds kinds() {
        List<DocumentKind> kinds = new ArrayList<>(Kinds.builtIn());
        for (IConfigurationElement element : Contributions.of(POINT, "kind")) {
            Contributions.make(element, DocumentKindFactory.class, factory -> add(factory.create(), kinds));
        }
        return new DocumentKinds(kinds);
    }

    private static void add(DocumentKind kind, List<DocumentKind> kinds) {
        if (kinds.stream().anyMatch(other -> other.key().equals(kind.key()))) {
            Log.warn(DocumentKindRegistry.class, "the kind of document '" + kind.key()
                    + "' is there already: a second one of that name is left out", null);
        } else {
            kinds.add(kind);
        }
    }
}
