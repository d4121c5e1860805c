package studio.talkback.ui;

import org.eclipse.ui.PlatformUI;

/** Who is at the desk. */
public final class Operator {

    private static final String COMMAND = "studio.talkback.app.operator";

    private Operator() {
    }

    /**
     * The initials of who is at the desk, asked for where nobody said so yet; on the UI thread.
     *
     * @return empty where it is still not said: then nothing is saved
     */
    public static String atDesk() {
        if (Talkback.context().state().operator().isEmpty()) {
            Actions.run(PlatformUI.getWorkbench(), COMMAND);
        }
        return Talkback.context().state().operator();
    }
}
