package studio.talkback.room.ui;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.link.LinkException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.RecalledConsole;
import studio.talkback.room.RoomConsole;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;

/** A watch from the question which recall until it goes on by itself. */
final class WatchWork {

    /** What is watched beside what; why it cannot be where that is not null. */
    private record Begun(@Nullable RecalledConsole recall, @Nullable RoomConsole console, String why) {
    }

    private final IWorkbenchWindow window;

    WatchWork(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Begins, or shows what has moved since. What another client's console does is shown to nobody. */
    void execute() {
        Shell shell = window.getShell();
        WatchedConsole watched = WatchedConsole.now();
        if (watched == null) {
            RecallAtHand.in(window, Messages.Watch, recall -> new DeskWork(shell).begin(
                    (desk, operator) -> begin(recall, desk.room())));
        } else if (Talkback.hiding().shows(watched.recall().project())) {
            new DriftDialog(shell).open();
        } else {
            MessageDialog.openInformation(shell, Messages.Hidden_Title, Messages.Watch_Hidden);
        }
    }

    private void begin(Ref recall, Ref room) {
        new LibraryReader(window.getShell()).read(Messages.Reading, (library, monitor) -> read(library, recall, room), begun -> {
            RecalledConsole read = begun.recall();
            RoomConsole console = begun.console();
            String why = begun.why();
            if (read != null && console != null) {
                try {
                    WatchedConsole.begin(window.getShell().getDisplay(), read, console);
                    return;
                } catch (LinkException e) {
                    why = String.valueOf(e.getMessage());
                }
            }
            MessageDialog.openInformation(window.getShell(), Messages.Watch, PlainText.of(why));
        });
    }

    private static Begun read(Library library, Ref recall, Ref room) throws IOException {
        try {
            ConsoleFamilies families = ConsoleFamilies.installed();
            return new Begun(RecalledConsole.read(library, families, recall), RoomConsole.of(library, families, room), "");
        } catch (LinkException | LibraryException | EvidenceException e) {
            return new Begun(null, null, String.valueOf(e.getMessage()));
        }
    }
}
