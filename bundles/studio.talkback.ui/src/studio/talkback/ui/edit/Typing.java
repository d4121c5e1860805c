package studio.talkback.ui.edit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Something that is typed into and may hold what is not yet part of the document. */
@FunctionalInterface
public interface Typing {

    /** Under this name a control keeps what is typed into on it. */
    String DATA = Typing.class.getName();

    /** Makes what is being typed part of the document, as far as it is a value. */
    void flush();

    /** Flushes everything on this control. */
    static void flush(Composite parent) {
        if (parent.getData(DATA) instanceof Typing typing) {
            typing.flush();
        }
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite composite && !child.isDisposed()) {
                flush(composite);
            }
        }
    }
}
