package studio.talkback.handover.ui;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import studio.talkback.handover.HandOvers;
import studio.talkback.handover.MeetingPause;
import studio.talkback.handover.Met;
import studio.talkback.handover.SharedFolder;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.file.Elsewhere;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.When;

/**
 * Keeps the folder or stick that rooms share up to date, in the background: soon after something was saved here, every
 * other minute otherwise, and at once when it is plugged in. While a recall run is worked on, here or there, two people may
 * stand side by side at one room: then every few seconds. What cannot be read or written is said and tried again.
 */
final class Sharing extends Job {

    /** So long after the last change of a run it is worked on; a longer pause begins again with the other interval. */
    private static final Duration WORKED_ON = Duration.ofMinutes(15);

    private static final Sharing SHARING = new Sharing();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private @Nullable SharedFolder folder;
    private @Nullable SharedPlace place;
    private volatile boolean ended;
    /** When it meets the others next. */
    private volatile long due = Long.MAX_VALUE;
    private volatile long runChangedMillis = Long.MIN_VALUE;
    private volatile State state = new State(null, "");

    /** How it stands: when rooms met last, and what was wrong. */
    private record State(@Nullable ZonedDateTime met, String problem) {
    }

    private Sharing() {
        super(Messages.Shared_Job);
        setSystem(true);
    }

    /** Begins, once the library is open. */
    static void start() {
        Talkback.libraryProvider().library().thenAccept(library -> {
            library.addListener(documents -> {
                SHARING.changed.set(true);
                if (documents.stream().anyMatch(document -> document.kind().equals(Kinds.RECALL_RUN))) {
                    SHARING.runChangedMillis = millis();
                }
                if (SharedPlace.remembered().isPresent()) {
                    SHARING.within(SHARING.sideBySide() ? MeetingPause.SIDE_BY_SIDE : MeetingPause.AFTER_A_CHANGE);
                }
            });
            SHARING.schedule(MeetingPause.LOOK_FOR_IT.toMillis());
        });
    }

    /** Meets the other rooms now, where a folder is shared. */
    static void now() {
        SHARING.changed.set(true);
        SHARING.cancel();
        SHARING.schedule();
    }

    /** Whether something was saved here that is not in the shared folder, which is there. */
    static boolean isBehind() {
        return SHARING.changed.get() && SharedPlace.remembered()
                .filter(each -> Elsewhere.DISKS.isFolder(each.folder())).isPresent();
    }

    /** Meets the other rooms on this thread, at the end of the program. */
    static void atTheEnd(IProgressMonitor monitor) {
        SHARING.ended = true;
        SHARING.cancel();
        SHARING.meet(monitor);
    }

    /** How it stands, in a few words; nothing where no folder is shared. */
    static List<String> says() {
        SharedPlace shared = SharedPlace.remembered().orElse(null);
        List<String> said = new ArrayList<>();
        if (shared != null) {
            State now = SHARING.state;
            ZonedDateTime met = now.met();
            String name = String.valueOf(shared.folder().getFileName());
            said.add(!now.problem().isEmpty() ? NLS.bind(Messages.Shared_Problem, name, now.problem())
                    : met == null ? NLS.bind(Messages.Shared_NotYet, name)
                            : NLS.bind(Messages.Shared_Met, name, When.text(met)));
        }
        return said;
    }

    /** Calls back on the UI thread whenever it stands differently, until the control is disposed. */
    static void onChange(Control owner, Runnable changed) {
        Display display = owner.getDisplay();
        Runnable listener = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        changed.run();
                    }
                });
            }
        };
        SHARING.listeners.add(listener);
        owner.addDisposeListener(event -> SHARING.listeners.remove(listener));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SharedPlace shared = SharedPlace.remembered().orElse(null);
        if (shared == null || ended) {
            return Status.OK_STATUS;
        }
        boolean there = Elsewhere.DISKS.isFolder(shared.folder());
        if (there) {
            meet(monitor);
        } else {
            become(new State(state.met(), Messages.Shared_Away));
        }
        // Who cancelled it wants to meet elsewhere, and now.
        Duration next = monitor.isCanceled() ? Duration.ZERO
                : MeetingPause.after(there, !state.problem().isEmpty(), sideBySide(), changed.get());
        due = millis() + next.toMillis();
        schedule(next.toMillis());
        return Status.OK_STATUS;
    }

    private boolean sideBySide() {
        long changedAt = runChangedMillis;
        return changedAt != Long.MIN_VALUE && millis() - changedAt < WORKED_ON.toMillis();
    }

    /** Meets the others no later than this from now; a job that sleeps does not mind being scheduled, so it is woken. */
    private void within(Duration time) {
        long latest = millis() + time.toMillis();
        if (latest < due) {
            due = latest;
            wakeUp(time.toMillis());
        }
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }

    private synchronized void meet(IProgressMonitor monitor) {
        SharedPlace shared = SharedPlace.remembered().orElse(null);
        if (shared == null) {
            return;
        }
        boolean behind = changed.getAndSet(false);
        try {
            Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
            SharedFolder rooms = folderOf(shared);
            String operator = Talkback.context().state().operator();
            Met met = Elsewhere.DISKS.run(shared.folder(), going -> behind
                    ? rooms.meet(library, new HandOvers(library).everything(Messages.HandOver_Everything, shared.room(),
                            operator), operator, going)
                    : rooms.takeIn(library, operator, going), monitor);
            become(new State(ZonedDateTime.now(), String.join("; ", met.problems())));
        } catch (OperationCanceledException e) {
            changed.compareAndSet(false, behind);
        } catch (Exception e) {
            changed.compareAndSet(false, behind);
            String said = e.getMessage();
            String problem = said == null ? e.toString() : said;
            if (!problem.equals(state.problem())) {
                ILog.get().warn(Messages.Shared_Job, e);
            }
            become(new State(state.met(), problem));
        }
    }

    private SharedFolder folderOf(SharedPlace shared) {
        SharedFolder known = folder;
        if (known == null || !shared.equals(place)) {
            known = new SharedFolder(shared.folder());
            folder = known;
            place = shared;
        }
        return known;
    }

    private void become(State next) {
        if (!next.equals(state)) {
            state = next;
            listeners.forEach(Runnable::run);
        }
    }
}
