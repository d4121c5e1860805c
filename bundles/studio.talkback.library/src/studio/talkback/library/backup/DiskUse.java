package studio.talkback.library.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/** What folders take on a disk, in bytes; a file that has several names counts once. */
final class DiskUse {

    private DiskUse() {
    }

    /** What a folder takes beside what it shares with another; 0 where it is not there. */
    static long of(Path folder, Path shared) throws IOException {
        IProgressMonitor nobody = new NullProgressMonitor();
        Set<Object> seen = new HashSet<>();
        count(shared, seen, nobody);
        return count(folder, seen, nobody);
    }

    /** What a folder takes; 0 where it is not there. */
    static long of(Path folder, IProgressMonitor monitor) throws IOException {
        return count(folder, new HashSet<>(), monitor);
    }

    private static long count(Path folder, Set<Object> seen, IProgressMonitor monitor) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                @Nullable
                Object key = facts.fileKey();
                if (facts.isRegularFile() && (key == null || seen.add(key))) {
                    bytes += facts.size();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return bytes;
    }
}
