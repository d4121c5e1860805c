package studio.talkback.ui;

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

/** A line at the edge of a screen in which a few words are asked for. Enter takes them, Esc leaves it; what is wrong with them is said beside. */
public final class AskLine {

    private final Composite bar;
    private final Label question;
    private final Text field;
    private final Label wrong;
    private @Nullable Consumer<String> asked;

    /** @param left is told when it is left without anything */
    public AskLine(Composite parent, Runnable left) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 10).spacing(12, 0).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        question = new Label(bar, SWT.NONE);
        Palette.paint(question, Palette.RAISED, Palette.ACCENT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(question);
        field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = question.getText();
            }
        });
        wrong = new Label(bar, SWT.NONE);
        Palette.paint(wrong, Palette.RAISED, Palette.CAUTION);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(wrong);
        bar.setVisible(false);
        field.addListener(SWT.KeyDown, event -> {
            Consumer<String> take = asked;
            if (event.keyCode == SWT.ESC) {
                close();
                left.run();
            } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && take != null) {
                take.accept(field.getText());
            }
        });
    }

    /** The field one types into. */
    public Text field() {
        return field;
    }

    /** Whether something is asked. */
    public boolean isOpen() {
        return asked != null;
    }

    /**
     * Asks for words.
     *
     * @param what   the question
     * @param hint   what may be typed, while nothing is
     * @param stands what stands there already, selected
     * @param take   takes what was typed; it closes the line, or says why it does not take it
     */
    public void ask(String what, String hint, String stands, Consumer<String> take) {
        asked = take;
        question.setText(what);
        field.setMessage(hint);
        field.setText(stands);
        show(true);
        refused("");
        field.setFocus();
        field.selectAll();
    }

    /** Says why what was typed is not taken; it stays there to be mended. */
    public void refused(String why) {
        wrong.setText(PlainText.of(why));
        bar.layout();
    }

    /** Nothing is asked any more. */
    public void close() {
        asked = null;
        show(false);
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().layout(true, true);
    }
}
