package studio.talkback.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.inbox.LogInbox;
import studio.talkback.ui.LibraryProvider;
import studio.talkback.ui.Talkback;

/**
 * Opens the workstation's library, or makes an empty one where there is none, takes the lines that other programs leave
 * in its inbox, and lets it go at the end.
 */
final class LibraryHost implements LibraryProvider, AutoCloseable {

    private final Path folder;
    private final CompletableFuture<Library> library = new CompletableFuture<>();
    private volatile @Nullable LogInbox inbox;

    LibraryHost(Path folder) {
        this.folder = folder;
    }

    /** Begins to open on a thread of its own. */
    void open() {
        Thread.ofPlatform().name("Talkback library opening").start(() -> {
            try {
                LibraryService service = Talkback.service(LibraryService.class);
                Library opened = service.exists(folder) ? service.open(folder, new NullProgressMonitor())
                        : service.create(folder);
                inbox = LogInbox.watch(opened, new SessionLog(opened), new NamesInProjects(new Projects(opened)));
                library.complete(opened);
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
            Library open = library.join();
            LogInbox watched = inbox;
            if (watched != null) {
                watched.close();
            }
            open.close();
        } catch (RuntimeException e) {
            ILog.get().warn("The library was not open at the end", e);
        }
    }
}
