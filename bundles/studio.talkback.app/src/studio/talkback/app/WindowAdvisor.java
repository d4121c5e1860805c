package studio.talkback.app;

import java.util.List;
import java.util.Objects;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import studio.talkback.app.state.StartNote;
import studio.talkback.room.ui.RoomBarTrim;

/** The one window: a menu, the room bar, the status line, and no other bars that take room from the work. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private final LibraryHost host;
    private final List<StartNote> notes;

    /** @param notes what was amiss at the start */
    WindowAdvisor(IWorkbenchWindowConfigurer configurer, LibraryHost host, List<StartNote> notes) {
        super(configurer);
        this.host = host;
        this.notes = Objects.requireNonNull(List.copyOf(notes));
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StatusBar(configurer, host, notes);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1440, 900));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.Title);
        RoomBarTrim.add(model());
        new HiddenTabs(getWindowConfigurer().getWindow().getService(MApplication.class));
    }

    @Override
    public void postWindowOpen() {
        RoomBarTrim.alone(model());
    }

    private MTrimmedWindow model() {
        return (MTrimmedWindow) getWindowConfigurer().getWindow().getService(MWindow.class);
    }
}
