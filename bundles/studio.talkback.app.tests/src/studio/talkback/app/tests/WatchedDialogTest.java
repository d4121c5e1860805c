package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The watched folders are shown, and followed. */
class WatchedDialogTest {

    private final User user = new User();

    @Test
    void whatIsSelectedToBeCopiedStaysSelectedWhileTheFoldersAreFollowed() throws Exception {
        user.command("studio.talkback.app.watched");
        Shell dialog = user.dialog("Watched folders");
        Text photos = user.all(dialog, Text.class).stream()
                .filter(field -> user.ask(field::getText).equals("none")).findFirst().orElseThrow();
        user.run(photos::selectAll);
        Thread.sleep(2500);
        assertEquals("none", user.ask(photos::getSelectionText));
        user.pressButton(dialog, "Close");
    }
}
