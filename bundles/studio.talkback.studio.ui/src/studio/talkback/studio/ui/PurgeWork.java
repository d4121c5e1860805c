package studio.talkback.studio.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import studio.talkback.library.Library;
import studio.talkback.library.PurgeReport;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.purge.ClientPurge;
import studio.talkback.project.purge.PurgePlan;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.RestoredInput;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.WorkingCopies;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchedFolders;
import studio.talkback.watch.Watching;

/** A purge from the question what would go until it is told where copies still are. */
final class PurgeWork {

    private static final int LOOKS = 50;
    private static final int LOOK_MILLIS = 100;

    private final IWorkbenchPage page;
    private final Shell shell;
    private final LibraryReader library;

    PurgeWork(IWorkbenchPage page) {
        this.page = page;
        this.shell = page.getWorkbenchWindow().getShell();
        this.library = new LibraryReader(shell);
    }

    /** Says what would go, and does it when its user types the name. */
    void begin(Ref client) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            library.write(Messages.Purge, (open, monitor) -> new ClientPurge(open).plan(client), plan -> ask(plan, operator),
                    failure -> {
                        // It was told, and nothing was changed.
                    });
        }
    }

    private void ask(PurgePlan plan, String operator) {
        if (plan.documents().stream().anyMatch(WorkingCopies::isDirty)) {
            MessageDialog.openInformation(shell, Messages.Purge, Messages.Purge_Unsaved);
            return;
        }
        PurgeDialog dialog = new PurgeDialog(shell, plan);
        // A dialog that goes with the workbench's window says that it was agreed to.
        if (dialog.open() == Window.OK && !dialog.reason().isEmpty()) {
            closeEditors(plan);
            layDown(plan);
            library.write(NLS.bind(Messages.Purge_Job, plan.name()),
                    (open, monitor) -> new ClientPurge(open).run(plan, operator, dialog.reason(),
                            folder -> forget(open, folder), monitor),
                    done -> tell(plan, done), failure -> {
                        // It was told; what was begun goes on when the library is opened next.
                    });
        }
    }

    /** What is open of it would be drawn again, and kept as a draft. */
    private void closeEditors(PurgePlan plan) {
        List<IEditorReference> theirs = new ArrayList<>();
        for (IEditorReference each : page.getEditorReferences()) {
            try {
                Ref subject = each.getEditorInput() instanceof RestoredInput input ? input.subject() : null;
                if (subject != null && plan.documents().contains(subject.toDocument())) {
                    theirs.add(each);
                }
            } catch (PartInitException e) {
                ILog.get().warn("An editor does not say what it is open on", e);
            }
        }
        page.closeEditors(theirs.toArray(IEditorReference[]::new), false);
    }

    /** What is purged is not at hand any more. */
    private static void layDown(PurgePlan plan) {
        ActiveContext context = Talkback.context();
        Ref project = context.state().project();
        if (project != null && plan.documents().contains(project.toDocument())) {
            context.setPinned(false);
            context.setSession(null, null, null);
        }
    }

    /** The watcher lets go of a folder a moment after its project is gone, and writes down what it saw until then. */
    private static void forget(Library library, Path folder) throws IOException {
        Proposals proposals = Talkback.service(Watching.class).proposals().join();
        for (int look = 0; look < LOOKS && watches(proposals, folder); look++) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        WatchedFolders.forget(library.info().folder(), folder);
    }

    private static boolean watches(Proposals proposals, Path folder) {
        return proposals.statuses().stream().anyMatch(each -> each.folder().path().equals(folder));
    }

    private void tell(PurgePlan plan, PurgeReport done) {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.Purge_Done,
                new Object[] { Long.valueOf(done.documents()), Long.valueOf(done.blobs()) }));
        for (Path backup : plan.backups()) {
            text.append("\n\n").append(NLS.bind(Messages.Purge_Backup, backup));
        }
        text.append("\n\n").append(Messages.Purge_OtherBackups);
        MessageDialog.openInformation(shell, Messages.Purge, PlainText.of(text.toString()));
    }
}
