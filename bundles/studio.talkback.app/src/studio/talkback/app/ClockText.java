package studio.talkback.app;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.ClockSetBack;
import studio.talkback.ui.LibraryReader;

/** Says in the status line that the clock of this machine stands before what is in the library; takes no room otherwise. */
public final class ClockText {

    private static final int EACH_MILLIS = 60_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm");

    private final IStatusLineManager line;
    private final StatusText item = new StatusText("studio.talkback.clock", 340);

    ClockText(IStatusLineManager line) {
        this.line = line;
        item.setVisible(false);
        line.add(item);
    }

    /** Looks now and every minute, as long as the window is there. */
    void watch(Shell window) {
        if (!window.isDisposed()) {
            new LibraryReader(window).read(Messages.Clock_Reading,
                    (library, monitor) -> ClockSetBack.in(library, Objects.requireNonNull(Instant.now())), this::show);
            Objects.requireNonNull(Display.getCurrent()).timerExec(EACH_MILLIS, () -> watch(window));
        }
    }

    private void show(Optional<ClockSetBack> found) {
        item.show(found.map(ClockText::text).orElse(""), found.map(ClockText::hint).orElse(""), found.isPresent());
        if (item.isVisible() != found.isPresent()) {
            item.setVisible(found.isPresent());
            line.update(true);
        }
    }

    /** What is amiss, and how far. */
    public static String text(ClockSetBack clock) {
        String room = clock.room();
        return Objects.requireNonNull(room == null ? NLS.bind(Messages.Clock_SetBack, clock.howFar())
                : NLS.bind(Messages.Clock_OtherRoom, room.isEmpty() ? Messages.Clock_SomeRoom : room, clock.howFar()));
    }

    /** What that means, and how to mend it. */
    public static String hint(ClockSetBack clock) {
        return Objects.requireNonNull(NLS.bind(clock.room() == null ? Messages.Clock_SetBackHint : Messages.Clock_OtherRoomHint,
                clock.newest().format(WHEN)));
    }
}
