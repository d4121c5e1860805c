package studio.talkback.find.ui;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.Kinds;
import studio.talkback.library.Revision;
import studio.talkback.library.history.RevisionRestore;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.When;
import studio.talkback.ui.edit.WorkingCopies;

/** Restores a revision, after saying what that will change. */
final class Restoring {

    private static final int LINES = 8;

    private final Shell shell;
    private final LibraryReader writer;

    Restoring(Shell shell) {
        this.shell = shell;
        this.writer = new LibraryReader(shell);
    }

    /** Asks, and restores; refuses where the document is open with changes that are not saved. */
    void restore(Revision chosen, HistoryPage page) {
        if (WorkingCopies.isDirty(page.document())) {
            MessageDialog.openInformation(shell, Messages.Restore_Title,
                    PlainText.of(NLS.bind(Messages.Unsaved, page.name())));
            return;
        }
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            writer.write(Messages.Restore_Title,
                    (library, monitor) -> Comparison.signed(
                            new RevisionRestore(library).plan(page.document(), chosen.id(), page.heads())),
                    changes -> ask(chosen, page, operator, changes), Restoring::told);
        }
    }

    private void ask(Revision chosen, HistoryPage page, String operator, List<String> changes) {
        StringBuilder question = new StringBuilder(NLS.bind(Messages.Restore_Question,
                new Object[] { page.name(), When.full(chosen.at()), chosen.operator() }));
        if (page.document().kind().equals(Kinds.ITEM)) {
            question.append(' ').append(Messages.Restore_Stay);
        }
        question.append("\n\n").append(Messages.Restore_Changes);
        changes.stream().limit(LINES).forEach(line -> question.append('\n').append(line));
        if (changes.size() > LINES) {
            question.append('\n')
                    .append(NLS.bind(Messages.Restore_More, Integer.valueOf(changes.size() - LINES)));
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Restore_Title,
                PlainText.of(question.toString()), 0, Messages.Restore_Yes, Messages.Cancel);
        if (answer == 0) {
            writer.write(Messages.Restore_Title, (library, monitor) -> new RevisionRestore(library)
                    .restore(page.document(), chosen.id(), page.heads(), operator), done -> {
                        // The view follows the library and shows the new revision.
                    }, Restoring::told);
        }
    }

    private static void told(Exception failure) {
        // It was shown already, and nothing was changed.
    }
}
