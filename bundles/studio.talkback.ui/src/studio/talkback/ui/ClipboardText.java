package studio.talkback.ui;

import java.util.Objects;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text on the clipboard. On the UI thread. */
public final class ClipboardText {

    private ClipboardText() {
    }

    /** Puts a text there; an empty one leaves it as it is. */
    public static void put(Display display, String text) {
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /** The text that is there; empty for none. */
    public static String get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return Objects.requireNonNullElse((String) clipboard.getContents(TextTransfer.getInstance()), "");
        } finally {
            clipboard.dispose();
        }
    }
}
