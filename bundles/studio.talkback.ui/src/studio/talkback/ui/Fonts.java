package studio.talkback.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Fonts that live as long as the control that shows them. */
public final class Fonts {

    private Fonts() {
    }

    /** Makes the control's font bold. */
    public static void bold(Control control) {
        use(control, FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
    }

    /** Makes the control's font half as large again, and bold. */
    public static void large(Control control) {
        enlarge(control, 1.4f);
    }

    /** Makes the control's font more than twice as large, and bold: what is read from the other end of the room. */
    public static void huge(Control control) {
        enlarge(control, 2.2f);
    }

    private static void enlarge(Control control, float times) {
        int height = Math.round(control.getFont().getFontData()[0].getHeight() * times);
        use(control, FontDescriptor.createFrom(control.getFont()).setHeight(height).setStyle(SWT.BOLD));
    }

    /** How wide the widest of these texts is in the control's font, in points: a column for them follows the size of the text. */
    public static int width(Control control, String... texts) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            int width = 0;
            for (String text : texts) {
                width = Math.max(width, gc.textExtent(text).x);
            }
            return width;
        } finally {
            gc.dispose();
        }
    }

    /** As much of a text as there is room for in the font that is drawn in; a text that is cut ends with three dots. */
    public static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int length = text.length();
        while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) {
            length--;
        }
        return text.substring(0, length).stripTrailing() + "…";
    }

    private static void use(Control control, FontDescriptor descriptor) {
        Font font = descriptor.createFont(control.getDisplay());
        control.setFont(font);
        control.addDisposeListener(event -> font.dispose());
    }
}
