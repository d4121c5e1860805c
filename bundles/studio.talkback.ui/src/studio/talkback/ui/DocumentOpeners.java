package studio.talkback.ui;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;

/** The screens that documents open on. */
public final class DocumentOpeners {

    private static final String EXTENSION_POINT = "studio.talkback.ui.openers";

    private DocumentOpeners() {
    }

    /** Opens a document on the screen of its kind; false where there is none, or it failed. */
    public static boolean open(IWorkbenchPage page, Ref document) {
        for (IConfigurationElement element : Platform.getExtensionRegistry()
                .getConfigurationElementsFor(EXTENSION_POINT)) {
            if (document.kind().equals(element.getAttribute("kind"))) {
                return open(element, page, document);
            }
        }
        return false;
    }

    private static boolean open(IConfigurationElement element, IWorkbenchPage page, Ref document) {
        try {
            ((DocumentOpener) element.createExecutableExtension("class")).open(page, document);
            return true;
        } catch (CoreException | RuntimeException | LinkageError e) {
            ILog.get().error("The screen for " + document.kind() + " of " + element.getContributor().getName()
                    + " failed", e);
            return false;
        }
    }
}
