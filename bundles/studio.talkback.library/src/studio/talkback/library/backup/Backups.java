package studio.talkback.library.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.BackupReport;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryListener;
import studio.talkback.library.LibraryService;
import studio.talkback.library.Revision;
import studio.talkback.library.file.Elsewhere;

/**
 * The backups of one open library at one place: whether one is due, where it goes, and what became of the last. A backup is a
 * folder, called as the library's, in a place of the studio's choice; beside it are those of earlier days. The second place
 * may be none, and may be a drive that is there at times: it is backed up to when it is there. May be used from any thread;
 * only {@link #look}, {@link #run} and {@link #earlier} wait for a disk.
 */
public final class Backups implements AutoCloseable {

    /** How long after a backup the next one is due, where something changed. */
    public static final Duration EVERY = Objects.requireNonNull(Duration.ofHours(1));

    /** How old the last backup is before somebody should look, where something changed. */
    public static final Duration OLD = Objects.requireNonNull(Duration.ofDays(1));

    private static final String USUAL_PLACE = "Talkback Backups";

    private final Library library;
    private final LibraryService service;
    private final boolean second;
    private final Supplier<@Nullable Path> place;
    private final Clock clock;
    private final LibraryListener watch = documents -> changed();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** One backup at a time; what has changed can be asked and told meanwhile. */
    private final Lock one = new ReentrantLock();
    private volatile @Nullable LastBackup last;
    private volatile @Nullable String problem;
    private volatile @Nullable String earlierProblem;
    private volatile boolean there;
    private volatile boolean changed;
    private long changes;

    /**
     * The backups of a library at its first place; reads what is known of the last one.
     *
     * @param place where backups go; asked each time, since the studio may choose another
     * @param clock what time it is, in the zone of the room
     * @throws IOException      if it cannot be read when the last one was
     * @throws LibraryException if the library does not answer
     */
    public Backups(Library library, LibraryService service, Supplier<Path> place, Clock clock)
            throws IOException, LibraryException {
        this(library, service, false, place::get, clock);
    }

    private Backups(Library library, LibraryService service, boolean second, Supplier<@Nullable Path> place, Clock clock)
            throws IOException, LibraryException {
        this.library = library;
        this.service = service;
        this.second = second;
        this.place = place;
        this.clock = clock;
        // Watched before it is compared: what is saved in between counts as a change.
        library.addListener(watch);
        LastBackup known = LastBackup.read(library.info().folder(), second).orElse(null);
        last = known;
        look();
    }

    /**
     * The backups of a library at its second place; see the constructor.
     *
     * @param place where they go; null for nowhere
     */
    public static Backups second(Library library, LibraryService service, Supplier<@Nullable Path> place, Clock clock)
            throws IOException, LibraryException {
        return new Backups(library, service, true, place, clock);
    }

    /** Where backups go when nobody chose a place: a folder beside the library. */
    public static Path usualPlace(Path library) {
        return Objects.requireNonNull(library.toAbsolutePath().normalize().resolveSibling(USUAL_PLACE));
    }

    /** Whether this is the second place, which is not always there. */
    public boolean isSecond() {
        return second;
    }

    /** Whether there is such a place; so it is of the first one. */
    public boolean isChosen() {
        return place.get() != null;
    }

    /** Whether the backup's folder was there at the last look. */
    public boolean isThere() {
        return there;
    }

    /** Where the next backup goes; the folder of a second place that was not chosen is that of no backup. */
    public Path folder() {
        Path chosen = place.get();
        Path name = library.info().folder().toAbsolutePath().getFileName();
        return Objects.requireNonNull(chosen == null ? name : chosen.resolve(name));
    }

    /** The backups of earlier days beside that of now. */
    public EarlierBackups earlier() {
        return new EarlierBackups(folder());
    }

