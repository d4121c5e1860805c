package studio.talkback.app;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

import studio.talkback.ui.Hiding;
import studio.talkback.ui.Talkback;

/** Says in the status line that other clients are hidden, and who is shown; takes no room otherwise. */
final class HiddenText {

    private final IStatusLineManager line;
    private final StatusText item = new StatusText("studio.talkback.hidden", 320);

    HiddenText(IStatusLineManager line) {
        this.line = line;
        line.add(item);
        fill();
        Talkback.hiding().addListener(() -> {
            fill();
            line.update(true);
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(HideHandler.COMMAND, null);
            }
        });
        Talkback.hiding().follow(Display.getCurrent());
    }

    private void fill() {
        Hiding.State state = Talkback.hiding().state();
        String text = state.name().isEmpty() ? Messages.Hidden_All : NLS.bind(Messages.Hidden_But, state.name());
        item.show(text, Messages.Hidden_Hint);
        item.setVisible(state.hidden());
        if (state.hidden()) {
            // What was said last may have been about another client.
            line.setMessage(null);
        }
    }
}
