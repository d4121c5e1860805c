package studio.talkback.room.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import studio.talkback.console.link.ConsoleWatch;
import studio.talkback.console.link.Drift;
import studio.talkback.console.link.LinkException;
import studio.talkback.room.RecalledConsole;
import studio.talkback.room.RoomConsole;

/** The console of this room as it moves away from a recall: one watch for the whole program. Confined to the UI thread. */
final class WatchedConsole {

    private static final List<Runnable> LISTENERS = new ArrayList<>();

    private static @Nullable WatchedConsole current;

    private final RecalledConsole recall;
    private final RoomConsole console;
    private final Instant since;
    private @Nullable ConsoleWatch watch;
    private @Nullable Drift drift;

    private WatchedConsole(RecalledConsole recall, RoomConsole console, Instant since) {
        this.recall = recall;
        this.console = console;
        this.since = since;
    }

    /** The console that is watched; null where none is. */
    static @Nullable WatchedConsole now() {
        return current;
    }

    /**
     * Watches a console from now on instead of any other.
     *
     * @throws LinkException if it cannot be watched; the message says how to mend it
     */
    static void begin(Display display, RecalledConsole recall, RoomConsole console) throws LinkException {
        end();
        ZonedDateTime stood = recall.stoodAt();
        WatchedConsole begun = new WatchedConsole(recall, console, Objects.requireNonNull(stood == null ? Instant.now() : stood.toInstant()));
        ConsoleWatch started = ConsoleWatch.start(console.family(), console.address(), recall.state(), begun.since,
                moved -> begun.take(display, moved));
        begun.watch = started;
        begun.drift = started.drift();
        current = begun;
        tell();
    }

    private void take(Display display, Drift moved) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (current == this) {
                    drift = moved;
                    tell();
                }
            });
        }
    }

    /** Watches no longer. */
    static void end() {
        WatchedConsole before = current;
        current = null;
        if (before != null && before.watch != null) {
            Objects.requireNonNull(before.watch).close();
            tell();
        }
    }

    /** Calls back when something has moved, or the watch has begun or ended, until the control is disposed. */
    static void onChange(Control owner, Runnable changed) {
        LISTENERS.add(changed);
        owner.addDisposeListener(event -> LISTENERS.remove(changed));
    }

    private static void tell() {
        List.copyOf(LISTENERS).forEach(Runnable::run);
    }

    RecalledConsole recall() {
        return recall;
    }

    /** How things stand. */
    Drift drift() {
        return Objects.requireNonNull(drift);
    }

    /** Who is watched, and beside what: {@code A Room beside Glass House Mix 3}. */
    String name() {
        return Objects.requireNonNull(NLS.bind(Messages.Watch_Beside, console.room(), recall.title()));
    }

    /** How things stand in one line, its sign in front: {@code ● 3 controls moved since 14:02}. */
    String words() {
        Drift now = drift();
        String words = now.words(ZoneId.systemDefault());
        return switch (now.phase()) {
            case READING -> "… " + words;
            case WATCHING -> (now.moved().isEmpty() ? "✓ " : "● ") + (isToday() ? words : older(now));
            case NOT_ANSWERING, REFUSED -> "! " + words;
        };
    }

    /** Of another day the time alone would say something else. */
    private String older(Drift now) {
        int moved = now.moved().size();
        return Objects.requireNonNull(moved == 0 ? NLS.bind(Messages.Watch_Same, recall.title())
                : NLS.bind(moved == 1 ? Messages.Watch_OneDiffers : Messages.Watch_Differ, recall.title(), String.valueOf(moved)));
    }

    private boolean isToday() {
        ZoneId zone = ZoneId.systemDefault();
        return since.atZone(zone).toLocalDate().equals(Instant.now().atZone(zone).toLocalDate());
    }
}
