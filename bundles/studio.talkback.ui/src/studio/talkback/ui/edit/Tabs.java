package studio.talkback.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchSite;

import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;

/** The pages of an editor below its heading: each has a name, something that takes the keyboard, and a text to copy. */
public final class Tabs {

    private record Page(Runnable focus, Supplier<String> copied, @Nullable EditGrid<?> grid) {
    }

    private final CTabFolder folder;
    private final List<Page> pages = new ArrayList<>();

    /** No pages yet, over what room is left. M1+C in the part of this site copies from the page that is shown. */
    public Tabs(Composite parent, IWorkbenchSite site) {
        folder = new CTabFolder(parent, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(folder);
        Actions.handle(site, IWorkbenchCommandConstants.EDIT_COPY, this::copy);
    }

    /** What the pages are made on. */
    public Composite folder() {
        return folder;
    }

    /**
     * Adds a page.
     *
     * @param focus  gives it the keyboard
     * @param copied what of it is copied; empty for nothing
     */
    public void add(String name, Control control, Runnable focus, Supplier<String> copied) {
        add(name, control, new Page(focus, copied, null));
    }

    /** Adds a page with a grid on it, among other things. */
    public void add(String name, Control control, Runnable focus, Supplier<String> copied, EditGrid<?> grid) {
        add(name, control, new Page(focus, copied, grid));
    }

    private void add(String name, Control control, Page page) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(padded(name));
        item.setControl(control);
        pages.add(page);
        if (pages.size() == 1) {
            folder.setSelection(0);
        }
    }

    /** Adds a page that is a grid. */
    public void add(String name, EditGrid<?> grid) {
        add(name, grid.control(), new Page(grid::setFocus, grid::copy, grid));
    }

    /** Adds a page of fields. */
    public void add(String name, FieldForm form) {
        add(name, form.control(), form::setFocus, () -> "");
    }

    /** Calls a page something else. */
    public void rename(int page, String name) {
        folder.getItem(page).setText(padded(name));
    }

    /** Shows a page, without the keyboard. */
    public void select(int page) {
        folder.setSelection(page);
    }

    /** Shows a page and gives it the keyboard. */
    public void show(int page) {
        folder.setSelection(page);
        setFocus();
    }

    /** Shows the page with the row of an object and selects it; false where no page has it. */
    public boolean reveal(String id) {
        for (int page = 0; page < pages.size(); page++) {
            EditGrid<?> grid = pages.get(page).grid();
            if (grid != null && grid.select(id)) {
                show(page);
                return true;
            }
        }
        return false;
    }

    /** Gives the keyboard to the page that is shown. */
    public void setFocus() {
        Objects.requireNonNull(pages.get(folder.getSelectionIndex())).focus().run();
    }

    /** What is being typed into copies its own selection, the page the rest. */
    private void copy() {
        Control focus = folder.getDisplay().getFocusControl();
        if (focus instanceof Text field) {
            field.copy();
        } else if (focus instanceof StyledText text && !text.getSelectionText().isEmpty()) {
            text.copy();
        } else {
            ClipboardText.put(Objects.requireNonNull(folder.getDisplay()),
                    Objects.requireNonNull(pages.get(folder.getSelectionIndex())).copied().get());
        }
    }

    private static String padded(String name) {
        return " " + name + "  ";
    }
}
