package studio.talkback.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

import studio.talkback.ui.Themes;

/** Switches between the dark and the light theme. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        // Not the active shell's: that may be a dialog which is gone.
        Themes.toggle(PlatformUI.getWorkbench().getDisplay());
        return null;
    }
}
