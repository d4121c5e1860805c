package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import studio.talkback.ui.ClipboardText;

/** A report is read before it is written. */
class ReportDialogTest {

    private final User user = new User();

    @Test
    void allThatWillBeSavedIsShownAndCanBeCopied() {
        user.command("studio.talkback.app.report");
        Shell shell = user.dialog("Report a Problem");
        Text content = user.all(shell, Text.class).stream().filter(each -> user.ask(() -> (each.getStyle() & SWT.V_SCROLL) != 0
                && each.getText().startsWith("=="))).findFirst().orElseThrow();
        String text = user.ask(content::getText);
        for (String file : new String[] { "versions.txt", "library.txt", "bundles.txt", "log.txt" }) {
            assertTrue(text.contains("== " + file), file);
        }
        user.pressButton(shell, "Copy as Text");
        user.waitUntil("it is copied", () -> ClipboardText.get(Objects.requireNonNull(shell.getDisplay())).contains("== log.txt"));
        user.run(shell::close);
    }
}
