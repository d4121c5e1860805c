package studio.talkback.room.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.room.Desks;
import studio.talkback.room.RoomName;
import studio.talkback.ui.LibraryReader;

/** Says which of the studio's rooms this workstation stands in. */
public final class RoomHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        choose(shell, room -> {
            // The room bar shows it.
        });
        return null;
    }

    /** Asks which room this is, and goes on with it. */
    static void choose(Shell shell, Consumer<RoomName> then) {
        new LibraryReader(shell).read(Messages.Reading, (library, monitor) -> new Desks(library).rooms(),
                rooms -> choose(shell, rooms, then));
    }

    private static void choose(Shell shell, List<RoomName> rooms, Consumer<RoomName> then) {
        if (rooms.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Room_Title, Messages.Room_None);
            return;
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
                element -> element instanceof RoomName room ? room.name() : ""));
        dialog.setTitle(Messages.Room_Title);
        dialog.setMessage(Messages.Room_Message);
        dialog.setElements(rooms.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof RoomName room) {
            ThisRoom.choose(room.room());
            then.accept(room);
        }
    }
}
