package studio.talkback.find.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.model.identity.Ref;

/** Shows the history of what is at hand; asked for in the search, that of what is selected there. */
public final class HistoryHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Ref found = page.getActivePart() instanceof SearchView search ? search.selected() : null;
        HistoryView.show(page, found);
        return null;
    }
}
