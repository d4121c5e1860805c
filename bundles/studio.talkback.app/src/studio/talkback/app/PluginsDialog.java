package studio.talkback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import studio.talkback.plugins.StudioPlugin;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Columns;

/** The studio's plug-ins: what each contributes, why one was left out, and where to put another. */
public final class PluginsDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int FOLDER = IDialogConstants.CLIENT_ID + 1;
    private static final int[] WIDTHS = { 240, 80, 90, 330 };

    private final InstalledPlugins plugins;
    private final List<String> switchedOff;
    private @Nullable Table table;
    private @Nullable Text details;

    /** @param switchedOff what the program has switched off since it was started, one line each */
    public PluginsDialog(Shell parent, InstalledPlugins plugins, List<String> switchedOff) {
        super(parent);
        this.plugins = plugins;
        this.switchedOff = Objects.requireNonNull(List.copyOf(switchedOff));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Plugins);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.Plugins);
        setMessage(plugins.all().isEmpty() ? Messages.Plugins_Empty : Messages.Plugins_Hint);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Label label = new Label(form, SWT.NONE);
        label.setText(Messages.Plugins_Folder);
        Text folder = text(form, SWT.SINGLE, Messages.Plugins_Folder);
        folder.setText(plugins.folder().toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        table(form);
        Text more = text(form, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, Messages.Plugins_Details);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 110).applyTo(more);
        details = more;
        select();
        return area;
    }

    private void table(Composite form) {
        Table rows = new Table(form, SWT.FULL_SELECTION | SWT.BORDER);
        rows.setHeaderVisible(true);
        AccessibleNames.give(rows, Messages.Plugins);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 150).applyTo(rows);
        String[] headings = { Messages.Plugins_Name, Messages.Plugins_Version, Messages.Plugins_State,
                Messages.Plugins_Contributes };
        Columns.add(rows, headings, WIDTHS);
        for (StudioPlugin each : plugins.all()) {
            new TableItem(rows, SWT.NONE).setText(new String[] { PluginText.name(each), each.version(),
                    PluginText.state(each),
                    each.problem().isEmpty() ? PluginText.contributions(each) : "! " + each.problem() });
        }
        rows.addListener(SWT.Selection, event -> select());
        rows.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy(PluginText.all(plugins, switchedOff));
            }
        });
        if (!plugins.all().isEmpty()) {
            rows.setSelection(0);
        }
        table = rows;
    }

    private static Text text(Composite form, int style, String name) {
        Text text = new Text(form, style | SWT.READ_ONLY);
        AccessibleNames.give(text, name);
        return text;
    }

    /** Says all of the selected plug-in, and what was switched off. */
    private void select() {
        int row = Objects.requireNonNull(table).getSelectionIndex();
        StringBuilder words = new StringBuilder(row < 0 ? "" : PluginText.details(plugins.all().get(row)));
        switchedOff.forEach(each -> words.append(words.isEmpty() ? "" : "\n").append("! ").append(each));
        Objects.requireNonNull(details).setText(words.toString());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, FOLDER, Messages.Plugins_OpenFolder, false);
        createButton(parent, COPY, Messages.Plugins_Copy, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(table).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
        case FOLDER -> openFolder();
        case COPY -> copy(PluginText.all(plugins, switchedOff));
        default -> super.buttonPressed(button);
        }
    }

    /** Shows the folder in the system's own window, and makes it first; where there is no such window, copies its path. */
    private void openFolder() {
        try {
            Files.createDirectories(plugins.folder());
            if (!Program.launch(plugins.folder().toString())) {
                copy(plugins.folder().toString());
                setMessage(Messages.Plugins_PathCopied);
            }
        } catch (IOException e) {
            ILog.get().warn("The folder for plug-ins could not be made", e);
            setErrorMessage(NLS.bind(Messages.Plugins_NoFolder, plugins.folder()));
        }
    }

    private void copy(String text) {
        ClipboardText.put(Objects.requireNonNull(getShell().getDisplay()), text);
        setMessage(Messages.Plugins_Copied);
    }
}
