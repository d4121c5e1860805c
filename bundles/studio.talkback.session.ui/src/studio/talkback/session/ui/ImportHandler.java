package studio.talkback.session.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Talkback;

/** Asks for files and takes them in as evidence for the item at hand. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ActiveContext.State state = Talkback.context().state();
        Ref project = state.project();
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        if (project == null) {
            MessageDialog.openInformation(shell, Messages.Import_Command, Messages.NewSession_NoProject);
            return null;
        }
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Import_Command);
        if (dialog.open() != null) {
            List<Path> files = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), name));
            }
            new Importing(shell).files(files, project, state.item());
        }
        return null;
    }
}
