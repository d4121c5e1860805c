package studio.talkback.bench.bare.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the empty view. */
public final class BarePerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView("studio.talkback.bench.bare.ui.view", IPageLayout.LEFT, 1, IPageLayout.ID_EDITOR_AREA);
    }
}
