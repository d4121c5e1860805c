package studio.talkback.session.ui;

import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.client.ClientView;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Hiding;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;

/** Puts the strip out of sight while other clients are hidden and it is one of theirs; it comes back with what was typed. */
final class StripHiding {

    private final Shell shell;
    private final Ref session;
    private final LibraryReader reader;
    private boolean away;

    StripHiding(Shell shell, Ref session) {
        this.shell = shell;
        this.session = session;
        this.reader = new LibraryReader(shell);
        Hiding hiding = Talkback.hiding();
        Runnable switched = this::switched;
        hiding.addListener(switched);
        shell.addDisposeListener(event -> hiding.removeListener(switched));
    }

    /** Whether it is out of sight now. */
    boolean puttingAway() {
        return away;
    }

    private void switched() {
        if (shell.isDisposed()) {
            return;
        } else if (Talkback.hiding().hidden()) {
            reader.read(Messages.Reading, (library, monitor) -> Boolean.valueOf(ClientView.mayShow(library, session)),
                    shown -> away(!shown.booleanValue()));
        } else {
            away(false);
        }
    }

    private void away(boolean now) {
        away = now;
        // It was put out of sight at once when the key was pressed.
        shell.setVisible(!now);
    }
}
