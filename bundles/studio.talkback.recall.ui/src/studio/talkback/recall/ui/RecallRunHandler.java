package studio.talkback.recall.ui;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RunStart;
import studio.talkback.room.Uncaptured;
import studio.talkback.room.UncapturedException;
import studio.talkback.ui.Actions;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;

/** Shows the run that goes on in this room, or begins one to a recall of the item at hand. */
public final class RecallRunHandler extends AbstractHandler {

    private static final String ROOM = "studio.talkback.room.ui.room";
    private static final String CAPTURE = "studio.talkback.room.ui.capture";

    /** What the beginning of a run came to. */
    private sealed interface Outcome {

        record Begun(Ref run) implements Outcome {
        }

        record Stopped(String why) implements Outcome {
        }
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Ref item = Talkback.context().state().item();
        new LibraryReader(page.getWorkbenchWindow().getShell()).read(Messages.Reading,
                (library, monitor) -> StartChoices.of(library, item), choices -> begin(page, choices));
        return null;
    }

    private static void begin(IWorkbenchPage page, StartChoices choices) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Ref room = choices.room();
        Ref goingOn = choices.goingOn();
        if (room == null) {
            Actions.run(page.getWorkbenchWindow(), ROOM);
        } else if (goingOn != null) {
            show(page, goingOn);
        } else if (choices.name().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Run, Messages.Start_NoItem);
        } else if (choices.recalls().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Run, Messages.Start_NoRecall);
        } else {
            StartDialog dialog = new StartDialog(shell, choices, room);
            if (dialog.open() == Window.OK) {
                start(page, room, Objects.requireNonNull(dialog.recall()), Uncaptured.REFUSE);
            }
        }
    }

    private static void start(IWorkbenchPage page, Ref room, Ref recall, Uncaptured uncaptured) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        Shell shell = page.getWorkbenchWindow().getShell();
        new LibraryReader(shell).<Outcome>write(Messages.Start_Begin, (library, monitor) -> {
            try {
                return new Outcome.Begun(RunWriting.runs(library)
                        .start(new RunStart(room, recall, uncaptured, operator, Objects.requireNonNull(ZonedDateTime.now()))));
            } catch (UncapturedException e) {
                return new Outcome.Stopped(String.valueOf(e.getMessage()));
            }
        }, outcome -> {
            switch (outcome) {
            case Outcome.Begun begun -> show(page, begun.run());
            case Outcome.Stopped stopped -> ask(page, room, recall, stopped.why());
            }
        }, failure -> {
            // It was told, and nothing was changed.
        });
    }

    /** Before a knob is turned: what is not captured is lost by it. */
    private static void ask(IWorkbenchPage page, Ref room, Ref recall, String why) {
        int answer = MessageDialog.open(MessageDialog.WARNING, page.getWorkbenchWindow().getShell(), Messages.Run, PlainText.of(why), 0,
                Messages.Uncaptured_Capture, Messages.Uncaptured_Leave, Messages.Uncaptured_Cancel);
        if (answer == 0) {
            Actions.run(page.getWorkbenchWindow(), CAPTURE);
        } else if (answer == 1) {
            start(page, room, recall, Uncaptured.LEAVE);
        }
    }

    private static void show(IWorkbenchPage page, Ref run) {
        Screens.showRecallPerspective(page);
        Screens.open(page, new RunInput(run), RecallRunEditor.ID);
    }
}
