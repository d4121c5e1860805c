package studio.talkback.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.watch.internal.FolderWatch;
import studio.talkback.watch.internal.Guesses;
import studio.talkback.watch.internal.Keeping;
import studio.talkback.watch.internal.ProposedFile;
import studio.talkback.watch.internal.Recognition;
import studio.talkback.watch.internal.WatchThread;

/**
 * What was saved in the watched folders of a library and may become entries of its log. Files are only read, and never
 * while something in their folder is being written. May be used from any thread; {@link #list} and {@link #statuses} do
 * not wait, all else may wait for a disk.
 */
public final class Proposals implements AutoCloseable {

    private static final int REMEMBERED = 1000;
    private static final long PAUSE_MILLIS = 250;

    private record Done(Proposal proposal, List<ProposedFile> files) {
    }

    private final Folders folders;
    private final Intake intake;
    private final boolean remembering;
    private final List<ProposalListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Shown shown = new Shown(listeners);
    private @Nullable WatchThread thread;

    /**
     * Watches nothing before {@link #start} or {@link #look}.
     *
     * @param active the item that is active, which a file belongs to that says nothing else; null for none. Asked on the
     *               watcher's thread
     * @param clock  of the room, with its zone
     */
    public Proposals(Library library, SessionLog log, EvidenceReaders readers, Supplier<@Nullable Ref> active,
            Clock clock) {
        this(library, log, readers, active, clock, Proposals::sleep, true);
    }

    /**
     * @param pause       passes a moment while something is being written
     * @param remembering whether what was seen is written down
     */
    Proposals(Library library, SessionLog log, EvidenceReaders readers, Supplier<@Nullable Ref> active, Clock clock,
            Runnable pause, boolean remembering) {
        this.folders = new Folders(library, folder -> new FolderWatch(folder,
                WatchedFolders.memory(library.info().folder()), new Recognition(readers), new Guesses(library, active),
                clock));
        this.intake = new Intake(folders, new Keeping(library, log, readers), this::look, this::dealtWith, pause);
        this.remembering = remembering;
    }

    /** Begins to look by itself, on a thread of its own, as often as is cheap; {@link #close} it before the library. */
    public synchronized void start() {
        if (thread == null) {
            WatchThread started = new WatchThread(this::watches, this::look, this::rememberQuietly);
            thread = started;
            started.start();
        }
    }

    /**
     * Looks once at every folder. A file is proposed by the second look that sees it unchanged, a second after the first.
     *
     * @throws IOException      if it cannot be read what was seen before, or not be written what is
     * @throws LibraryException if the library does not answer
     */
    public void look() throws IOException, LibraryException {
        for (FolderWatch watch : watches()) {
            look(watch);
        }
        remember();
    }

    private List<FolderWatch> watches() throws IOException, LibraryException {
        List<FolderWatch> now = folders.refresh();
        shown.only(now.stream().map(FolderWatch::folder).toList());
        return now;
    }

    private void look(FolderWatch watch) throws IOException {
        watch.look(folders.others(watch.folder()));
        shown.show(watch);
    }

    private void remember() throws IOException {
        if (!remembering) {
            return;
        }
        for (FolderWatch watch : folders.all()) {
            watch.remember();
        }
    }

    private void rememberQuietly() {
        try {
            remember();
        } catch (IOException e) {
            WatchThread.log(e);
        }
    }

    /** What is proposed, the oldest first. */
    public List<Proposal> list() {
        List<Proposal> all = shown.proposals();
        all.sort(Comparator.comparing(Proposal::savedAt).thenComparing(Proposal::path));
        return all;
    }

    /**
     * The photos of the photo inbox that nobody has dealt with yet, the oldest first: each by itself, also where many of them
     * are proposed as one. {@link #drop} takes them.
     */
    public List<Proposal> photos() {
        List<Proposal> photos = new ArrayList<>();
        for (FolderWatch watch : folders.all()) {
            if (watch.folder().kind() == WatchedFolder.Kind.PHOTOS) {
                photos.addAll(watch.photos());
            }
        }
        return photos;
    }

