package studio.talkback.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window: a menu, the status line, and no bars that take room from the work. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private final LibraryHost host;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, LibraryHost host) {
        super(configurer);
        this.host = host;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StatusBar(configurer, host);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1440, 900));
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.Title);
    }
}
