package studio.talkback.app;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Talkback;

/** Another operator sits down: asks for the initials. */
public final class OperatorHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.OperatorTitle,
                Messages.OperatorQuestion, Talkback.context().state().operator(), OperatorHandler::complaint);
        if (dialog.open() == Window.OK) {
            Talkback.context().setOperator(dialog.getValue().strip().toUpperCase(Locale.ROOT));
        }
        return null;
    }

    /** What is wrong with these initials; null if nothing is. */
    static @Nullable String complaint(String initials) {
        return initials.strip().matches("[\\p{L}\\p{N}]{1,8}") ? null : Messages.OperatorComplaint;
    }
}
