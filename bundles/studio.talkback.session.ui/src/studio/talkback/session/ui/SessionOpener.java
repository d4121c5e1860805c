package studio.talkback.session.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpener;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Screens;

/** Opens a session's log; for one of its lines, with that line selected. */
public final class SessionOpener implements DocumentOpener {

    @Override
    public void open(IWorkbenchPage page, Ref document) {
        if (document.kind().equals(Kinds.SESSION)) {
            Screens.showSessionPerspective(page);
            Screens.open(page, new SessionInput(document.toDocument()), SessionLogEditor.ID);
            return;
        }
        new LibraryReader(page.getWorkbenchWindow().getShell()).read(Messages.Reading,
                (library, monitor) -> sessionOf(library, document), sessions -> {
                    for (Ref session : sessions) {
                        Screens.showSessionPerspective(page);
                        Screens.open(page, new SessionInput(session), SessionLogEditor.ID);
                        if (page.getActiveEditor() instanceof SessionLogEditor editor) {
                            editor.select(document.toDocument());
                        }
                    }
                });
    }

    private static List<Ref> sessionOf(Library library, Ref entry) throws LibraryException {
        return library.query("SELECT session FROM entry WHERE doc = ? AND session IS NOT NULL",
                row -> Objects.requireNonNull(Rows.document(row, "session", Kinds.SESSION)), entry.document());
    }
}