    /** What kept the backups of earlier days from being looked after, in one line; empty where nothing did. */
    public Optional<String> earlierProblem() {
        return Objects.requireNonNull(Optional.ofNullable(earlierProblem));
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
        there = isChosen() && Elsewhere.DISKS.isFolder(folder());
        return needed();
    }

    /**
     * Whether something is in no backup at the place of now, as far as it is known without looking. Never so of a library
     * that is damaged and read-only.
     */
    public boolean needed() {
        LastBackup known = last;
        return isChosen() && !library.info().readOnly()
                && (changed || known != null && !known.folder().equals(folder()));
    }

    /**
     * Whether one is to be made now by itself: something changed, and the last one is an hour old, elsewhere, or of a time
     * that is still to come because the clock was set back. Of the second place only where it was there at the last look.
     */
    public boolean due() {
        LastBackup known = last;
        return needed() && (there || !second) && (known == null || !known.folder().equals(folder())
                || !isYoungerThan(EVERY, known, Objects.requireNonNull(clock.instant())));
    }

    /**
     * Whether something is in no backup here, and the last one is more than a day old, of a time that is still to come, or
     * there is none.
     */
    public boolean behind(Instant now) {
        LastBackup known = last;
        return needed() && (known == null || !isYoungerThan(OLD, known, now));
    }

    private static boolean isYoungerThan(Duration limit, LastBackup known, Instant now) {
        Duration age = Duration.between(known.at(), now);
        return !age.isNegative() && age.compareTo(limit) < 0;
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
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        BackupReport report = library.backup(folder, progress.split(9));
        long bytes = Elsewhere.DISKS.run(folder, going -> Long.valueOf(DiskUse.of(folder, going)), progress).longValue();
        LastBackup made = new LastBackup(begun, folder, bytes, newest);
        made.write(library.info().folder(), second);
        last = made;
        keepEarlier(made, report.purged(), progress);
        return made;
    }

    /** The backup of now is whole, whatever becomes of those of earlier days. */
    private void keepEarlier(LastBackup made, long purged, IProgressMonitor monitor) {
        EarlierBackups beside = new EarlierBackups(made.folder());
        SubMonitor progress = SubMonitor.convert(monitor);
        try {
            LocalDate day = Objects.requireNonNull(LocalDate.ofInstant(made.at(), clock.getZone()));
            Elsewhere.DISKS.run(made.folder(), going -> {
                SubMonitor steps = SubMonitor.convert(going, 2);
                beside.purge(purged, service, steps.split(1));
                if (beside.due(day)) {
                    beside.keep(made, day, purged, service, steps.split(1));
                }
                return Boolean.TRUE;
            }, progress);
            earlierProblem = null;
        } catch (OperationCanceledException e) {
            // The next backup sees to them.
            progress.done();
        } catch (IOException | LibraryException e) {
            earlierProblem = Objects.requireNonNullElse(e.getMessage(), e.toString());
        }
    }

    /**
     * An empty folder where a drive is mounted at other times is no place: the copy would be on the wrong disk. And what
     * is damaged is not copied over what may be whole.
     */
    private void requireThere(Path folder, boolean anew) throws LibraryException {
        Path parent = place.get();
        LastBackup known = last;
        if (parent == null) {
            throw new LibraryException(Messages.nowhere);
        } else if (library.info().readOnly()) {
            throw new LibraryException(Messages.damaged);
        } else if (parent.equals(usualPlace(library.info().folder()))) {
            return;
        } else if (!Elsewhere.DISKS.isFolder(parent)) {
            throw new LibraryException(NLS.bind(Messages.placeMissing, parent));
        } else if (!anew && (second || known != null && known.folder().equals(folder)) && !Elsewhere.DISKS.isFolder(folder)) {
            throw new LibraryException(NLS.bind(Messages.copyMissing, folder));
        }
    }

    private String newest() throws LibraryException {
        List<Revision> recent = library.recent(1);
        return recent.isEmpty() ? "" : recent.getFirst().id().toString();
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
