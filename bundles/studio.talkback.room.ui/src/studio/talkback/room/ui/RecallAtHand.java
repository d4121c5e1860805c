package studio.talkback.room.ui;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.RecallName;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.WorkingCopy;

/** The recall that one means: the one in front, saved, else the newest of the item at hand. */
final class RecallAtHand {

    private RecallAtHand() {
    }

    /**
     * Goes on with it; where there is none it says what to do.
     *
     * @param title what is done with it
     */
    static void in(IWorkbenchWindow window, String title, Consumer<Ref> then) {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart front = page == null ? null : page.getActiveEditor();
        WorkingCopy<?> open = front instanceof DocumentEditor<?> editor ? editor.document() : null;
        if (page != null && front != null && open != null && open.ref().kind().equals(Kinds.RECALL)) {
            // What is loaded and compared is what the library has.
            if (!front.isDirty() || page.saveEditor(front, true) && !front.isDirty()) {
                then.accept(open.ref());
            }
            return;
        }
        Ref shown = front instanceof ShowsRecall shows ? shows.recall() : null;
        if (shown != null) {
            then.accept(shown);
            return;
        }
        Ref item = Talkback.context().state().item();
        if (item == null) {
            MessageDialog.openInformation(window.getShell(), title, Messages.Console_NoItem);
            return;
        }
        new LibraryReader(window.getShell()).read(Messages.Reading, (library, monitor) -> RecallName.of(library, item), recalls -> {
            if (recalls.isEmpty()) {
                MessageDialog.openInformation(window.getShell(), title, Messages.Console_NoRecall);
            } else {
                then.accept(recalls.getFirst().ref());
            }
        });
    }
}
