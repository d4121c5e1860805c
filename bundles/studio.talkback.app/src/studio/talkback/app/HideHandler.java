package studio.talkback.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import studio.talkback.ui.Hiding;
import studio.talkback.ui.Talkback;

/** Hides every client but that of the project at hand, or shows all again; its menu entry is checked meanwhile. */
public final class HideHandler extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "studio.talkback.app.hide";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Hiding hiding = Talkback.hiding();
        Display display = Display.getCurrent();
        if (hiding.hidden()) {
            hiding.show();
        } else if (display != null) {
            hiding.hide(Talkback.context().state().project(), display);
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") @Nullable Map parameters) {
        element.setChecked(Talkback.hiding().hidden());
    }
}
