package studio.talkback.recall.ui;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.ui.Palette;

/** The line in which one says why something cannot be set, a note, or who takes a page. Enter takes it, Esc leaves it. */
final class RunLine {

    private final Composite bar;
    private final Label question;
    private final Text field;
    private final Runnable left;
    private @Nullable Consumer<String> asked;

    /** @param left is called when the line is closed */
    RunLine(Composite parent, Runnable left) {
        this.left = left;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 10).spacing(12, 0).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        question = new Label(bar, SWT.NONE);
        Palette.paint(question, Palette.RAISED, Palette.ACCENT);
        field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = question.getText();
            }
        });
        bar.setVisible(false);
        field.addListener(SWT.KeyDown, event -> {
            Consumer<String> take = asked;
            if (event.keyCode == SWT.ESC) {
                close();
            } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && take != null) {
                String typed = field.getText();
                close();
                take.accept(typed);
            }
        });
    }

    /** The field one types into. */
    Text field() {
        return field;
    }

    boolean isOpen() {
        return asked != null;
    }

    /** Asks for words, with what stands there already selected. */
    void ask(String what, String hint, String stands, Consumer<String> take) {
        asked = take;
        question.setText(what);
        field.setMessage(hint);
        field.setText(stands);
        show(true);
        field.setFocus();
        field.selectAll();
    }

    private void close() {
        asked = null;
        show(false);
        left.run();
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().layout(true, true);
    }
}
