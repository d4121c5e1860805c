package studio.talkback.item.ui;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpener;
import studio.talkback.ui.Screens;
import studio.talkback.ui.edit.DocumentInput;

/** Opens an item's song sheet, at the track, request or mix version that the reference names. */
public final class SongSheetOpener implements DocumentOpener {

    @Override
    public void open(IWorkbenchPage page, Ref document) {
        Screens.showSessionPerspective(page);
        Screens.open(page, new DocumentInput(document), SongSheetEditor.ID);
        if (document.object() != null && page.getActiveEditor() instanceof SongSheetEditor editor) {
            editor.reveal(document);
        }
    }
}
