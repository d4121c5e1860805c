package studio.talkback.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
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
        filesAt(control, (files, at) -> take.accept(files));
    }

    /** Calls back with the files dropped, and where on the control. */
    public static void filesAt(Control control, BiConsumer<List<Path>, Point> take) {
        on(control, FileTransfer.getInstance(), String[].class,
                (names, at) -> take.accept(Stream.of(names).map(Path::of).toList(), at));
    }

    /** Calls back with the text dropped. */
    public static void text(Control control, Consumer<String> take) {
        on(control, TextTransfer.getInstance(), String.class, (text, at) -> take.accept(text));
    }

    private static <T> void on(Control control, Transfer transfer, Class<T> type, BiConsumer<T, Point> take) {
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
                    Point at = control.toControl(event.x, event.y);
                    control.getDisplay().asyncExec(() -> {
                        if (!control.isDisposed()) {
                            take.accept(dropped, at);
                        }
                    });
                }
            }
        });
    }
}
