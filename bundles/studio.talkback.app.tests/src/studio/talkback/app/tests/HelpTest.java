package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.app.help.BoundKeys;
import studio.talkback.app.help.HelpRow;
import studio.talkback.app.help.HelpText;
import studio.talkback.app.help.LineHelp;
import studio.talkback.session.quickentry.QuickEntryKinds;
import studio.talkback.ui.ClipboardText;

/** Help inside the program. */
class HelpTest {

    private final User user = new User();
    private Shell shell = user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    private final Shell window = shell;

    @AfterEach
    void close() {
        user.run(() -> {
            if (shell != window && !shell.isDisposed()) {
                shell.close();
            }
        });
    }

    @Test
    void everyKeyOfOursIsInTheHelpOnceAndBoundAsItSays() {
        List<HelpRow> rows = user.ask(() -> BoundKeys.rows(PlatformUI.getWorkbench()));
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<String> shown = rows.stream().map(HelpRow::typed).toList();
        assertEquals(shown.size(), shown.stream().distinct().count(), () -> "no key is there twice: " + shown);
        for (String key : List.of("F1", "F4", "Ctrl+N", "Ctrl+L", "Ctrl+Shift+F", "Ctrl+Z", "Ctrl+1")) {
            assertTrue(shown.contains(key), () -> key + " in " + shown);
        }
        for (HelpRow row : rows) {
            assertTrue(List.of(bindings.getBindings()).stream().map(BoundKeys::keys).anyMatch(row.typed()::equals), row.typed());
            assertFalse(row.meaning().isBlank());
        }
        assertTrue(rows.stream().anyMatch(row -> row.typed().equals("Ctrl+2") && row.meaning().equals("Go to Pipeline")));
    }

    @Test
    void theKeysOfTheActivePartComeFirstAndTypingFindsTheOthers() {
        user.view("studio.talkback.find.ui.search");
        user.command("studio.talkback.app.keyboard");
        shell = user.dialog("Keyboard");
        Table table = user.all(shell, Table.class).getFirst();
        assertEquals("Search and history", cell(table, 0));
        Text words = user.all(shell, Text.class).stream().filter(each -> user.ask(() -> (each.getStyle() & SWT.SEARCH) != 0))
                .findFirst().orElseThrow();
        user.run(() -> words.setText("next stage"));
        assertEquals(1, user.ask(table::getItemCount).intValue());
        assertEquals("Pipeline and projects", cell(table, 0));
        assertEquals("Next Stage", cell(table, 2));
        user.pressButton(shell, "Copy as Text");
        user.waitUntil("it is copied", () -> ClipboardText.get(Objects.requireNonNull(table.getDisplay())).contains("Next Stage"));
        user.run(() -> words.setText("nothing like this"));
        assertEquals(0, user.ask(table::getItemCount).intValue());
    }

    @Test
    void whatCanBeTypedIsShownWithEveryKindAndToken() {
        user.command("studio.talkback.app.typing");
        shell = user.dialog("What can be typed in the log");
        Table table = user.all(shell, Table.class).getFirst();
        String all = user.ask(() -> {
            StringBuilder text = new StringBuilder();
            for (TableItem item : table.getItems()) {
                text.append(item.getText(1)).append('\n');
            }
            return text.toString();
        });
        QuickEntryKinds.builtIn().all().forEach(kind -> assertTrue(all.contains(kind.example()), kind.example()));
        assertTrue(all.contains("c fet1 a5 r8 in 4") && all.contains("=14:05"), all);
    }

    @Test
    void theHelpAsTextHasEachThemeOnce() {
        List<HelpRow> rows = LineHelp.rows(QuickEntryKinds.builtIn());
        String text = HelpText.of(HelpText.found(rows, "", ""));
        assertEquals(1, text.lines().filter("Kinds of lines"::equals).count(), text);
        assertEquals(rows.size(), text.lines().filter(line -> line.startsWith("  ")).count());
        assertEquals(List.of(), HelpText.found(rows, "no such words", ""));
    }

    private String cell(Table table, int column) {
        return user.ask(() -> table.getItem(0).getText(column));
    }
}
