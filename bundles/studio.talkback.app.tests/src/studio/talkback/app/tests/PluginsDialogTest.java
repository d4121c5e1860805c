package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import studio.talkback.app.InstalledPlugins;
import studio.talkback.app.PluginsDialog;
import studio.talkback.plugins.Contribution;
import studio.talkback.plugins.StudioPlugin;
import studio.talkback.ui.Talkback;

/** The dialog about the studio's plug-ins. */
class PluginsDialogTest {

    private static final String PLUGINS = "Plug-ins";

    private final User user = new User();
    private final Display display = user.ask(() -> PlatformUI.getWorkbench().getDisplay());

    @Test
    void withoutPluginsItSaysWhereToPutOne() {
        user.command("studio.talkback.app.plugins");
        Shell dialog = user.dialog(PLUGINS);
        String folder = Talkback.libraryProvider().library().join().info().folder().resolve("plug-ins").toString();
        assertTrue(texts(dialog).contains("start Talkback again"), texts(dialog));
        assertTrue(fields(dialog).contains(folder), fields(dialog));
        user.pressButton(dialog, "Close");
    }

    @Test
    void itSaysOfEachWhatItContributesOrWhyItWasLeftOutAndCopiesThatAsText() {
        Path folder = Path.of("plug-ins");
        InstalledPlugins plugins = new InstalledPlugins(folder, List.of(
                new StudioPlugin("studio.weather", "1.2.0", folder.resolve("weather.jar"), StudioPlugin.State.INSTALLED, "",
                        List.of(new Contribution("studio.talkback.brief.sections", "studio.weather", "w", "Weather", true))),
                new StudioPlugin("", "", folder.resolve("holiday.jar"), StudioPlugin.State.SKIPPED,
                        "holiday.jar is no plug-in", List.of())));
        display.asyncExec(() -> new PluginsDialog(display.getShells()[0], plugins,
                Objects.requireNonNull(List.of("console family x cannot be used"))).open());
        Shell dialog = user.dialog(PLUGINS);
        Table table = user.all(dialog, Table.class).getFirst();
        assertEquals(2, user.ask(() -> Integer.valueOf(table.getItemCount())).intValue());
        assertEquals("sections: Weather", user.ask(() -> table.getItem(0).getText(3)));
        assertEquals("left out", user.ask(() -> table.getItem(1).getText(2)));
        assertEquals("! holiday.jar is no plug-in", user.ask(() -> table.getItem(1).getText(3)));
        assertTrue(fields(dialog).contains("console family x"), fields(dialog));
        user.pressButton(dialog, "Copy as Text");
        String copied = user.ask(PluginsDialogTest::clipboard);
        assertTrue(copied.contains("studio.weather 1.2.0, in use") && copied.contains("sections: Weather")
                && copied.contains("! holiday.jar is no plug-in") && copied.contains("console family x"), copied);
        user.pressButton(dialog, "Close");
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Objects.requireNonNull(Display.getCurrent()));
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    private String texts(Shell shell) {
        StringBuilder texts = new StringBuilder();
        user.all(shell, Label.class).forEach(label -> texts.append(user.ask(label::getText)).append('\n'));
        user.all(shell, Text.class).forEach(label -> texts.append(user.ask(label::getText)).append('\n'));
        return texts.toString();
    }

    private String fields(Shell shell) {
        StringBuilder texts = new StringBuilder();
        user.all(shell, Text.class).forEach(text -> texts.append(user.ask(text::getText)).append('\n'));
        return texts.toString();
    }
}
