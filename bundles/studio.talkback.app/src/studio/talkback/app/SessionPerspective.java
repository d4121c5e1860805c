package studio.talkback.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import studio.talkback.find.ui.HistoryView;
import studio.talkback.find.ui.SearchView;
import studio.talkback.handover.ui.RoomsView;

/** The session at hand: its log, and beside it where the item was left off. */
public final class SessionPerspective implements IPerspectiveFactory {

    static final String ID = "studio.talkback.app.sessionPerspective";
    static final String PIPELINE = "studio.talkback.project.ui.pipeline";
    static final String ACTIONS = "studio.talkback.session.ui.nextActions";
    static final String WEEK = "studio.talkback.project.ui.week";
    private static final String REQUESTS = "studio.talkback.item.ui.requestsView";
    static final String LEFT_OFF = "studio.talkback.brief.ui.leftOff";

    /** Left off at the right of a part, with search and history behind it. */
    static void beside(IPageLayout layout, float ratio, String part) {
        IFolderLayout stack = layout.createFolder("studio.talkback.app.beside", IPageLayout.RIGHT, ratio, part);
        stack.addView(LEFT_OFF);
        stack.addView(SearchView.ID);
        stack.addView(HistoryView.ID);
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        beside(layout, 0.64f, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, IPageLayout.ID_EDITOR_AREA);
        below.addView(PIPELINE);
        below.addPlaceholder(REQUESTS);
        below.addPlaceholder(RoomsView.ID);
        below.addPlaceholder(WEEK);
        below.addPlaceholder(ACTIONS);
    }
}
