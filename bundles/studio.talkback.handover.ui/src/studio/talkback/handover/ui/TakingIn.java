package studio.talkback.handover.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import studio.talkback.handover.TakeIns;
import studio.talkback.handover.Taken;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Sizes;
import studio.talkback.ui.When;

/** Takes in a hand-over: looks into it, asks, takes it in, and says what came of it. */
final class TakingIn {

    private final Shell shell;
    private final LibraryReader library;

    TakingIn(Shell shell) {
        this.shell = shell;
        this.library = new LibraryReader(shell);
    }

    /** Looks into the file, and asks whether to take it in. */
    void look(Path file) {
        library.write(Messages.TakeIn_Looking, (open, monitor) -> open.exchange().read(file, monitor),
                contents -> ask(file, contents), failure -> {
                    // It was told, and nothing changed.
                });
    }

    private void ask(Path file, HandOverContents contents) {
        String question = NLS.bind(Messages.TakeIn_Question,
                new Object[] { contents.title(), contents.room(), contents.operator(),
                        When.full(contents.writtenAt()), Long.valueOf(contents.documents()),
                        Long.valueOf(contents.revisions()), Long.valueOf(contents.blobs()),
                        Sizes.text(contents.blobBytes()) });
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.TakeIn, PlainText.of(question), 0,
                Messages.TakeIn_Do, Messages.Cancel);
        String operator = answer == 0 ? Operator.atDesk() : "";
        if (!operator.isEmpty()) {
            library.write(NLS.bind(Messages.TakeIn_Doing, contents.title()),
                    (open, monitor) -> new TakeIns(open).takeIn(file, operator, monitor), this::tell, failure -> {
                        // It was told, and nothing was taken in.
                    });
        }
    }

    private void tell(Taken taken) {
        boolean waiting = !taken.waiting().isEmpty();
        MessageDialog.open(waiting ? MessageDialog.WARNING : MessageDialog.INFORMATION, shell, Messages.TakeIn,
                PlainText.of(String.join("\n\n", lines(taken))), 0, waiting ? Messages.TakeIn_Choose : Messages.Close);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (waiting && window != null) {
            Screens.show(window.getActivePage(), RoomsView.ID);
        }
    }

    /** What came of it, one paragraph each. */
    static List<String> lines(Taken taken) {
        TakeInReport report = taken.report();
        List<@Nullable String> lines = new ArrayList<>();
        lines.add(report.revisions() == 0 ? NLS.bind(Messages.TakeIn_AllHere, report.contents().title())
                : NLS.bind(Messages.TakeIn_Done,
                        new Object[] { report.contents().title(), Integer.valueOf(report.added().size()),
                                Integer.valueOf(report.changed().size()), Long.valueOf(report.blobs()) }));
        if (taken.settled() > 0) {
            lines.add(NLS.bind(Messages.TakeIn_Settled, Integer.valueOf(taken.settled())));
        }
        if (!taken.waiting().isEmpty()) {
            lines.add(NLS.bind(Messages.TakeIn_Waiting, Integer.valueOf(taken.waiting().size())));
        }
        if (!report.purgedHere().isEmpty()) {
            lines.add(NLS.bind(Messages.TakeIn_PurgedHere, Integer.valueOf(report.purgedHere().size())));
        }
        if (!report.purges().isEmpty()) {
            lines.add(NLS.bind(Messages.TakeIn_PurgedThere, new Object[] { Integer.valueOf(report.purges().size()),
                    report.purges().getFirst().operator(), report.purges().getFirst().reason() }));
        }
        return Objects.requireNonNull(lines.stream().map(Objects::requireNonNull).toList());
    }
}
