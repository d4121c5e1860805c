package studio.talkback.app.help;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the keys, those of the active part first. */
public final class KeyboardHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String part = HandlerUtil.getActivePartId(event);
        List<HelpRow> rows = BoundKeys.rows(window);
        new HelpDialog(window.getShell(), Messages.Keyboard, Messages.Hint_Keyboard, rows, part == null ? "" : Themes.of(part)).open();
        return null;
    }
}
