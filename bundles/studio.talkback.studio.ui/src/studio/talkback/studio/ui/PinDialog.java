package studio.talkback.studio.ui;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.approval.PinException;
import studio.talkback.session.approval.Pins;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;

/** A person chooses a PIN for approvals, and says the one so far where there is one. Stays open until it is taken. */
final class PinDialog extends TitleAreaDialog {

    private static final int WIDE = 260;

    /** What is said where the PIN was not taken, and how long the next try has to wait in milliseconds; else empty. */
    private record Answer(String refusal, long waitMillis) {
    }

    private final Ref person;
    private final String name;
    private final boolean hasPin;
    private final String operator;
    private @Nullable Text current;
    private @Nullable Text fresh;
    private @Nullable Text again;

    PinDialog(Shell parent, Ref person, String name, boolean hasPin, String operator) {
        super(parent);
        this.person = person;
        this.name = name;
        this.hasPin = hasPin;
        this.operator = operator;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Pin);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Pin_Title, name)));
        setMessage(Messages.Pin_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        current = hasPin ? field(form, Messages.Pin_Current) : null;
        fresh = field(form, Messages.Pin_New);
        again = field(form, Messages.Pin_Again);
        return area;
    }

    private static Text field(Composite form, String label) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.SINGLE | SWT.BORDER | SWT.PASSWORD);
        text.setTextLimit(Pins.LONGEST);
        AccessibleNames.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    public void create() {
        super.create();
        Text first = current;
        Objects.requireNonNull(first == null ? fresh : first).setFocus();
    }

    @Override
    protected void okPressed() {
        Text old = current;
        char[] sofar = old == null ? new char[0] : old.getTextChars();
        char[] typed = Objects.requireNonNull(fresh).getTextChars();
        char[] twice = Objects.requireNonNull(again).getTextChars();
        boolean same = Arrays.equals(typed, twice);
        Arrays.fill(twice, '\0');
        if (same) {
            set(sofar, typed);
        } else {
            Arrays.fill(sofar, '\0');
            Arrays.fill(typed, '\0');
            answered(new Answer(Messages.Pin_NotTheSame, 0));
        }
    }

    private void set(char[] sofar, char[] typed) {
        enable(false);
        new LibraryReader(Objects.requireNonNull(getShell())).write(Messages.Pin, (library, monitor) -> {
            try {
                new Pins(library).set(person, sofar, typed, operator);
                return new Answer("", 0);
            } catch (PinException e) {
                return new Answer(String.valueOf(e.getMessage()), e.waitMillis());
            } finally {
                Arrays.fill(sofar, '\0');
                Arrays.fill(typed, '\0');
            }
        }, this::answered, failure -> enable(true));
    }

    private void answered(Answer answer) {
        clear();
        if (answer.refusal().isEmpty()) {
            setReturnCode(OK);
            close();
            return;
        }
        setErrorMessage(answer.refusal());
        Objects.requireNonNull(getShell()).getDisplay().timerExec((int) answer.waitMillis(), () -> enable(true));
    }

    private void clear() {
        for (Text each : new Text[] { again, fresh, current }) {
            if (each != null) {
                each.setTextChars(new char[0]);
                each.setFocus();
            }
        }
    }

    private void enable(boolean enabled) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null && !ok.isDisposed()) {
            ok.setEnabled(enabled);
        }
    }
}
