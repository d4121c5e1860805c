package studio.talkback.room.ui;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.link.LinkException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Capture;
import studio.talkback.room.CaptureRequest;
import studio.talkback.room.CaptureResult;
import studio.talkback.room.Desk;
import studio.talkback.room.RoomConsole;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.ItemName;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposal;

/** A capture from the question what to add to it until it is kept; what it does not know is said. */
final class CaptureWork {

    private final Shell shell;
    private boolean asksConsole;

    CaptureWork(Shell shell) {
        this.shell = shell;
    }

    /** The same where the console is to be read, whatever was saved; a room that does not say where it answers is told so. */
    CaptureWork fromConsole() {
        asksConsole = true;
        return this;
    }

    /** Asks, captures, and goes on with what came of it; not where nothing is captured. */
    void capture(Desk desk, String operator, Consumer<CaptureResult> then) {
        CaptureRequest request = CaptureRequest.of(desk.room(), operator, DeskWork.now());
        Ref item = Talkback.context().state().item();
        if (desk.isEmpty() && item == null) {
            MessageDialog.openInformation(shell, Messages.Capture,
                    PlainText.of(NLS.bind(Messages.Capture_Nothing, desk.roomName())));
            return;
        }
        CaptureRequest asked = desk.isEmpty() && item != null ? request.ofItem(item, null) : request;
        new LibraryReader(shell).read(Messages.Reading, (library, monitor) -> new Known(
                desk.isEmpty() && item != null ? ItemName.of(library, item) : desk.itemName(),
                new RoomFaults(library).open(desk.room()), console(library, desk.room())), known -> ask(desk, asked, known, then));
    }

    /** What the room says of its console. */
    private static Console console(Library library, Ref room) throws LibraryException {
        try {
            return new Console(RoomConsole.of(library, ConsoleFamilies.installed(), room), "");
        } catch (LinkException e) {
            return new Console(null, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The console of the room.
     *
     * @param live where it answers; null where nobody said it
     * @param why  what to do about that
     */
    private record Console(@Nullable RoomConsole live, String why) {
    }

    /** What is read before it is asked: what is captured, what is broken in the room, and its console. */
    private record Known(String name, List<OpenFault> faults, Console console) {

        public Known {
            faults = Objects.requireNonNull(List.copyOf(faults));
        }
    }

    private void ask(Desk desk, CaptureRequest request, Known known, Consumer<CaptureResult> then) {
        if (asksConsole && known.console().live() == null) {
            MessageDialog.openInformation(shell, Messages.Capture, PlainText.of(known.console().why()));
            return;
        }
        SavedSince saved = desk.isEmpty() ? SavedSince.of(Talkback.context().state().project(), request.item(), null)
                : SavedSince.of(desk.project(), desk.item(), desk.recall() == null ? null : desk.capturedAt());
        CaptureDialog dialog = new CaptureDialog(shell, desk, request, known.name(), saved.files(), known.faults());
        RoomConsole live = known.console().live();
        if (live != null) {
            dialog.offer(live, asksConsole || !saved.hasScene());
        }
        ask(dialog, saved, known.name(), then);
    }

    private void ask(CaptureDialog dialog, SavedSince saved, String name, Consumer<CaptureResult> then) {
        if (dialog.open() != Window.OK) {
            return;
        }
        new LibraryReader(shell).<Outcome>write(NLS.bind(Messages.Capture_Job, name), (library, monitor) -> {
            try {
                Capture capture = new Capture(library, new EvidenceReaders());
                RoomConsole live = dialog.console();
                CaptureResult result = live == null ? capture.run(dialog.request(), monitor)
                        : capture.run(dialog.request(), live, monitor);
                return new Outcome.Captured(result, saved.taken(dialog.request()));
            } catch (LinkException e) {
                dialog.leaveConsole();
                return new Outcome.Refused(NLS.bind(Messages.Capture_NoConsole, e.getMessage()));
            } catch (EvidenceException | LibraryException e) {
                return new Outcome.Refused(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                return new Outcome.Refused(NLS.bind(Messages.Capture_NotRead, e.getMessage()));
            }
        }, outcome -> {
            switch (outcome) {
            case Outcome.Captured captured -> {
                TakeBackHandler.remember(Messages.Capture, captured.result().committed(), captured.taken());
                tell(captured.result());
                then.accept(captured.result());
                if (dialog.opens()) {
                    DocumentOpeners.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                            captured.result().recall());
                }
            }
            case Outcome.Refused refused -> {
                dialog.refused(refused.why());
                ask(dialog, saved, name, then);
            }
            }
        }, failure -> {
            // It was told, and nothing was kept.
        });
    }

    /** What came of it. */
    private sealed interface Outcome {

        /** @param taken what was proposed and is part of it now */
        record Captured(CaptureResult result, List<Proposal> taken) implements Outcome {

            public Captured {
                taken = Objects.requireNonNull(List.copyOf(taken));
            }
        }

        /** Nothing was kept. */
        record Refused(String why) implements Outcome {
        }
    }

    private void tell(CaptureResult result) {
        if (!result.unknown().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Capture,
                    PlainText.of(NLS.bind(Messages.Capture_Unknown, result.title(), String.join("\n", result.unknown()))));
        }
    }
}
