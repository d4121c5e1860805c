package studio.talkback.studio.ui;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpener;
import studio.talkback.ui.Screens;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.DocumentInput;

/** Opens a person, a company, a room or equipment, at the unit, fault or control that the reference names. */
public final class StudioOpener implements DocumentOpener {

    @Override
    public void open(IWorkbenchPage page, Ref document) {
        Screens.showSessionPerspective(page);
        Screens.open(page, new DocumentInput(document), switch (document.kind()) {
        case Kinds.PARTY -> PartyEditor.ID;
        case Kinds.ROOM -> RoomEditor.ID;
        default -> GearEditor.ID;
        });
        if (document.object() != null && page.getActiveEditor() instanceof DocumentEditor<?> editor) {
            editor.reveal(document);
        }
    }
}
