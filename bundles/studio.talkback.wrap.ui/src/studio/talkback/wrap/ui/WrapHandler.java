package studio.talkback.wrap.ui;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.RestoredInput;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.wrap.Wrap;

/** Wraps the session whose log is in front, else the one that {@link Wrap#next} says. */
public final class WrapHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Ref front = inFront(page.getActiveEditor());
        if (front != null) {
            open(page, front);
            return null;
        }
        Ref last = Talkback.context().state().session();
        new LibraryReader(page.getWorkbenchWindow().getShell()).read(Messages.Reading,
                (library, monitor) -> new Wrap(library).next(last, Objects.requireNonNull(ZonedDateTime.now())),
                found -> found.ifPresentOrElse(session -> open(page, session), () -> MessageDialog
                        .openInformation(page.getWorkbenchWindow().getShell(), Messages.Wrap, Messages.NoSession)));
        return null;
    }

    private static void open(IWorkbenchPage page, Ref session) {
        Screens.open(page, new WrapInput(session), WrapEditor.ID);
    }

    private static @Nullable Ref inFront(@Nullable IEditorPart editor) {
        Ref subject = editor != null && editor.getEditorInput() instanceof RestoredInput input ? input.subject() : null;
        return subject != null && subject.kind().equals(Kinds.SESSION) ? subject : null;
    }
}
