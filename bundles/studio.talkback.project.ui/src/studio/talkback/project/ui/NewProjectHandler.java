package studio.talkback.project.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new project. */
public final class NewProjectHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        new WizardDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), new NewProjectWizard()).open();
        return null;
    }
}
