package studio.talkback.find.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.ui.Screens;

/** Shows the search from anywhere, with the keyboard in its field. */
public final class SearchHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Screens.show(page, SearchView.ID);
        if (page.findView(SearchView.ID) instanceof SearchView view) {
            view.begin();
        }
        return null;
    }
}
