package studio.talkback.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Themes;

/** Switches between the dark and the light theme. */
public final class ThemeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Themes.toggle(HandlerUtil.getActiveShell(event).getDisplay());
        return null;
    }
}
