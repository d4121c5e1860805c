package studio.talkback.console.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;

/**
 * Watches a console move away from a state, on a daemon thread of its own with a connection of its own. What the console
 * tells is read back at once; everything is read again in turn besides, so that a change whose telling was lost is seen
 * all the same, within some ten seconds. A console that does not answer is asked until it does. Close it in the end.
 */
public final class ConsoleWatch implements AutoCloseable {

    /** How long to wait for something to be told before the next lines are read. */
    private static final long PAUSE_MILLIS = 200;
    /** All lines have been read again after so many pauses. */
    private static final int PAUSES_A_ROUND = 50;
    private static final long PAUSE_WHILE_SILENT_MILLIS = 1000;

    private final ConsoleFamily family;
    private final ConsoleAddress address;
    private final Drifting drifting;
    private final Consumer<Drift> listener;
    private final Thread thread;
    private final Stop stop = new Stop();
    private volatile Drift drift;

    private ConsoleWatch(ConsoleFamily family, ConsoleAddress address, ConsoleLink link, ConsoleState reference,
            Instant since, Consumer<Drift> listener) {
        this.family = family;
        this.address = address;
        this.drifting = new Drifting(link, reference, since);
        this.listener = listener;
        this.drift = drifting.drift(Drift.Phase.READING, null, null);
        this.thread = new Thread(this::run, "Console watch " + address);
        thread.setDaemon(true);
    }

    /**
     * Begins to watch.
     *
     * @param reference what it is compared with
     * @param since     since when the console should stand so, for the words; it changes nothing of the watch
     * @param listener  is told each time something has changed, on the watch's own thread; must return soon
     * @throws LinkException with {@link LinkException.Kind#REFUSED} when the family has no link, the state is
     *                       another's, or it is a preset of a strip or effect
     */
    public static ConsoleWatch start(ConsoleFamily family, ConsoleAddress address, ConsoleState reference,
            Instant since, Consumer<Drift> listener) throws LinkException {
        ConsoleLink link = LinkedConsole.linkOf(family);
        LinkedConsole.refuseWhatIsNotOf(family, reference);
        ConsoleWatch watch = new ConsoleWatch(family, address, link, reference, since, listener);
        watch.thread.start();
        return watch;
    }

    /** How things stand. */
    public Drift drift() {
        return drift;
    }

    /** Ends the watch; nothing is told afterwards. Returns at once. Does nothing the second time. */
    @Override
    public void close() {
        stop.setCanceled(true);
        thread.interrupt();
    }

    private static final class Stop extends NullProgressMonitor {

        private volatile boolean stopped;

        @Override
        public boolean isCanceled() {
            return stopped;
        }

        @Override
        public void setCanceled(boolean cancelled) {
            stopped = cancelled;
        }
    }

    private void run() {
        try {
            while (!stop.isCanceled()) {
                watchOnce();
            }
        } catch (InterruptedException | OperationCanceledException e) {
            // Closed.
        }
    }

    private void watchOnce() throws InterruptedException {
        ConsoleLink link = Objects.requireNonNull(family.link());
        try (ConsoleConnection connection = link.open(address, stop)) {
            watch(connection);
        } catch (LinkException e) {
            if (e.kind() == LinkException.Kind.REFUSED) {
                tell(drifting.drift(Drift.Phase.REFUSED, null, e.getMessage()));
                stop.setCanceled(true);
            } else {
                tell(drifting.drift(Drift.Phase.NOT_ANSWERING, drifting.heard(), null));
                Thread.sleep(PAUSE_WHILE_SILENT_MILLIS);
            }
        }
    }

    private void watch(ConsoleConnection connection) throws LinkException, InterruptedException {
        try (ConsoleConnection.Pushes pushes = connection.pushes()) {
            take(connection.read(drifting.all(), stop));
            long turnAt = System.nanoTime();
            while (!stop.isCanceled()) {
                Set<String> next = new LinkedHashSet<>(pushes.await(PAUSE_MILLIS));
                if (System.nanoTime() - turnAt >= 0) {
                    next.addAll(drifting.next(PAUSES_A_ROUND));
                    turnAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
                }
                if (!next.isEmpty()) {
                    take(connection.read(new ArrayList<>(next), stop));
                }
            }
        }
    }

    private void take(ConsoleReading reading) throws LinkException {
        @Nullable Instant silent = reading.silentSince();
        drifting.take(reading, Objects.requireNonNull(Instant.now()));
        if (silent != null) {
            throw LinkException.silent(address, silent);
        }
        tell(drifting.drift(Drift.Phase.WATCHING, null, null));
    }

    private void tell(Drift now) {
        if (!stop.isCanceled() && !now.equals(drift)) {
            drift = now;
            listener.accept(now);
        }
    }
}
