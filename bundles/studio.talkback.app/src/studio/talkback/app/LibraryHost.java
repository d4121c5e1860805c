package studio.talkback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryInUseException;
import studio.talkback.library.LibraryService;
import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.LibraryBackups;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.NamesInProjects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.inbox.AtDesk;
import studio.talkback.session.inbox.LineFile;
import studio.talkback.session.inbox.LogInbox;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryProvider;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.Watching;

/**
 * Opens the workstation's library, or makes an empty one where there is none, takes the lines that other programs leave
 * in its inbox, watches the folders of its projects, sees to its backups, and lets it go at the end. An OSGi service too.
 */
final class LibraryHost implements LibraryProvider, Watching, AutoCloseable {

    /** How often it is looked whether a backup is due. */
    private static final Duration LOOK_EACH = Objects.requireNonNull(Duration.ofMinutes(3));

    private static final long AGAIN_MILLIS = 1_000;

    private final Path folder;
    private final CompletableFuture<Library> library = new CompletableFuture<>();
    private final CompletableFuture<LibraryBackups> backups = new CompletableFuture<>();
    private final CompletableFuture<Proposals> proposals = new CompletableFuture<>();
    private final CompletableFuture<String> held = new CompletableFuture<>();
    private final CountDownLatch leaving = new CountDownLatch(1);
    private volatile AtDesk desk = AtDesk.NOBODY;
    private volatile @Nullable Ref item;
    private volatile @Nullable LogInbox inbox;
    private volatile @Nullable LineFile lines;
    private volatile @Nullable BackupTimer timer;

    LibraryHost(Path folder) {
        this.folder = folder;
    }

    /** Begins to open on a thread of its own. */
    void open() {
        Thread.ofPlatform().name("Talkback library opening").start(() -> {
            try {
                Library opened = openWhenFree(Talkback.service(LibraryService.class));
                boolean writable = !opened.info().readOnly();
                if (writable) {
                    inbox = LogInbox.watch(opened, new SessionLog(opened), new NamesInProjects(opened));
                }
                library.complete(opened);
                if (writable) {
                    watch(opened);
                }
                keepBackups(opened);
            } catch (Exception e) {
                library.completeExceptionally(e);
            }
        });
    }

    /** Where another program has the library, says so, and opens it as soon as it is let go there. */
    private Library openWhenFree(LibraryService service) throws IOException, LibraryException, InterruptedException {
        while (true) {
            try {
                return service.exists(folder) ? service.open(folder, new NullProgressMonitor()) : service.create(folder);
            } catch (LibraryInUseException e) {
                held.complete(Objects.requireNonNullElse(e.getMessage(), e.toString()));
                if (leaving.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw e;
                }
            }
        }
    }

    /** Who has the library and since when, told while it is waited for; never completes where nobody else has it. */
    CompletableFuture<String> held() {
        return Objects.requireNonNull(held.copy());
    }

    /** Begins to watch what other programs write down and save. */
    private void watch(Library opened) {
        Clock clock = Objects.requireNonNull(Clock.systemDefaultZone());
        lines = LineFile.watch(opened, new SessionLog(opened), new NamesInProjects(opened), () -> desk, clock);
        Proposals watched = new Proposals(opened, new SessionLog(opened), new EvidenceReaders(), () -> item, clock);
        watched.start();
        proposals.complete(watched);
    }

    /** Who is at the desk and what is at hand: what a line or a file means that does not say it. */
    void follow(ActiveContext.State state) {
        desk = new AtDesk(state.operator().isEmpty() ? null : state.operator(), named(state.project()), named(state.item()));
        item = state.item();
    }

    private static @Nullable String named(@Nullable Ref document) {
        return document == null ? null : document.toString();
    }

    @Override
    public CompletableFuture<Proposals> proposals() {
        return Objects.requireNonNull(proposals.copy());
    }

    private void keepBackups(Library opened) {
        try {
            LibraryService service = Talkback.service(LibraryService.class);
            Clock clock = Objects.requireNonNull(Clock.systemDefaultZone());
            LibraryBackups kept = new LibraryBackups(new Backups(opened, service, () -> BackupPlace.of(folder), clock),
                    Backups.second(opened, service, BackupPlace::second, clock));
            BackupTimer each = new BackupTimer(kept.all(), LOOK_EACH);
            timer = each;
            each.start();
            backups.complete(kept);
        } catch (IOException | LibraryException e) {
            ILog.get().error("The library is not backed up", e);
        }
    }

    /** The library's backups; never completes where there is no library. */
    CompletableFuture<LibraryBackups> backups() {
        return Objects.requireNonNull(backups.copy());
    }

    /** Backs up what changed, before the program ends; shows itself on this display when it takes a while. */
    void backUpAtTheEnd(Display display) {
        BackupTimer each = timer;
        LibraryBackups kept = backups.getNow(null);
        if (each != null && kept != null) {
            each.stop();
            new ClosingBackup(display, kept.all()).run();
        }
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
        leaving.countDown();
        try {
            Library open = library.join();
            LibraryBackups kept = backups.getNow(null);
            if (kept != null) {
                kept.close();
            }
            Proposals proposing = proposals.getNow(null);
            if (proposing != null) {
                proposing.close();
            }
            LineFile file = lines;
            if (file != null) {
                file.close();
            }
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
