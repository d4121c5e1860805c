package studio.talkback.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The session at hand: its log, and beside it where the item was left off. */
public final class SessionPerspective implements IPerspectiveFactory {

    static final String ID = "studio.talkback.app.sessionPerspective";
    static final String PIPELINE = "studio.talkback.project.ui.pipeline";
    private static final String REQUESTS = "studio.talkback.item.ui.requestsView";
    static final String LEFT_OFF = "studio.talkback.brief.ui.leftOff";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(LEFT_OFF, IPageLayout.RIGHT, 0.64f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, IPageLayout.ID_EDITOR_AREA);
        below.addView(PIPELINE);
        below.addPlaceholder(REQUESTS);
    }
}
