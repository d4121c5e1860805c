package studio.talkback.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.Client;
import studio.talkback.library.client.ClientView;
import studio.talkback.library.client.OthersNames;
import studio.talkback.model.identity.Ref;

/**
 * Whether all but one client's work is hidden, and whose is shown. It stays so over a restart. Whose it is stays as it
 * was when it was hidden: no selection shows another's. Changed on the UI thread, read from any.
 */
public final class Hiding {

    /**
     * One state.
     *
     * @param hidden   whether others are hidden
     * @param client   whose work is shown then
     * @param name     what the client is called; empty for nobody, or while that is read
     * @param projects the client's projects; none while they are read
     * @param number   counts up with every switch: what was read before is not to be shown any more
     */
    public record State(boolean hidden, Client client, String name, Set<Ref> projects, int number) {

        public State {
            projects = Objects.requireNonNull(Set.copyOf(projects));
        }
    }

    private static final String HIDDEN = "clientsHidden";
    private static final String CLIENT = "clientShown";

    /** The kinds of document that say whose projects are whose. */
    private static final Set<String> OWNERS = Objects.requireNonNull(Set.of(Kinds.PROJECT, Kinds.PARTY));

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger readings = new AtomicInteger();
    private volatile State state;

    Hiding() {
        IEclipsePreferences kept = preferences();
        state = new State(kept.getBoolean(HIDDEN, false), Client.parse(kept.get(CLIENT, "")), "", Set.of(), 0);
    }

    /** The state of now. */
    public State state() {
        return state;
    }

    /** Whether others are hidden. */
    public boolean hidden() {
        return state.hidden();
    }

    /** The library as it may be shown in this state. */
    public static Library view(Library library, State state) {
        return state.hidden() ? new ClientView(library, state.client()) : ClientView.everything(library);
    }

    /** The library as it may be shown now. */
    public Library view(Library library) {
        return view(library, state);
    }

    /** A failure's message; another one where it names what is hidden. Waits for the disk. */
    String told(String message) {
        try {
            Library library = Talkback.libraryProvider().library().join();
            return view(Objects.requireNonNull(library)) instanceof ClientView view && OthersNames.occurIn(message, view)
                    ? Messages.Hiding_Failed : message;
        } catch (LibraryException | RuntimeException e) {
            ILog.get().warn("It is not known whether a message may be shown", e);
            return hidden() ? Messages.Hiding_Failed : message;
        }
    }

    /** Whether the work of a project may be shown; that of no project is nobody's. */
    public boolean shows(@Nullable Ref project) {
        State now = state;
        return !now.hidden() || project != null && now.projects().contains(project.toDocument());
    }

    /** Something is read that a screen shows; the covers stay until it {@link #readingEnded}. */
    public void readingBegins() {
        readings.incrementAndGet();
    }

    /** What was read is on the screen. */
    public void readingEnded() {
        readings.decrementAndGet();
    }

    /** How many readings are under way. */
    int readings() {
        return readings.get();
    }

    /** Is called on the UI thread after each switch, and when it is known whose projects are whose. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * Hides all but the client of a project; nothing of anybody's is shown where there is none. Everything is covered when
     * this returns, and uncovered as soon as every screen has been read again.
     */
    public void hide(@Nullable Ref project, Display display) {
        switchTo(new State(true, Client.NOBODY, "", Set.of(), state.number() + 1));
        Covers.over(display);
        read(display, library -> Client.of(library, project));
    }

    /** Shows everything again. */
    public void show() {
        switchTo(new State(false, Client.NOBODY, "", Set.of(), state.number() + 1));
        Covers.lift();
        listeners.forEach(Runnable::run);
    }

    /** Follows the library: which projects are the client's. Once, when the workbench starts. */
    public void follow(Display display) {
        CompletableFuture<Library> library = Talkback.libraryProvider().library();
        library.thenAccept(open -> {
            open.addListener(changed -> {
                if (state.hidden() && changed.stream().anyMatch(ref -> OWNERS.contains(ref.kind()))) {
                    onScreen(display, () -> read(display, all -> state.client()));
                }
            });
            onScreen(display, () -> {
                if (state.hidden()) {
                    read(display, all -> state.client());
                }
            });
        });
    }

    /** Whose work is shown. */
    @FunctionalInterface
    private interface Choice {

        Client of(Library library) throws LibraryException;
    }

    private void read(Display display, Choice choice) {
        int number = state.number();
        Job job = Job.create(Messages.Hiding_Reading, monitor -> {
            try {
                State next = state(choice, number);
                onScreen(display, () -> take(next));
            } catch (LibraryException | RuntimeException e) {
                // All stays covered, or nothing is shown: the safe side.
                ILog.get().error("It is not known whose work may be shown", e);
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static State state(Choice choice, int number) throws LibraryException {
        Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
        Client client = choice.of(library);
        try (ClientView view = new ClientView(library, client)) {
            return new State(true, client, client.name(library), view.projects(), number);
        }
    }

    private void take(State next) {
        State before = state;
        if (!before.hidden() || before.number() != next.number() || before.equals(next) && !Covers.there()) {
            return;
        }
        switchTo(next);
        Talkback.context().leaveHidden();
        listeners.forEach(Runnable::run);
        Covers.liftWhenRead();
    }

    private void switchTo(State next) {
        boolean other = state.hidden() != next.hidden() || !state.client().equals(next.client());
        state = next;
        if (other) {
            IEclipsePreferences kept = preferences();
            kept.putBoolean(HIDDEN, next.hidden());
            kept.put(CLIENT, next.client().toString());
            Job job = Job.create(Messages.Hiding_Reading, monitor -> {
                try {
                    kept.flush();
                } catch (BackingStoreException e) {
                    ILog.get().warn("Whether clients are hidden is not remembered", e);
                }
                return Status.OK_STATUS;
            });
            job.setSystem(true);
            job.schedule();
        }
    }

    private static void onScreen(Display display, Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }

    private static IEclipsePreferences preferences() {
        return Objects.requireNonNull(InstanceScope.INSTANCE.getNode("studio.talkback.ui"));
    }
}
