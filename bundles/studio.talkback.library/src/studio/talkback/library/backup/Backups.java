package studio.talkback.library.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryListener;
import studio.talkback.library.Revision;

/**
 * The backups of one open library: whether one is due, where it goes, and what became of the last. A backup is a folder,
 * called as the library's, in a place of the studio's choice. May be used from any thread; only {@link #look} and
 * {@link #run} wait for a disk.
 */
public final class Backups implements AutoCloseable {

    /** How long after a backup the next one is due, where something changed. */
    public static final Duration EVERY = Objects.requireNonNull(Duration.ofHours(1));

    private static final String USUAL_PLACE = "Talkback Backups";

    private final Library library;
    private final Supplier<Path> place;
    private final Clock clock;
    private final LibraryListener watch = documents -> changed();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** One backup at a time; what has changed can be asked and told meanwhile. */
    private final Lock one = new ReentrantLock();
    private volatile @Nullable LastBackup last;
    private volatile @Nullable String problem;
    private volatile boolean changed;
    private long changes;

    /**
     * The backups of a library; reads what is known of the last one.
     *
     * @param place where backups go; asked each time, since the studio may choose another
     * @throws IOException      if it cannot be read when the last one was
     * @throws LibraryException if the library does not answer
     */
    public Backups(Library library, Supplier<Path> place, Clock clock) throws IOException, LibraryException {
        this.library = library;
        this.place = place;
        this.clock = clock;
        // Watched before it is compared: what is saved in between counts as a change.
        library.addListener(watch);
        LastBackup known = LastBackup.read(library.info().folder()).orElse(null);
        last = known;
        look();
    }

    /** Where backups go when nobody chose a place: a folder beside the library. */
    public static Path usualPlace(Path library) {
        return Objects.requireNonNull(library.toAbsolutePath().normalize().resolveSibling(USUAL_PLACE));
    }

    /** Where the next backup goes. */
    public Path folder() {
        return Objects.requireNonNull(place.get().resolve(library.info().folder().toAbsolutePath().getFileName()));
    }

    /** The last backup that was made whole; empty where there never was one. */
    public Optional<LastBackup> last() {
        return Objects.requireNonNull(Optional.ofNullable(last));
    }

    /** What kept the newest try from becoming a backup, in one line; empty where it became one. */
    public Optional<String> problem() {
        return Objects.requireNonNull(Optional.ofNullable(problem));
    }

    /**
     * Looks in the library whether something changed since the last backup, and waits for it: what was saved just now
     * is told a moment later.
     *
     * @return whether a backup is needed
     * @throws LibraryException if the library does not answer
     */
    public boolean look() throws LibraryException {
        long before = changes();
        LastBackup known = last;
        know(before, !newest().equals(known == null ? "" : known.newest()));
        return needed();
    }

    /**
     * Whether something is in no backup at the place of now, as far as it is known without looking. Never so of a library
     * that is damaged and read-only.
     */
    public boolean needed() {
        LastBackup known = last;
        return !library.info().readOnly() && (changed || known != null && !known.folder().equals(folder()));
    }

    /** Whether one is to be made now by itself: something changed, and the last one is an hour old or elsewhere. */
    public boolean due() {
        LastBackup known = last;
        return needed() && (known == null || !known.folder().equals(folder())
                || !clock.instant().isBefore(known.at().plus(EVERY)));
    }

    /**
     * Makes a backup; only what is new since the last one there is copied. Whatever ends it early, the backup that was
     * there stays whole.
     *
     * @param anew whether to begin again where the backup that was there is missing, because somebody asked for it; by
     *             itself none is begun where a drive may be missing
     * @throws IOException      if the place cannot be written
     * @throws LibraryException if the place is missing or no place for a backup
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public LastBackup run(boolean anew, IProgressMonitor monitor) throws IOException, LibraryException {
        one.lock();
        try {
            long before = changes();
            LastBackup made = make(anew, monitor);
            last = made;
            problem = null;
            know(before, false);
            return made;
        } catch (IOException | LibraryException e) {
            problem = Objects.requireNonNullElse(e.getMessage(), e.toString());
            throw e;
        } finally {
            one.unlock();
            fire();
        }
    }

    private LastBackup make(boolean anew, IProgressMonitor monitor) throws IOException, LibraryException {
        Path folder = folder();
        Instant begun = Objects.requireNonNull(clock.instant());
        String newest = newest();
        requireThere(folder, anew);
        library.backup(folder, monitor);
        LastBackup made = new LastBackup(begun, folder, size(folder), newest);
        made.write(library.info().folder());
        return made;
    }

    /**
     * An empty folder where a drive is mounted at other times is no place: the copy would be on the wrong disk. And what
     * is damaged is not copied over what may be whole.
     */
    private void requireThere(Path folder, boolean anew) throws LibraryException {
        Path parent = place.get();
        LastBackup known = last;
        if (library.info().readOnly()) {
            throw new LibraryException(Messages.damaged);
        } else if (parent.equals(usualPlace(library.info().folder()))) {
            return;
        } else if (!Files.isDirectory(parent)) {
            throw new LibraryException(NLS.bind(Messages.placeMissing, parent));
        } else if (!anew && known != null && known.folder().equals(folder) && !Files.isDirectory(folder)) {
            throw new LibraryException(NLS.bind(Messages.copyMissing, folder));
        }
    }

    private String newest() throws LibraryException {
        List<Revision> recent = library.recent(1);
        return recent.isEmpty() ? "" : recent.getFirst().id().toString();
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private synchronized void changed() {
        changes++;
        changed = true;
    }

    private synchronized long changes() {
        return changes;
    }

    /** What was found out, unless something changed since that many changes were counted. */
    private synchronized void know(long counted, boolean differs) {
        changed = differs || changes != counted;
    }

    /** Is called after each try to make a backup, on the thread that tried. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Leaves the library alone. */
    @Override
    public void close() {
        library.removeListener(watch);
        listeners.clear();
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }
}
