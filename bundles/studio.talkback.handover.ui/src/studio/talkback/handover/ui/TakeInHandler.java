package studio.talkback.handover.ui;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes in a hand-over file that is chosen. */
public final class TakeInHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.TakeIn);
        dialog.setFilterPath(Places.last());
        dialog.setFilterNames(new String[] { Messages.HandOver_Files, Messages.All_Files });
        dialog.setFilterExtensions(new String[] { Places.PATTERN, "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Objects.requireNonNull(Path.of(chosen));
            Places.remember(file);
            new TakingIn(shell).look(file);
        }
        return null;
    }
}
