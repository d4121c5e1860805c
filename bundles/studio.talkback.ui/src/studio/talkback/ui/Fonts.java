package studio.talkback.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
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
        int height = Math.round(control.getFont().getFontData()[0].getHeight() * 1.4f);
        use(control, FontDescriptor.createFrom(control.getFont()).setHeight(height).setStyle(SWT.BOLD));
    }

    private static void use(Control control, FontDescriptor descriptor) {
        Font font = descriptor.createFont(control.getDisplay());
        control.setFont(font);
        control.addDisposeListener(event -> font.dispose());
    }
}
