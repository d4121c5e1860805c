package studio.talkback.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/**
 * Lets files or text be dropped on a control; they are copied, never moved. What is dropped is handed over on the UI
 * thread after the drop is over, since it may open a dialog.
 */
public final class Drops {

    private Drops() {
    }

    /** Calls back with the files dropped. */
    public static void files(Control control, Consumer<List<Path>> take) {
        on(control, FileTransfer.getInstance(), String[].class,
                names -> take.accept(Stream.of(names).map(Path::of).toList()));
    }

    /** Calls back with the text dropped. */
    public static void text(Control control, Consumer<String> take) {
        on(control, TextTransfer.getInstance(), String.class, take);
    }

    private static <T> void on(Control control, Transfer transfer, Class<T> type, Consumer<T> take) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(transfer);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (type.isInstance(event.data)) {
                    T dropped = type.cast(event.data);
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            take.accept(dropped);
                        }
                    });
                }
            }
        });
    }
}
