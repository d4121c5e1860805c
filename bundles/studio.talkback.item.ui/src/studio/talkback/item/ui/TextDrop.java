package studio.talkback.item.ui;

import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** Lets text be dropped on a control; it is copied, never moved. */
final class TextDrop {

    private TextDrop() {
    }

    /** Calls back with the text dropped, on the UI thread, after the drop is over. */
    static void on(Control control, Consumer<String> take) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String text) {
                    control.getDisplay().asyncExec(() -> take.accept(text));
                }
            }
        });
    }
}
