package studio.talkback.app;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import studio.talkback.library.Library;
import studio.talkback.library.draft.Drafts;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpeners;

/** Opens what was not saved when the program last ended without being closed: its editor offers it. */
final class LeftUnsaved {

    /** More than anybody has open; others are offered when they are opened. */
    private static final int MOST = 12;

    private LeftUnsaved() {
    }

    /** Looks for drafts on this thread, and opens their editors on the screen. */
    static void open(Library library, Display display) {
        try {
            List<Ref> drafts = new Drafts(library.info().folder(), library.kinds()).all();
            if (!drafts.isEmpty() && !display.isDisposed()) {
                display.asyncExec(() -> show(drafts));
            }
        } catch (IOException e) {
            ILog.get().warn("What was left unsaved is offered only when it is opened", e);
        }
    }

    private static void show(List<Ref> drafts) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            drafts.stream().limit(MOST).forEach(document -> DocumentOpeners.open(window.getActivePage(), document));
        }
    }
}
