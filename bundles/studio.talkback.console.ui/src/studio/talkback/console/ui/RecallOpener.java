package studio.talkback.console.ui;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpener;
import studio.talkback.ui.Screens;
import studio.talkback.ui.edit.DocumentInput;

/** Opens a recall's settings. */
public final class RecallOpener implements DocumentOpener {

    @Override
    public void open(IWorkbenchPage page, Ref document) {
        Screens.showSessionPerspective(page);
        Screens.open(page, new DocumentInput(document), ConsoleSettingsEditor.ID);
    }
}
