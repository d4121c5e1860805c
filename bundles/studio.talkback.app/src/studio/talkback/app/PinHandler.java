package studio.talkback.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Talkback;

/** Holds the project and the item at hand whatever is selected, or lets them go; its menu entry is checked meanwhile. */
public final class PinHandler extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "studio.talkback.app.pin";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveContext context = Talkback.context();
        context.setPinned(!context.state().pinned());
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") @Nullable Map parameters) {
        element.setChecked(Talkback.context().state().pinned());
    }
}
