package studio.talkback.handover.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.ui.AccessibleNames;

/** Fields of a form, each with its label before it. */
final class Fields {

    private static final int WIDTH = 380;

    private Fields() {
    }

    static void label(Composite form, String name) {
        Label label = new Label(form, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    /** A field to type into, over so many columns. */
    static Text text(Composite form, String name, String value, int across) {
        label(form, name);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).span(across, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        AccessibleNames.give(text, name);
        return text;
    }
}
