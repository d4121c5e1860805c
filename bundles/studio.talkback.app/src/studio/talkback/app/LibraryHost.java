package studio.talkback.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.ui.LibraryProvider;
import studio.talkback.ui.Talkback;

/** Opens the workstation's library, or makes an empty one where there is none, and lets it go at the end. */
final class LibraryHost implements LibraryProvider, AutoCloseable {

    private final Path folder;
    private final CompletableFuture<Library> library = new CompletableFuture<>();

    LibraryHost(Path folder) {
        this.folder = folder;
    }

    /** Begins to open on a thread of its own. */
    void open() {
        Thread.ofPlatform().name("Talkback library opening").start(() -> {
            try {
                LibraryService service = Talkback.service(LibraryService.class);
                library.complete(service.exists(folder) ? service.open(folder, new NullProgressMonitor())
                        : service.create(folder));
            } catch (Exception e) {
                library.completeExceptionally(e);
            }
        });
    }

    /** Where the library lies. */
    Path folder() {
        return folder;
    }

    @Override
    public CompletableFuture<Library> library() {
        return Objects.requireNonNull(library.copy());
    }

    @Override
    public void close() {
        try {
            library.join().close();
        } catch (RuntimeException e) {
            ILog.get().warn("The library was not open at the end", e);
        }
    }
}
