package studio.talkback.ui;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does something at once while a view is seen, and otherwise once as soon as it is: what is hidden reads nothing. */
public final class WhileSeen {

    private final IViewPart view;
    private final Runnable task;
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (due && reference.getPart(false) == view) {
                run();
            }
        }
    };
    private boolean due;

    public WhileSeen(IViewPart view, Runnable task) {
        this.view = view;
        this.task = task;
        page().addPartListener(parts);
        // What was read for other eyes is not to come up with the view, for however short a moment.
        Talkback.hiding().addListener(task);
    }

    /** Does it, now or later. */
    public void run() {
        due = !page().isPartVisible(view);
        if (!due) {
            task.run();
        }
    }

    /** Nothing is done any more. */
    public void stop() {
        page().removePartListener(parts);
        Talkback.hiding().removeListener(task);
    }

    private IWorkbenchPage page() {
        return view.getSite().getPage();
    }
}
