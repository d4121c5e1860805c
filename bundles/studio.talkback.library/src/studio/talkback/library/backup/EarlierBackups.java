package studio.talkback.library.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;

/**
 * The earlier backups beside a backup, one folder each, called by its day: {@code Studio earlier/2026-11-26} beside
 * {@code Studio}. One has that name only when it is whole, and loses it before anything of it is deleted. Waits for the disk.
 */
public final class EarlierBackups {

    private static final String BESIDE = " earlier";
    private static final String NAME = "\\d{4,}-\\d\\d-\\d\\d(-\\d+)?";
    private static final String MAKING = ".making";
    private static final String GOING = ".going";

    private final Path backup;
    private final Path folder;

    /** @param backup the folder that backups are made in */
    public EarlierBackups(Path backup) {
        this.backup = backup;
        folder = Objects.requireNonNull(backup.resolveSibling(backup.getFileName() + BESIDE));
    }

    /** The folder that they lie in; it may not be there yet. */
    public Path folder() {
        return folder;
    }

    /**
     * All that are whole, the one made last first.
     *
     * @throws IOException if the disk cannot be read
     */
    public List<EarlierBackup> list() throws IOException {
        List<EarlierBackup> found = new ArrayList<>();
        for (Path each : entries()) {
            if (name(each).matches(NAME)) {
                EarlierBackup.read(each).ifPresent(found::add);
            }
        }
        found.sort(EarlierBackup.LAST_FIRST);
        return found;
    }

    /** How many bytes they take on the disk beside those that they share with the backup itself. */
    public long space() throws IOException {
        return DiskUse.of(folder, backup);
    }

    /** Whether the backup of this day is not among them. */
    boolean due(LocalDate day) throws IOException {
        List<EarlierBackup> all = list();
        return all.isEmpty() || !all.getFirst().day().equals(day);
    }

    /**
     * Keeps the backup as it is now as that of this day; those that then need not stay go after it is whole.
     *
     * @param made   the backup
     * @param purged how many purged documents it knows
     */
    void keep(LastBackup made, LocalDate day, long purged, LibraryService service, IProgressMonitor monitor)
            throws IOException, LibraryException {
        sweep();
        List<EarlierBackup> all = list();
        Path target = folder.resolve(day.toString());
        for (int again = 2; Files.exists(target); again++) {
            target = folder.resolve(day + "-" + again);
        }
        long number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
        EarlierBackup next = new EarlierBackup(target, number, day, made.at(), made.bytes(), purged);
        service.copyBackup(backup, target, EarlierBackup.FILE, next.facts(), monitor);
        thin();
    }

    /**
     * Removes from each what was purged since it was made. One that is damaged keeps the others from nothing.
     *
     * @throws LibraryException if it could not be removed from one of them
     */
    void purge(long purged, LibraryService service, IProgressMonitor monitor) throws IOException, LibraryException {
        List<EarlierBackup> behind = list();
        behind.removeIf(each -> each.purged() >= purged);
        SubMonitor progress = SubMonitor.convert(monitor, behind.size());
        LibraryException damaged = null;
        for (EarlierBackup each : behind) {
            try {
                service.purgeBackup(backup, each.folder(), EarlierBackup.FILE, each.purgedOf(purged).facts(),
                        progress.split(1));
            } catch (LibraryException e) {
                damaged = new LibraryException(NLS.bind(Messages.notPurged, each.folder(), e.getMessage()), e);
            }
        }
        if (damaged != null) {
            throw damaged;
        }
    }

    private void thin() throws IOException {
        List<EarlierBackup> all = list();
        Set<Integer> kept = Retention.kept(Objects.requireNonNull(all.stream().map(EarlierBackup::day).toList()));
        for (int i = 0; i < all.size(); i++) {
            if (!kept.contains(Integer.valueOf(i))) {
                Path path = all.get(i).folder();
                Path going = path.resolveSibling(name(path) + GOING);
                Files.move(path, going, StandardCopyOption.ATOMIC_MOVE);
                delete(going);
            }
        }
    }

    /** Deletes what was cut off while it was made or while it went. */
    private void sweep() throws IOException {
        for (Path each : entries()) {
            if (name(each).matches(NAME + "(" + MAKING + "|" + GOING + ")")) {
                delete(each);
            }
        }
    }

    private List<Path> entries() throws IOException {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Files::isDirectory)) {
                found.forEach(entries::add);
            }
        }
        return entries;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            if (!file.toFile().delete()) {
                // Windows does not delete what is read-only.
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
