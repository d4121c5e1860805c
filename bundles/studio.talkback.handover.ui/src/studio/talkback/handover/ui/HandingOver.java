package studio.talkback.handover.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.handover.HandOvers;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Sizes;

/** Writes a hand-over file in the background, and says what it holds. */
final class HandingOver {

    private final Shell shell;

    HandingOver(Shell shell) {
        this.shell = shell;
    }

    /** Hands over; a file that is there is replaced only where that is wanted. */
    void handOver(HandOverWanted wanted, String operator) {
        if (Files.exists(wanted.file()) && !MessageDialog.openConfirm(shell, Messages.HandOver,
                PlainText.of(NLS.bind(Messages.HandOver_Replace, wanted.file().getFileName())))) {
            return;
        }
        Places.remember(wanted.file());
        new LibraryReader(shell).write(Messages.HandOver_Doing, (library, monitor) -> library.exchange()
                .handOver(request(library, wanted, operator), wanted.file(), monitor),
                contents -> tell(contents, wanted.file()), failure -> {
                    // It was told, and nothing was written.
                });
    }

    private static HandOver request(Library library, HandOverWanted wanted, String operator) throws LibraryException {
        Ref project = wanted.project();
        HandOvers handOvers = new HandOvers(library);
        return project == null ? handOvers.everything(Messages.HandOver_Everything, wanted.room(), operator)
                : handOvers.project(project, wanted.room(), operator);
    }

    private void tell(HandOverContents contents, Path file) {
        String said = Objects.requireNonNull(NLS.bind(Messages.HandOver_Done,
                new Object[] { contents.title(), Long.valueOf(contents.documents()),
                        Long.valueOf(contents.revisions()), Long.valueOf(contents.blobs()),
                        Sizes.text(file.toFile().length()), file }));
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.HandOver, PlainText.of(said), 0,
                Messages.Close, Messages.HandOver_Show);
        Path folder = file.toAbsolutePath().getParent();
        if (answer == 1 && folder != null) {
            Program.launch(folder.toString());
        }
    }
}
