package studio.talkback.room.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.ConsoleRecalls;
import studio.talkback.room.RecalledConsole;
import studio.talkback.room.RoomConsole;
import studio.talkback.ui.PlainText;

/** A recall is compared with the console: every control is read back, and each that stands elsewhere is listed. */
final class VerifyConsoleDialog extends ConsoleDialog {

    /** What was found, and why it could not be written down; empty where it was. */
    private record Found(RecalledConsole recall, ConsoleRecalls.Compared compared, String notWritten) {
    }

    private final Ref recall;
    private final Ref room;
    private final String operator;

    VerifyConsoleDialog(Shell parent, Ref recall, Ref room, String operator) {
        super(parent, Messages.ConsoleVerify);
        this.recall = recall;
        this.room = room;
        this.operator = operator;
    }

    @Override
    void begin() {
        setTitle(Messages.ConsoleVerify);
        work(Messages.Console_Reading, (library, monitor) -> {
            ConsoleFamilies families = ConsoleFamilies.installed();
            RecalledConsole wanted = RecalledConsole.read(library, families, recall);
            ConsoleRecalls.Compared compared = ConsoleRecalls.verify(wanted, RoomConsole.of(library, families, room), monitor);
            try {
                new ConsoleRecalls(library).verified(wanted, room, compared, operator, DeskWork.now());
                return new Found(wanted, compared, "");
            } catch (LibraryException e) {
                return new Found(wanted, compared, NLS.bind(Messages.Console_NotWritten, e.getMessage()));
            }
        }, this::found);
    }

    private void found(Found found) {
        ConsoleRecalls.Compared compared = found.compared();
        setTitle(PlainText.of(
                NLS.bind(Messages.ConsoleVerify_Title, found.recall().title(), compared.console().words())));
        List<String> said = new ArrayList<>();
        said.add(compared.verification().words());
        said.addAll(PlanText.mismatches(compared.verification()));
        if (!found.notWritten().isEmpty()) {
            said.add(found.notWritten());
        }
        boolean proven = compared.verification().isVerified() && found.notWritten().isEmpty();
        told(proven ? IMessageProvider.INFORMATION : IMessageProvider.WARNING, compared.verification().words(), said);
    }
}
