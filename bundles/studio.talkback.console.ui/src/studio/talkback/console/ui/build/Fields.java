package studio.talkback.console.ui.build;

import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.ui.AccessibleNames;

/** The fields of the dialog, each with its label and a name for those who hear the screen. */
final class Fields {

    private Fields() {
    }

    static Label label(Composite form, String text) {
        Label label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    /** A list to choose from. */
    static Combo combo(Composite form, String label, int across, int width, IntConsumer chosen) {
        label(form, label);
        Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).span(across, 1).hint(width, SWT.DEFAULT).applyTo(combo);
        AccessibleNames.give(combo, plain(label));
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    /** A field of one line. */
    static Text text(Composite form, String label, int across, int width) {
        label(form, label);
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(across, 1).hint(width, SWT.DEFAULT).applyTo(text);
        AccessibleNames.give(text, plain(label));
        return text;
    }

    static Button button(Composite form, String text, Runnable task) {
        return button(form, SWT.PUSH, text, task);
    }

    static Button button(Composite form, int style, String text, Runnable task) {
        Button button = new Button(form, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> task.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    /** A label without the mark of its key. */
    static String plain(String label) {
        return label.replace("&", "");
    }
}
