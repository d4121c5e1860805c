package studio.talkback.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;

/**
 * Who sits down at the desk: a field for initials, and below it the people of the library who have some, to be reached
 * with the arrow keys. Others' initials may be typed.
 */
final class OperatorDialog extends Dialog {

    private static final int[] WIDTHS = { 90, 250 };

    private String initials;
    private @Nullable Text field;
    private @Nullable Table people;
    private @Nullable Label hint;

    /** @param initials of who is at the desk; empty for nobody */
    OperatorDialog(Shell parent, String initials) {
        super(parent);
        this.initials = initials;
    }

    /** The initials that were chosen, in capitals. */
    String initials() {
        return initials;
    }

    /** What is wrong with these initials; null if nothing is. */
    static @Nullable String complaint(String initials) {
        return initials.strip().matches("[\\p{L}\\p{N}]{1,8}") ? null : Messages.OperatorComplaint;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.OperatorTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(area);
        Label question = new Label(area, SWT.NONE);
        question.setText(Messages.OperatorQuestion);
        Text text = new Text(area, SWT.BORDER);
        text.setText(initials);
        text.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        name(text, Messages.OperatorQuestion);
        Table list = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 180).applyTo(list);
        name(list, Messages.OperatorPeople);
        for (int width : WIDTHS) {
            new TableColumn(list, SWT.NONE).setWidth(width);
        }
        Label says = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(says);
        field = text;
        people = list;
        hint = says;
        listen(text, list);
        new LibraryReader(list).read(Messages.OperatorPeople, (library, monitor) -> DeskPeople.read(library), this::show);
        return area;
    }

    private void listen(Text text, Table list) {
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, event -> {
            int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
            if (by != 0 && list.getItemCount() > 0) {
                event.doit = false;
                int row = list.getSelectionIndex() + by;
                list.setSelection(Math.max(0, Math.min(row, list.getItemCount() - 1)));
                take();
            }
        });
        list.addListener(SWT.Selection, event -> take());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
    }

    private void show(List<DeskPeople.Person> found) {
        Table list = Objects.requireNonNull(people);
        for (DeskPeople.Person each : found) {
            new TableItem(list, SWT.NONE).setText(new String[] { each.initials(), each.name() });
        }
        typed();
    }

    /** Puts the selected person's initials into the field. */
    private void take() {
        TableItem[] selected = Objects.requireNonNull(people).getSelection();
        Text text = Objects.requireNonNull(field);
        if (selected.length > 0 && !selected[0].getText(0).equals(text.getText())) {
            text.setText(selected[0].getText(0));
            text.selectAll();
        }
    }

    /** Selects who is meant by what is typed, and says whether it can be meant at all. */
    private void typed() {
        String text = Objects.requireNonNull(field).getText().strip();
        Table list = Objects.requireNonNull(people);
        int found = -1;
        for (int row = list.getItemCount() - 1; row >= 0; row--) {
            found = !text.isEmpty() && list.getItem(row).getText(0).equalsIgnoreCase(text) ? row : found;
        }
        if (found >= 0) {
            list.setSelection(found);
            list.showSelection();
        } else {
            list.deselectAll();
        }
        String wrong = complaint(text);
        Objects.requireNonNull(hint).setText(wrong != null ? wrong : found >= 0 ? "" : Messages.OperatorNew);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(wrong == null);
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        typed();
        return contents;
    }

    @Override
    protected void okPressed() {
        initials = Objects.requireNonNull(Objects.requireNonNull(field).getText().strip().toUpperCase(Locale.ROOT));
        super.okPressed();
    }

    private static void name(Control control, String name) {
        AccessibleNames.give(control, name);
    }
}
