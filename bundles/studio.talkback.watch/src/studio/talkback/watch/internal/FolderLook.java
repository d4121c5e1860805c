package studio.talkback.watch.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.file.Elsewhere;

/**
 * What one look at a folder saw. Nothing is opened, and no symbolic link is followed. A disk that does not answer counts as
 * missing, so that the folders on others are looked at.
 */
final class FolderLook extends SimpleFileVisitor<Path> {

    /** More than any session has, and as many as a network share can be asked for. */
    static final int MOST = 100_000;
    private static final int DEEPEST = 16;

    /** The files that may be proposed, by their path below the folder with {@code /} between. */
    final Map<String, Stamp> files = new HashMap<>();
    /** All recordings in one: the sum of their sizes. */
    long recorded;
    /** The recording that was written last. */
    String newestRecording = "";
    /** Whether the folder is not there, or cannot be read. */
    boolean missing;
    /** What tells one folder at this path from another, such as the one below a volume that was taken away; or null. */
    @Nullable Object key;
    /** Whether there is anything in it. */
    boolean there;
    /** Whether a part of it could not be read, so that what was not seen may be there all the same. */
    boolean partly;
    /** Whether there is more than can be watched. */
    boolean tooMany;

    private final Path root;
    private final Set<Path> elsewhere;
    private final IProgressMonitor monitor;
    private int count;
    private long newest;
    private @Nullable Path recordings;

    private FolderLook(Path root, Set<Path> elsewhere, IProgressMonitor monitor) {
        this.root = root;
        this.elsewhere = elsewhere;
        this.monitor = monitor;
    }

    /**
     * Looks.
     *
     * @param elsewhere folders inside that are somebody else's to watch
     */
    static FolderLook at(Path folder, Set<Path> elsewhere) {
        try {
            return Elsewhere.DISKS.run(folder, monitor -> at(folder, elsewhere, monitor), new NullProgressMonitor());
        } catch (IOException | LibraryException e) {
            return missing(folder);
        }
    }

    private static FolderLook missing(Path folder) {
        FolderLook look = new FolderLook(folder, Objects.requireNonNull(Set.of()), new NullProgressMonitor());
        look.missing = true;
        return look;
    }

    private static FolderLook at(Path folder, Set<Path> elsewhere, IProgressMonitor monitor) {
        try {
            // The folder itself may be named by a link; those inside are not followed.
            Path root = Objects.requireNonNull(folder.toRealPath());
            if (Files.isDirectory(root)) {
                FolderLook whole = new FolderLook(root, real(elsewhere, monitor), monitor);
                whole.key = Files.readAttributes(root, BasicFileAttributes.class).fileKey();
                Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST, whole);
                return whole;
            }
        } catch (IOException | SecurityException e) {
            return missing(folder);
        }
        return missing(folder);
    }

    /** The others may lie on a disk that does not answer: they are not waited for then. */
    private static Set<Path> real(Set<Path> folders, IProgressMonitor monitor) {
        Set<Path> real = new HashSet<>();
        for (Path folder : folders) {
            try {
                real.add(Elsewhere.DISKS.run(folder, going -> Objects.requireNonNull(folder.toRealPath()), monitor));
            } catch (IOException | LibraryException e) {
                // What is not there is not met.
                real.add(folder);
            }
        }
        return real;
    }

    @Override
    public FileVisitResult preVisitDirectory(@Nullable Path folder, @Nullable BasicFileAttributes attributes) {
        Path path = Objects.requireNonNull(folder);
        if (path.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        there = true;
        if (WatchRules.isItsOwn(path) || elsewhere.contains(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (recordings == null && WatchRules.holdsRecordings(path)) {
            recordings = path;
        }
        return counted();
    }

    @Override
    public FileVisitResult visitFile(@Nullable Path file, @Nullable BasicFileAttributes attributes) {
        Path path = Objects.requireNonNull(file);
        BasicFileAttributes state = Objects.requireNonNull(attributes);
        there = true;
        if (state.isRegularFile()) {
            long modified = state.lastModifiedTime().toMillis();
            if (recordings != null) {
                record(path, state.size(), modified);
            } else if (state.size() > 0 && !WatchRules.isPassing(path)) {
                files.put(name(path), new Stamp(state.size(), modified));
            }
        }
        return counted();
    }

    private void record(Path file, long size, long modified) {
        recorded += size;
        if (modified >= newest) {
            newest = modified;
            newestRecording = String.valueOf(file.getFileName());
        }
    }

    @Override
    public FileVisitResult visitFileFailed(@Nullable Path file, @Nullable IOException problem) throws IOException {
        if (root.equals(file)) {
            throw Objects.requireNonNull(problem);
        }
        there = true;
        partly = true;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(@Nullable Path folder, @Nullable IOException problem) {
        partly |= problem != null;
        if (Objects.equals(folder, recordings)) {
            recordings = null;
        }
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult counted() {
        tooMany = ++count > MOST;
        return tooMany || monitor.isCanceled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        StringBuilder name = new StringBuilder();
        for (Path each : root.relativize(file)) {
            name.append(name.isEmpty() ? "" : "/").append(each);
        }
        return Objects.requireNonNull(name.toString());
    }
}
