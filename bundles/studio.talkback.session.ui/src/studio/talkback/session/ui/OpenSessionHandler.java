package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;

/**
 * Goes to the session log of the project at hand: today's, or a new one with the people and the room of the last. From the
 * log itself it goes on to the strip over the DAW.
 */
public final class OpenSessionHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Shell shell = page.getWorkbenchWindow().getShell();
        find(shell, session -> {
            SessionInput input = new SessionInput(session);
            if (page.getActivePart() instanceof SessionLogEditor log && input.equals(log.getEditorInput())) {
                LogStrip.toggle(shell.getDisplay(), session);
            } else {
                Screens.showSessionPerspective(page);
                Screens.open(page, input, SessionLogEditor.ID);
            }
        });
        return null;
    }

    /** Goes on with the session of the project at hand; says what to do first where there is no project. */
    static void find(Shell shell, Consumer<Ref> then) {
        Ref project = Talkback.context().state().project();
        if (project == null) {
            MessageDialog.openInformation(shell, Messages.NewSession_Title, Messages.NewSession_NoProject);
            return;
        }
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            // Not the active shell: that may be a dialog which is about to go.
            new LibraryReader(shell).write(Messages.Reading, (library, monitor) -> find(library, project, operator), then,
                    failure -> {
                        // It was told.
                    });
        }
    }

    private static Ref find(Library library, Ref project, String operator) throws LibraryException {
        SessionLog log = new SessionLog(library);
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        SessionHeader current = log.current(project, now).orElse(null);
        return current != null ? current.session() : log.start(SessionStart.of(project, operator, now));
    }
}
