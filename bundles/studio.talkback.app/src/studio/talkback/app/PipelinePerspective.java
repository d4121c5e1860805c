package studio.talkback.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What is due: the pipeline, and beside it where the selected item was left off. */
public final class PipelinePerspective implements IPerspectiveFactory {

    static final String ID = "studio.talkback.app.pipelinePerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout lists = layout.createFolder("lists", IPageLayout.LEFT, 0.64f, IPageLayout.ID_EDITOR_AREA);
        lists.addView(SessionPerspective.PIPELINE);
        lists.addPlaceholder(SessionPerspective.WEEK);
        lists.addPlaceholder(SessionPerspective.ACTIONS);
        SessionPerspective.beside(layout, 0.64f, SessionPerspective.PIPELINE);
        layout.setEditorAreaVisible(false);
    }
}
