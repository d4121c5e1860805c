package studio.talkback.app.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Columns;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.TypedFilter;

/** What is set on this machine, on one page; each is changed where it always was. */
public final class PreferencesDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int CHANGE = IDialogConstants.CLIENT_ID + 1;
    private static final int[] WIDTHS = { 150, 380, 330 };

    private List<Preference> disk;
    private List<Preference> shown = Objects.requireNonNull(List.of());
    private @Nullable Text words;
    private @Nullable Table table;

    PreferencesDialog(Shell parent, List<Preference> disk) {
        super(parent);
        this.disk = Objects.requireNonNull(List.copyOf(disk));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Title);
        setMessage(Messages.Hint);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Text field = new Text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Search);
        AccessibleNames.give(field, Messages.Search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        words = field;
        table = table(form);
        field.addModifyListener(event -> show());
        LibraryReader reader = new LibraryReader(form);
        // Another dialog has changed something meanwhile, or the theme was switched.
        getShell().addListener(SWT.Activate, event -> reader.read(Messages.Reading,
                (library, monitor) -> Preferences.ofDisk(library), now -> {
                    disk = Objects.requireNonNull(List.copyOf(now));
                    show();
                }));
        show();
        return area;
    }

    private Table table(Composite form) {
        Table list = new Table(form, SWT.FULL_SELECTION | SWT.BORDER);
        list.setHeaderVisible(true);
        AccessibleNames.give(list, Messages.Title);
        GridDataFactory.fillDefaults().grab(true, true).hint(880, 200).applyTo(list);
        String[] names = { Messages.Name, Messages.Value, Messages.What };
        Columns.add(list, names, WIDTHS);
        list.addListener(SWT.DefaultSelection, event -> change());
        return list;
    }

    /** Shows what has the typed words; the selected line stays so. */
    private void show() {
        Table list = Objects.requireNonNull(table);
        TypedFilter filter = new TypedFilter(Objects.requireNonNull(words).getText());
        int before = Math.max(0, list.getSelectionIndex());
        List<Preference> all = new ArrayList<>(disk);
        all.addAll(Preferences.ofScreen(Objects.requireNonNull(list.getDisplay())));
        all.removeIf(each -> !filter.fits(TypedFilter.fold(each.name() + " " + each.value() + " " + each.hint())));
        shown = all;
        list.removeAll();
        for (Preference each : all) {
            new TableItem(list, SWT.NONE).setText(new String[] { each.name(), each.value(), each.hint() });
        }
        list.setSelection(Math.min(before, all.size() - 1));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.Copy, false);
        createButton(parent, CHANGE, Messages.Change, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(table).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case COPY -> {
            ClipboardText.put(Objects.requireNonNull(getShell().getDisplay()),
                    Objects.requireNonNull(String.join("\n", shown.stream().map(each -> each.name() + "\t" + each.value()).toList())));
            setMessage(Messages.Copied);
        }
        case CHANGE -> change();
        default -> super.buttonPressed(button);
        }
    }

    /** Changes the selected setting by its own command. */
    private void change() {
        int row = Objects.requireNonNull(table).getSelectionIndex();
        if (row >= 0) {
            Actions.run(PlatformUI.getWorkbench(), Objects.requireNonNull(shown.get(row)).command());
            show();
        }
    }
}
