package studio.talkback.room.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.Committed;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.ClientView;
import studio.talkback.room.Desk;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.room.UncapturedException;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;

/**
 * What is done to the desk of this room, for one window: it needs a room and somebody at the desk, it stops before what is
 * not captured, and it can be taken back.
 */
final class DeskWork {

    /** One change of a desk. */
    @FunctionalInterface
    interface Change {

        Committed make(Desks desks, Uncaptured uncaptured) throws LibraryException;
    }

    /** What a change came to. */
    private sealed interface Outcome {

        record Made(Committed committed) implements Outcome {
        }

        record Stopped(UncapturedException uncaptured) implements Outcome {
        }
    }

    private final Shell shell;
    private final LibraryReader library;

    DeskWork(Shell shell) {
        this.shell = shell;
        this.library = new LibraryReader(shell);
    }

    /** Goes on with the desk of this room as it is now and the operator; asks for either where nobody has said it. */
    void begin(BiConsumer<Desk, String> then) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        library.read(Messages.Reading, (open, monitor) -> ThisRoom.of(open).map(room -> room.room()), here -> {
            if (here.isEmpty()) {
                RoomHandler.choose(shell, chosen -> begin(then));
            } else {
                library.read(Messages.Reading, (open, monitor) -> new Desks(ClientView.everything(open)).desk(here.get()),
                        desk -> begin(desk, operator, then));
            }
        });
    }

    /** Another client's desk is left as it is while nobody may see what of it would be left uncaptured. */
    private void begin(Desk desk, String operator, BiConsumer<Desk, String> then) {
        if (desk.isEmpty() || Talkback.hiding().shows(desk.project())) {
            then.accept(desk, operator);
        } else {
            MessageDialog.openInformation(shell, Messages.Hidden_Title,
                    PlainText.of(NLS.bind(Messages.Hidden_Desk, desk.roomName())));
        }
    }

    /**
     * Changes the desk. Where that would pass over changes that are not captured, it asks: to capture them first, to leave
     * them, or not to do it.
     *
     * @param name what it is called
     * @param over what leaving them is called
     */
    void change(String name, String over, Change change) {
        run(name, over, change, Uncaptured.REFUSE);
    }

    private void run(String name, String over, Change change, Uncaptured uncaptured) {
        library.<Outcome>write(name, (open, monitor) -> {
            try {
                return new Outcome.Made(change.make(new Desks(open), uncaptured));
            } catch (UncapturedException e) {
                return new Outcome.Stopped(e);
            }
        }, outcome -> {
            switch (outcome) {
            case Outcome.Made made -> TakeBackHandler.remember(name, made.committed(), Objects.requireNonNull(List.of()));
            case Outcome.Stopped stopped -> ask(name, over, change, stopped.uncaptured());
            }
        }, failure -> {
            // Nothing was changed.
        });
    }

    private void ask(String name, String over, Change change, UncapturedException stopped) {
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, name, PlainText.of(String.valueOf(stopped.getMessage())), 0,
                Messages.Uncaptured_Capture, over, Messages.Uncaptured_Cancel);
        if (answer == 0) {
            begin((desk, operator) -> new CaptureWork(shell).capture(desk, operator,
                    captured -> run(name, over, change, Uncaptured.REFUSE)));
        } else if (answer == 1) {
            run(name, over, change, Uncaptured.LEAVE);
        }
    }

    /** Now, in the zone of this machine. */
    static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
