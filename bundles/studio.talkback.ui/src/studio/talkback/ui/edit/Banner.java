package studio.talkback.ui.edit;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.library.draft.Draft;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * A line above an editor that says what its user must know of the document first: that a draft is there, to be taken up
 * or dropped, or what keeps others' changes from going in. Takes no room while there is nothing to say.
 */
public final class Banner extends Composite {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm");

    private final Label text;
    private final Button first;
    private final Button second;
    private @Nullable WorkingCopy<?> copy;

    /** @param parent has a grid layout of one column */
    public Banner(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 6).spacing(8, 0).applyTo(this);
        Palette.paint(this, Palette.RAISED, Palette.CAUTION);
        text = new Label(this, SWT.WRAP);
        Palette.paint(text, Palette.RAISED, Palette.CAUTION);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        first = new Button(this, SWT.PUSH);
        second = new Button(this, SWT.PUSH);
        first.addListener(SWT.Selection, event -> answer(WorkingCopy::takeUpDraft));
        second.addListener(SWT.Selection, event -> answer(WorkingCopy::dropDraft));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Says what there is to say of this copy. Call after every change of it. */
    public void tell(WorkingCopy<?> document) {
        copy = document;
        Draft draft = document.offered();
        String readOnly = document.readOnly();
        if (readOnly != null) {
            say(NLS.bind(Messages.ReadOnly, readOnly));
        } else if (draft == null) {
            say(document.problem());
        } else {
            say(NLS.bind(Messages.Draft_Offered, draft.operator(), draft.at().format(WHEN)), Messages.Draft_TakeUp,
                    Messages.Draft_Drop);
        }
    }

    private void answer(Consumer<WorkingCopy<?>> answer) {
        WorkingCopy<?> asked = copy;
        if (asked != null) {
            answer.accept(asked);
        }
    }

    private void say(@Nullable String message, String... answers) {
        String line = message == null ? "" : PlainText.of(message);
        if (line.equals(text.getText())) {
            return;
        }
        text.setText(line);
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
