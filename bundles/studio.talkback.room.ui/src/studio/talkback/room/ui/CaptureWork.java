package studio.talkback.room.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Capture;
import studio.talkback.room.CaptureRequest;
import studio.talkback.room.CaptureResult;
import studio.talkback.room.Desk;
import studio.talkback.ui.ItemName;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposal;

/** A capture from the question what to add to it until it is kept; what it does not know is said. */
final class CaptureWork {

    private final Shell shell;

    CaptureWork(Shell shell) {
        this.shell = shell;
    }

    /** Asks, captures, and goes on with what came of it; not where nothing is captured. */
    void capture(Desk desk, String operator, Consumer<CaptureResult> then) {
        CaptureRequest request = CaptureRequest.of(desk.room(), operator, DeskWork.now());
        Ref item = Talkback.context().state().item();
        if (!desk.isEmpty()) {
            ask(desk, request, desk.itemName(), then);
        } else if (item == null) {
            MessageDialog.openInformation(shell, Messages.Capture, NLS.bind(Messages.Capture_Nothing, desk.roomName()));
        } else {
            new LibraryReader(shell).read(Messages.Reading, (library, monitor) -> ItemName.of(library, item),
                    name -> ask(desk, request.ofItem(item, null), name, then));
        }
    }

    private void ask(Desk desk, CaptureRequest request, String name, Consumer<CaptureResult> then) {
        SavedSince saved = SavedSince.of(desk.isEmpty() ? Talkback.context().state().project() : desk.project());
        CaptureDialog dialog = new CaptureDialog(shell, desk, request, name, saved.files());
        if (dialog.open() == Window.OK) {
            new LibraryReader(shell).write(NLS.bind(Messages.Capture_Job, name), (library, monitor) -> {
                CaptureResult result = new Capture(library, new EvidenceReaders()).run(dialog.request(), monitor);
                return new Captured(result, saved.taken(dialog.request()));
            }, captured -> {
                TakeBackHandler.remember(Messages.Capture, captured.result().committed(), captured.taken());
                tell(captured.result());
                then.accept(captured.result());
            }, failure -> {
                // Nothing was kept; the dialog can be filled in again.
            });
        }
    }

    /** A capture, and what was proposed and is part of it now. */
    private record Captured(CaptureResult result, List<Proposal> taken) {
    }

    private void tell(CaptureResult result) {
        if (!result.unknown().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Capture,
                    NLS.bind(Messages.Capture_Unknown, result.title(), String.join("\n", result.unknown())));
        }
    }
}
