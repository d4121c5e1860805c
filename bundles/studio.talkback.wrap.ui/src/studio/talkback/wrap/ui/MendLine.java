package studio.talkback.wrap.ui;

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
import studio.talkback.ui.PlainText;
import studio.talkback.wrap.Finding;

/** The line in which a few words mend a finding. Enter takes them, Esc leaves it; what is wrong with them is said beside. */
final class MendLine {

    /** Takes what was typed. */
    @FunctionalInterface
    interface Taker {

        void take(Finding finding, String typed);
    }

    private final Composite bar;
    private final Label question;
    private final Text field;
    private final Label wrong;
    private @Nullable Finding asked;

    /** @param left is told when it is left without anything */
    MendLine(Composite parent, Taker take, Runnable left) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 10).spacing(12, 0).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        question = new Label(bar, SWT.NONE);
        Palette.paint(question, Palette.RAISED, Palette.ACCENT);
        field = new Text(bar, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = question.getText();
            }
        });
        wrong = new Label(bar, SWT.NONE);
        Palette.paint(wrong, Palette.RAISED, Palette.CAUTION);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(wrong);
        bar.setVisible(false);
        field.addListener(SWT.KeyDown, event -> {
            Finding about = asked;
            if (event.keyCode == SWT.ESC) {
                close();
                left.run();
            } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && about != null) {
                take.take(about, field.getText());
            }
        });
    }

    /** The field one types into. */
    Text field() {
        return field;
    }

    /** Asks for what mends a finding. */
    void ask(Finding finding) {
        asked = finding;
        question.setText(question(finding.kind()));
        field.setText("");
        field.setMessage(hint(finding.kind()));
        show(true);
        refused("");
        field.setFocus();
    }

    /** Says why what was typed is not taken; it stays there to be mended. */
    void refused(String why) {
        wrong.setText(PlainText.of(why));
        bar.layout();
    }

    /** Nothing is asked any more. */
    void close() {
        asked = null;
        show(false);
    }

    /** What is asked for; null where nothing is. */
    @Nullable
    Finding asked() {
        return asked;
    }

    private void show(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().layout(true, true);
    }

    private static String question(Finding.Kind kind) {
        return switch (kind) {
        case TIME_IN -> Messages.Ask_TimeIn;
        case TIME_OUT -> Messages.Ask_TimeOut;
        case OWNER -> Messages.Ask_Owner;
        default -> Messages.Ask_Request;
        };
    }

    private static String hint(Finding.Kind kind) {
        return switch (kind) {
        case TIME_IN -> Messages.Hint_TimeIn;
        case TIME_OUT -> Messages.Hint_TimeOut;
        case OWNER -> Messages.Hint_Owner;
        default -> Messages.Hint_Request;
        };
    }
}
