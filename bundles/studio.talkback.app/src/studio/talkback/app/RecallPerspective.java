package studio.talkback.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

import studio.talkback.find.ui.HistoryView;
import studio.talkback.find.ui.SearchView;

/** A recall run over the whole window, since it is read from the rack; what else is wanted opens beside it. */
public final class RecallPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IPlaceholderFolderLayout beside = layout.createPlaceholderFolder("besideRun", IPageLayout.RIGHT, 0.7f,
                IPageLayout.ID_EDITOR_AREA);
        beside.addPlaceholder(SessionPerspective.LEFT_OFF);
        beside.addPlaceholder(SearchView.ID);
        beside.addPlaceholder(HistoryView.ID);
        layout.createPlaceholderFolder("belowRun", IPageLayout.BOTTOM, 0.7f, IPageLayout.ID_EDITOR_AREA)
                .addPlaceholder(SessionPerspective.PIPELINE);
    }
}
