package studio.talkback.find.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.history.ChangeSetRevert;
import studio.talkback.library.history.ChangeSetRevert.Step;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.When;
import studio.talkback.ui.edit.WorkingCopies;

/** Reverts the change set of a revision, after saying what that will do to each of its documents. */
final class Reverting {

    private static final int LINES = 10;

    /** What will happen to one document, in words. */
    private record Line(Ref document, String name, String text) {
    }

    private final Shell shell;
    private final LibraryReader writer;

    Reverting(Shell shell) {
        this.shell = shell;
        this.writer = new LibraryReader(shell);
    }

    /** Asks, and reverts; refuses where one of the documents is open with changes that are not saved. */
    void revert(Revision revision) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            writer.write(Messages.Revert_Title, (library, monitor) -> plan(library, revision),
                    lines -> ask(revision, lines, operator), Reverting::told);
        }
    }

    private static List<Line> plan(Library library, Revision revision) throws LibraryException {
        Library shown = Talkback.hiding().view(library);
        if (shown.changeSet(revision.changeSet()).size() < library.changeSet(revision.changeSet()).size()) {
            throw new LibraryException(Messages.Revert_Hidden);
        }
        DocumentNames names = new DocumentNames(library);
        return Objects.requireNonNull(new ChangeSetRevert(library).plan(revision.changeSet()).stream()
                .map(step -> line(step, names.full(step.document()))).toList());
    }

    private static Line line(Step step, String name) {
        String text = NLS.bind(switch (step.effect()) {
        case SET_BACK -> Messages.Revert_SetBack;
        case DELETED -> Messages.Revert_Deleted;
        case BROUGHT_BACK -> Messages.Revert_BroughtBack;
        }, name);
        return new Line(step.document(), name, Objects.requireNonNull(text));
    }

    private void ask(Revision revision, List<Line> lines, String operator) {
        @Nullable Line unsaved = lines.stream().filter(line -> WorkingCopies.isDirty(line.document())).findFirst()
                .orElse(null);
        if (unsaved != null) {
            MessageDialog.openInformation(shell, Messages.Revert_Title,
                    PlainText.of(NLS.bind(Messages.Unsaved, unsaved.name())));
            return;
        }
        StringBuilder question = new StringBuilder(NLS.bind(Messages.Revert_Question,
                new Object[] { revision.operator(), When.full(revision.at()), revision.reason() })).append('\n');
        lines.stream().limit(LINES).forEach(line -> question.append("\n\u00b7 ").append(line.text()));
        if (lines.size() > LINES) {
            question.append('\n').append(NLS.bind(Messages.Revert_More, Integer.valueOf(lines.size() - LINES)));
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Revert_Title,
                PlainText.of(question.toString()), 0, Messages.Revert_Yes, Messages.Cancel);
        if (answer == 0) {
            writer.write(Messages.Revert_Title,
                    (library, monitor) -> new ChangeSetRevert(library).revert(revision.changeSet(), operator, null),
                    done -> {
                        // The view follows the library and shows the new revision.
                    }, Reverting::told);
        }
    }

    private static void told(Exception failure) {
        // It was shown already, and nothing was changed.
    }
}
