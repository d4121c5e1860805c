package studio.talkback.recall.ui;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpener;
import studio.talkback.ui.Screens;

/** Opens a recall run. */
public final class RunOpener implements DocumentOpener {

    @Override
    public void open(IWorkbenchPage page, Ref document) {
        Screens.showRecallPerspective(page);
        Screens.open(page, new RunInput(document), RecallRunEditor.ID);
    }
}
