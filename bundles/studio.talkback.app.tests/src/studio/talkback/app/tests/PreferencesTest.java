package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import studio.talkback.ui.Talkback;
import studio.talkback.ui.Themes;

/** What is set on this machine, on one page. */
class PreferencesTest {

    private final User user = new User();

    @Test
    void everySettingIsShownFoundByTypingAndChangedWhereItAlwaysWas() {
        user.run(() -> Talkback.context().setOperator("EB"));
        user.command("studio.talkback.app.preferences");
        Shell shell = user.dialog("Preferences");
        Table table = user.all(shell, Table.class).getFirst();
        assertEquals(List.of("Room", "Backups go to", "Photo inbox", "Plug-ins", "Operator", "Look"), cells(table, 0));
        assertTrue(cells(table, 1).contains("EB"), () -> cells(table, 1).toString());
        Text words = user.all(shell, Text.class).stream().filter(each -> user.ask(() -> (each.getStyle() & SWT.SEARCH) != 0))
                .findFirst().orElseThrow();
        user.run(() -> words.setText("control room"));
        assertEquals(List.of("Look"), cells(table, 0));
        boolean dark = user.ask(() -> Themes.isDark(table.getDisplay()));
        user.run(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
        user.waitUntil("the other theme", () -> Themes.isDark(table.getDisplay()) != dark);
        user.waitUntil("it is said", () -> table.getItem(0).getText(1).equals(dark ? "light" : "dark"));
        user.run(() -> Themes.toggle(PlatformUI.getWorkbench().getDisplay()));
        user.run(shell::close);
    }

    private List<String> cells(Table table, int column) {
        return user.ask(() -> {
            List<String> cells = new ArrayList<>();
            for (TableItem item : table.getItems()) {
                cells.add(item.getText(column));
            }
            return cells;
        });
    }
}
