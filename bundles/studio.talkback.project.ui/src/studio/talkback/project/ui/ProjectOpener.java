package studio.talkback.project.ui;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpener;
import studio.talkback.ui.Screens;
import studio.talkback.ui.edit.DocumentInput;

/** Opens a project, at the person or booking that the reference names. */
public final class ProjectOpener implements DocumentOpener {

    @Override
    public void open(IWorkbenchPage page, Ref document) {
        Screens.showSessionPerspective(page);
        Screens.open(page, new DocumentInput(document), ProjectEditor.ID);
        if (document.object() != null && page.getActiveEditor() instanceof ProjectEditor editor) {
            editor.reveal(document);
        }
    }
}
