package studio.talkback.app.tests;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Every text that somebody who looks on can read, hear read out, or find under the pointer: of every window and dialog, every
 * control, cell, tab, tooltip and menu. On the UI thread.
 */
final class EverythingOnScreen {

    private final Set<String> marking = new TreeSet<>();
    private final Set<String> plain = new TreeSet<>();

    private EverythingOnScreen() {
    }

    /**
     * Texts in which an ampersand is not seen as it was written: single where it marks a key, doubled where it does not.
     *
     * @param written what somebody wrote, with one in it
     */
    static Set<String> withoutItsAmpersand(String written) {
        EverythingOnScreen all = all();
        Set<String> wrong = new TreeSet<>();
        all.marking.stream().filter(text -> text.contains(written)).forEach(wrong::add);
        all.plain.stream().filter(text -> text.contains(written.replace("&", "&&"))).forEach(wrong::add);
        return wrong;
    }

    /** All texts. */
    static Set<String> texts() {
        EverythingOnScreen all = all();
        Set<String> texts = new TreeSet<>(all.plain);
        texts.addAll(all.marking);
        return texts;
    }

    private static EverythingOnScreen all() {
        EverythingOnScreen all = new EverythingOnScreen();
        for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
            if (!shell.isDisposed() && shell.isVisible()) {
                all.add(shell.getText());
                all.control(shell);
                all.menu(shell.getMenuBar());
            }
        }
        return all;
    }

    /** Which texts have one of these words in them, whatever the case. */
    static Set<String> with(Iterable<String> words) {
        Set<String> found = new TreeSet<>();
        for (String text : texts()) {
            for (String word : words) {
                if (text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                    found.add(word + ": " + text);
                }
            }
        }
        return found;
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            plain.add(text);
        }
    }

    /** Of a control that takes an ampersand as the mark of a key; every tooltip does. */
    private void mark(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            marking.add(text);
        }
    }

    private static boolean marksKeys(Control control) {
        return control instanceof Label || control instanceof Button || control instanceof CLabel || control instanceof Group
                || control instanceof Link;
    }

    private void control(Control control) {
        mark(control.getToolTipText());
        // Labels, buttons, fields, texts with styles, links and groups all have it, and no class that they share.
        if (marksKeys(control)) {
            mark(call(control, "getText"));
        } else {
            add(call(control, "getText"));
        }
        add(call(control, "getMessage"));
        menu(control.getMenu());
        switch (control) {
        case Combo combo -> List.of(combo.getItems()).forEach(this::add);
        case org.eclipse.swt.widgets.List list -> List.of(list.getItems()).forEach(this::add);
        case Table table -> table(table);
        case Tree tree -> tree(tree.getItems(), tree.getColumnCount());
        case CTabFolder folder -> tabs(folder);
        case ToolBar bar -> items(bar.getItems());
        case NatTable table -> cells(table);
        default -> {
            // It has no more than its children.
        }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (child.isVisible()) {
                    control(child);
                }
            }
        }
    }

    private void table(Table table) {
        for (TableColumn column : table.getColumns()) {
            mark(column.getText());
            mark(column.getToolTipText());
        }
        for (TableItem item : table.getItems()) {
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                add(item.getText(column));
            }
        }
    }

    private void tree(TreeItem[] items, int columns) {
        for (TreeItem item : items) {
            for (int column = 0; column < Math.max(1, columns); column++) {
                add(item.getText(column));
            }
            tree(item.getItems(), columns);
        }
    }

    private void tabs(CTabFolder folder) {
        for (CTabItem item : folder.getItems()) {
            mark(item.getText());
            mark(item.getToolTipText());
        }
    }

    private void items(Item[] items) {
        for (Item item : items) {
            mark(item.getText());
            mark(call(item, "getToolTipText"));
        }
    }

    private void cells(NatTable table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                ILayerCell cell = table.getCellByPosition(column, row);
                if (cell != null) {
                    add(String.valueOf(cell.getDataValue()));
                }
            }
        }
    }

    private void menu(@Nullable Menu menu) {
        if (menu != null && !menu.isDisposed()) {
            menu.notifyListeners(SWT.Show, new Event());
            for (MenuItem item : menu.getItems()) {
                mark(item.getText());
                mark(item.getToolTipText());
                menu(item.getMenu());
            }
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static @Nullable String call(Object widget, String method) {
        try {
            return widget.getClass().getMethod(method).invoke(widget) instanceof String text ? text : null;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }
}
