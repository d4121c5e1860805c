package studio.talkback.item.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.OtherNames;
import studio.talkback.project.request.ProjectRequests;
import studio.talkback.project.request.RequestReply;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.WorkingCopy;

/** Puts the reply to the requests of the item at hand, else of the project, on the clipboard. */
public final class ReplyHandler extends AbstractHandler {

    static final String COMMAND = "studio.talkback.item.ui.reply";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        ActiveContext.State state = Talkback.context().state();
        Ref project = state.project();
        if (project == null) {
            MessageDialog.openInformation(shell, Messages.Reply, Messages.Paste_NoProject);
        } else {
            reply(shell, project, state.item());
        }
        return null;
    }

    /**
     * The reply as the library has it.
     *
     * @param item null for the whole project
     */
    static void reply(Shell shell, Ref project, @Nullable Ref item) {
        new LibraryReader(shell).read(Messages.Reply_Reading, (library, monitor) -> RequestReply
                .text(ProjectRequests.read(library, project, item, zone()), OtherNames.of(library, project), zone()),
                text -> copy(shell, text));
    }

    /** The reply as the song sheet has it, saved or not. */
    static void reply(WorkingCopy<Item> sheet) {
        Item item = sheet.content();
        Ref project = item == null ? null : item.getProject();
        if (item == null || project == null) {
            return;
        }
        List<ProjectRequests.Asked> asked = item.getRequests().stream()
                .map(request -> new ProjectRequests.Asked(sheet.ref(), Objects.requireNonNullElse(item.getNumber(), ""),
                        Objects.requireNonNullElse(item.getTitle(), ""), EcoreUtil.copy(request), List.of()))
                .toList();
        Shell shell = Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getShell();
        new LibraryReader(shell).read(Messages.Reply_Reading, (library, monitor) -> text(library, project, asked),
                text -> copy(shell, text));
    }

    private static String text(Library library, Ref project, List<ProjectRequests.Asked> asked) throws LibraryException {
        return RequestReply.text(asked, OtherNames.of(library, project), zone());
    }

    private static void copy(Shell shell, String text) {
        ClipboardText.put(Objects.requireNonNull(shell.getDisplay()), text);
        StatusText.say(Messages.Reply_Copied);
    }

    private static ZoneId zone() {
        return Objects.requireNonNull(ZoneId.systemDefault());
    }
}
