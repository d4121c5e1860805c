package studio.talkback.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Fonts that live as long as the control that shows them. */
public final class Fonts {

    private Fonts() {
    }

    /** Makes the control's font half as large again, and bold. */
    public static void large(Control control) {
        FontDescriptor usual = FontDescriptor.createFrom(control.getFont());
        int height = Math.round(control.getFont().getFontData()[0].getHeight() * 1.4f);
        Font font = usual.setHeight(height).setStyle(SWT.BOLD).createFont(control.getDisplay());
        control.setFont(font);
        control.addDisposeListener(event -> font.dispose());
    }
}