    /** Whether there is a photo inbox on this machine, as of the last look. */
    public boolean hasPhotoInbox() {
        return folders.all().stream().anyMatch(watch -> watch.folder().kind() == WatchedFolder.Kind.PHOTOS);
    }

    /** How each folder is doing, as of the last look. */
    public List<WatchStatus> statuses() {
        return shown.statuses();
    }

    public void addListener(ProposalListener listener) {
        listeners.add(listener);
    }

    public void removeListener(ProposalListener listener) {
        listeners.remove(listener);
    }

    /**
     * Keeps what is proposed, as one change set. Waits, with progress, as long as something in its folder is being
     * written.
     *
     * @param item     the item it belongs to; null for none, which is enough for a photo and for what belongs to the
     *                 project as a whole
     * @param operator the initials of who keeps it
     * @param at       when, in the room's zone
     * @throws OperationCanceledException if the monitor was cancelled; nothing was changed
     * @throws EvidenceException          if a file is at fault; nothing was changed, and it is proposed still
     * @throws IOException                if reading failed; the same
     * @throws LibraryException           if it is not clear where it belongs, or the library cannot save; the same
     */
    public Kept keep(Proposal proposal, @Nullable Ref item, String operator, ZonedDateTime at, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        return intake.keep(new Keeping.Order(proposal, Objects.requireNonNull(List.of()), item, operator, at), monitor);
    }

    /**
     * Proposes it no more, unless it is saved again. The files are not touched.
     *
     * @return whether it was still proposed so
     */
    public boolean drop(Proposal proposal) {
        FolderWatch watch = folders.of(proposal.folder());
        List<ProposedFile> files = watch == null ? Objects.requireNonNull(List.of()) : watch.filesOf(proposal);
        if (watch == null || files.isEmpty()) {
            return false;
        }
        dealtWith(watch, proposal, files);
        return true;
    }

    /** What was kept is in the library by now: that this cannot be written down yet is tried again, and stops nobody. */
    private void dealtWith(FolderWatch watch, Proposal proposal, List<ProposedFile> files) {
        synchronized (done) {
            done.add(new Done(proposal, files));
            if (done.size() > REMEMBERED) {
                done.removeFirst();
            }
        }
        watch.done(files);
        shown.show(watch);
        rememberQuietly();
    }

    /**
     * Takes back that something was dropped, for the last thousand since the start. What was kept is proposed again too; its
     * entry is taken back with {@link SessionLog#undo}.
     *
     * @return whether it is proposed again
     */
    public boolean undrop(Proposal proposal) {
        Done found;
        synchronized (done) {
            found = done.reversed().stream().filter(each -> each.proposal().id().equals(proposal.id())).findFirst()
                    .orElse(null);
            done.remove(found);
        }
        FolderWatch watch = found == null ? null : folders.of(found.proposal().folder());
        if (found == null || watch == null) {
            return false;
        }
        watch.undone(found.files());
        shown.show(watch);
        rememberQuietly();
        return watch.proposals().stream().anyMatch(each -> each.id().equals(proposal.id()));
    }

    /**
     * What is new in the watched folders, at a glance of a second: nothing is remembered, and nothing kept.
     *
     * @param zone  the room's
     * @throws IOException      if it cannot be read what was seen before
     * @throws LibraryException if the library does not answer
     */
    public static Glance glance(Library library, EvidenceReaders readers, ZoneId zone)
            throws IOException, LibraryException {
        try (Proposals glancing = new Proposals(library, new SessionLog(library), readers, () -> null,
                Objects.requireNonNull(Clock.system(zone)), Proposals::sleep, false)) {
            for (int look = 0; look < 5; look++) {
                for (FolderWatch watch : glancing.watches()) {
                    glancing.look(watch);
                }
                sleep();
            }
            return new Glance(glancing.statuses(), glancing.list());
        }
    }

    /** Passes a moment. */
    static void sleep() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** Looks no more. */
    @Override
    public void close() {
        WatchThread running;
        synchronized (this) {
            running = thread;
            thread = null;
        }
        if (running != null) {
            running.close();
        }
        folders.close();
        rememberQuietly();
    }
}
