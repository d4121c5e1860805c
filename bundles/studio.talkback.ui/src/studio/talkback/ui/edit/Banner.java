package studio.talkback.ui.edit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.ui.Palette;

/** A line above an editor that says what its user must know first, with up to two answers. Takes no room while empty. */
final class Banner extends Composite {

    private final Label text;
    private final Button first;
    private final Button second;

    Banner(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 6).spacing(8, 0).applyTo(this);
        Palette.paint(this, Palette.RAISED, Palette.CAUTION);
        text = new Label(this, SWT.WRAP);
        Palette.paint(text, Palette.RAISED, Palette.CAUTION);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        first = new Button(this, SWT.PUSH);
        second = new Button(this, SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** What the answers do. */
    void onAnswer(Runnable yes, Runnable no) {
        first.addListener(SWT.Selection, event -> yes.run());
        second.addListener(SWT.Selection, event -> no.run());
    }

    /** Says something, with answers or none; null says nothing. */
    void say(@Nullable String message, String... answers) {
        text.setText(message == null ? "" : message.replace("&", "&&"));
        show(first, answers.length > 0 ? answers[0] : null);
        show(second, answers.length > 1 ? answers[1] : null);
        ((GridData) getLayoutData()).exclude = message == null;
        setVisible(message != null);
        getParent().layout(true, true);
        if (answers.length > 0) {
            first.setFocus();
        }
    }

    private static void show(Button button, @Nullable String label) {
        if (button.getLayoutData() == null) {
            button.setLayoutData(new GridData());
        }
        ((GridData) button.getLayoutData()).exclude = label == null;
        button.setVisible(label != null);
        if (label != null) {
            button.setText(label);
        }
    }
}
