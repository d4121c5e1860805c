package studio.talkback.app.preferences;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.LibraryReader;

/** Shows the preferences. */
public final class PreferencesHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = Objects.requireNonNull(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
        new LibraryReader(shell).read(Messages.Reading, (library, monitor) -> Preferences.ofDisk(library),
                disk -> new PreferencesDialog(shell, disk).open());
        return null;
    }
}
