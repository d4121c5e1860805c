package studio.talkback.ui;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;

/**
 * Shows a document of one kind on a screen of its own. Contributed to the extension point
 * {@code studio.talkback.ui.openers}; has a public constructor without parameters.
 */
public interface DocumentOpener {

    /** Opens it, at the object inside it where the reference names one. On the UI thread; must not wait. */
    void open(IWorkbenchPage page, Ref document);
}
