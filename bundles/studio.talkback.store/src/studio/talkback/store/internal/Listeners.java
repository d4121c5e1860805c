package studio.talkback.store.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import studio.talkback.library.LibraryListener;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.identity.Ref;

/** Tells listeners, on a thread of their own: one that waits makes nobody else wait. */
final class Listeners {

    private final List<LibraryListener> listeners = new CopyOnWriteArrayList<>();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Talkback library listeners").factory());

    void add(LibraryListener listener) {
        listeners.add(listener);
    }

    void remove(LibraryListener listener) {
        listeners.remove(listener);
    }

    void changed(Set<Ref> documents) {
        Set<Ref> told = Set.copyOf(documents);
        if (!listeners.isEmpty()) {
            thread.execute(() -> listeners.forEach(listener -> tell(listener, told)));
        }
    }

    void close() {
        thread.shutdown();
    }

    private static void tell(LibraryListener listener, Set<Ref> documents) {
        try {
            listener.changed(documents);
        } catch (RuntimeException | LinkageError e) {
            Log.warn(Listeners.class, "a listener of the library failed", e);
        }
    }
}
