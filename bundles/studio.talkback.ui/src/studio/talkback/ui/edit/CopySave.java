package studio.talkback.ui.edit;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;

/** Saves a working copy while its user waits. */
public final class CopySave {

    private CopySave() {
    }

    /**
     * Saves what there is to save; the operator is asked for where nobody said who is at the desk, and what cannot be
     * saved is told and stays as it is. Flush what is being typed before.
     */
    public static <T extends Document> void run(WorkingCopy<T> copy, IWorkbenchPartSite site) {
        run(copy, site, (library, before, now, operator, changes) -> {
            // The document alone.
        });
    }

    /** The same, with what is saved beside the document in the same change set. */
    static <T extends Document> void run(WorkingCopy<T> copy, IWorkbenchPartSite site, Beside<T> beside) {
        String operator = Operator.atDesk();
        Saving<T> saving = operator.isEmpty() ? null : copy.save(operator, beside);
        if (saving == null) {
            return;
        }
        try {
            AtomicReference<Stored<T>> stored = new AtomicReference<>();
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(progress -> {
                try {
                    stored.set(saving.run());
                } catch (LibraryException e) {
                    throw new InvocationTargetException(e);
                }
            });
            copy.saved(saving, Objects.requireNonNull(stored.get()));
        } catch (InvocationTargetException e) {
            copy.notSaved();
            String message = Objects.requireNonNull(e.getCause()).getMessage();
            MessageDialog.openError(site.getShell(), Messages.NotSaved,
                    PlainText.of(message == null ? String.valueOf(e.getCause()) : message));
        } catch (InterruptedException e) {
            copy.notSaved();
            Thread.currentThread().interrupt();
        }
    }
}
