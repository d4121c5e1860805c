package studio.talkback.gear.ui.draw;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
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

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/** How often what is selected is copied, and how far apart. */
final class RepeatDialog extends Dialog {

    private static final int MOST = 200;
    /** More than these are never made at once. */
    private static final int MOST_PARTS = 1_000;

    private final int selected;
    private final double apart;
    private @Nullable Text times;
    private @Nullable Text right;
    private @Nullable Text down;
    private @Nullable Button numbered;
    private @Nullable Label wrong;
    private int copies;
    private double dx;
    private double dy;
    private boolean counted;

    /**
     * @param selected how many parts are copied
     * @param apart    how far apart copies lie mostly, in millimetres
     */
    RepeatDialog(Shell parent, int selected, double apart) {
        super(parent);
        this.selected = selected;
        this.apart = apart;
    }

    int copies() {
        return copies;
    }

    double dx() {
        return dx;
    }

    double dy() {
        return dy;
    }

    boolean isNumbered() {
        return counted;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Repeat_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Label what = new Label(body, SWT.NONE);
        what.setText(NLS.bind(Messages.Repeat_What, String.valueOf(selected)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(what);
        times = field(body, Messages.Repeat_Times, "1");
        right = field(body, Messages.Repeat_Right, PartWords.mm(apart));
        down = field(body, Messages.Repeat_Down, "0");
        Button check = new Button(body, SWT.CHECK);
        check.setText(Messages.Repeat_Numbered);
        check.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        numbered = check;
        Label line = new Label(body, SWT.WRAP);
        Palette.paint(line, Palette.GROUND, Palette.ALARM);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, SWT.DEFAULT).applyTo(line);
        line.setBackground(body.getBackground());
        wrong = line;
        return area;
    }

    private static Text field(Composite body, String label, String begun) {
        Label name = new Label(body, SWT.NONE);
        name.setText(label);
        Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
        text.setText(begun);
        AccessibleNames.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.FocusIn, event -> text.selectAll());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Repeat_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(times).setFocus();
    }

    @Override
    protected void okPressed() {
        try {
            double number = read(times);
            int most = Math.clamp(MOST_PARTS / Math.max(1, selected), 1, MOST);
            if (number < 1 || number > most || number != Math.rint(number)) {
                throw new ValueException(NLS.bind(Messages.Repeat_Wrong, String.valueOf(most)));
            }
            copies = (int) number;
            dx = length(right, Messages.Repeat_Right);
            dy = length(down, Messages.Repeat_Down);
            if (dx == 0 && dy == 0) {
                throw new ValueException(Messages.Repeat_SamePlace);
            }
            counted = Objects.requireNonNull(numbered).getSelection();
            super.okPressed();
        } catch (ValueException e) {
            Label line = Objects.requireNonNull(wrong);
            line.setText(PlainText.of(e.line()));
            line.requestLayout();
        }
    }

    private static double length(@Nullable Text field, String label) throws ValueException {
        double mm = read(field);
        if (!(Math.abs(mm) <= PartProperties.LARGEST_MM)) {
            throw new ValueException(NLS.bind(Messages.Wrong_Length, label, String.valueOf((int) PartProperties.LARGEST_MM)));
        }
        return mm;
    }

    private static double read(@Nullable Text field) throws ValueException {
        Object number = ValueText.number().read(Objects.requireNonNull(Objects.requireNonNull(field).getText()));
        return number instanceof Double value ? value.doubleValue() : 0;
    }
}
