package studio.talkback.app.help;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.app.WrittenFile;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Columns;
import studio.talkback.ui.PlainText;

/** Lines of the help, searched by typing; copied or saved as text, to be printed. */
public final class HelpDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;
    private static final int[] WIDTHS = { 180, 260, 640 };

    private final String heading;
    private final String hint;
    private final List<HelpRow> rows;
    private final String theme;
    private @Nullable Text words;
    private @Nullable Table table;

    /**
     * @param heading what the help is about
     * @param hint    how it is used
     * @param rows    its lines
     * @param theme   the theme whose lines come first; empty for their own order
     */
    public HelpDialog(Shell parent, String heading, String hint, List<HelpRow> rows, String theme) {
        super(parent);
        this.heading = heading;
        this.hint = hint;
        this.rows = Objects.requireNonNull(List.copyOf(rows));
        this.theme = theme;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(heading);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(heading));
        setMessage(hint);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Text field = new Text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Search);
        AccessibleNames.give(field, Messages.Search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> show());
        words = field;
        Table list = table(form);
        table = list;
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                event.doit = false;
            }
        });
        show();
        return area;
    }

    private Table table(Composite form) {
        Table list = new Table(form, SWT.FULL_SELECTION | SWT.BORDER);
        list.setHeaderVisible(true);
        AccessibleNames.give(list, heading);
        GridDataFactory.fillDefaults().grab(true, true).hint(1100, 480).applyTo(list);
        String[] names = { Messages.Where, Messages.Typed, Messages.Does };
        Columns.add(list, names, WIDTHS);
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy();
            }
        });
        return list;
    }

    /** Shows what has the typed words; the name of a theme once, beside its first line. */
    private void show() {
        Table list = Objects.requireNonNull(table);
        list.removeAll();
        String before = "";
        for (HelpRow row : found()) {
            String where = row.theme().equals(before) ? "" : row.theme();
            before = row.theme();
            new TableItem(list, SWT.NONE).setText(new String[] { where, row.typed(), row.meaning() });
        }
        setMessage(list.getItemCount() == 0 ? Messages.None : hint);
    }

    private List<HelpRow> found() {
        return HelpText.found(rows, Objects.requireNonNull(words).getText(), theme);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.Save, false);
        createButton(parent, COPY, Messages.Copy, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(words).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case COPY -> copy();
        case SAVE -> save();
        default -> super.buttonPressed(button);
        }
    }

    private void copy() {
        ClipboardText.put(Objects.requireNonNull(getShell().getDisplay()), HelpText.of(found()));
        setMessage(Messages.Copied);
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName("talkback-help.txt");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                WrittenFile.write(Objects.requireNonNull(Path.of(chosen)), HelpText.of(found()));
                setMessage(NLS.bind(Messages.Saved, chosen));
            } catch (IOException e) {
                ILog.get().warn("The help was not saved", e);
                setErrorMessage(NLS.bind(Messages.NotSaved, chosen));
            }
        }
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(HelpDialog.class)).getDialogSettings();
        String name = HelpDialog.class.getSimpleName();
        IDialogSettings ours = all.getSection(name);
        return ours == null ? all.addNewSection(name) : ours;
    }
}
