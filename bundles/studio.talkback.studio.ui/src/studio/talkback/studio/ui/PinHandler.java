package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.library.Kinds;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.approval.Pins;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.DocumentInput;

/** Sets the PIN of the person whose editor is in front, else of who is at the desk. */
public final class PinHandler extends AbstractHandler {

    private static final String PERSON = "SELECT doc, name FROM party WHERE ";

    private record Person(Ref ref, String name) {
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = Objects.requireNonNull(page.getWorkbenchWindow().getShell());
        Ref edited = page.getActiveEditor() instanceof PartyEditor editor
                && editor.getEditorInput() instanceof DocumentInput input ? input.document() : null;
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            new LibraryReader(shell).read(Messages.Pin, (library, monitor) -> {
                List<Person> found = library.query(PERSON + (edited == null ? "LOWER(initials) = LOWER(?)" : "doc = ?"),
                        row -> new Person(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PARTY)),
                                Rows.text(row, "name")),
                        edited == null ? operator : edited.document());
                Person person = found.isEmpty() ? null : found.getFirst();
                return person == null ? List.<PinDialog>of() : List.of(
                        new PinDialog(shell, person.ref(), person.name(), new Pins(library).isSet(person.ref()), operator));
            }, dialogs -> {
                if (dialogs.isEmpty()) {
                    MessageDialog.openInformation(shell, Messages.Pin, PlainText.of(NLS.bind(Messages.Pin_NoPerson, operator)));
                } else {
                    dialogs.getFirst().open();
                }
            });
        }
        return null;
    }
}
