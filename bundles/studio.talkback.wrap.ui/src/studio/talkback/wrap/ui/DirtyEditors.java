package studio.talkback.wrap.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.RestoredInput;
import studio.talkback.wrap.Unsaved;

/** The editors that hold something that is not saved. */
final class DirtyEditors {

    private final IWorkbenchPage page;

    DirtyEditors(IWorkbenchPage page) {
        this.page = page;
    }

    /** Those on a document. */
    List<Unsaved> all() {
        List<Unsaved> unsaved = new ArrayList<>();
        for (IEditorPart each : page.getDirtyEditors()) {
            Ref document = document(each);
            if (document != null) {
                unsaved.add(new Unsaved(each.getTitle(), document));
            }
        }
        return unsaved;
    }

    /** Saves the editors on a document, as with their own key. */
    void save(Ref document) {
        for (IEditorPart each : page.getDirtyEditors()) {
            if (document.equals(document(each))) {
                page.saveEditor(each, false);
            }
        }
    }

    private static @Nullable Ref document(IEditorPart editor) {
        return editor.getEditorInput() instanceof RestoredInput input ? input.subject() : null;
    }
}
