package studio.talkback.project.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** Opens the wizard for a new item of the project at hand. */
public final class NewItemHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Ref project = Talkback.context().state().project();
        if (project == null) {
            MessageDialog.openInformation(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), Messages.NewItem,
                    Messages.NewItem_NoProject);
        } else {
            new WizardDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), new NewItemWizard(project)).open();
        }
        return null;
    }
}
