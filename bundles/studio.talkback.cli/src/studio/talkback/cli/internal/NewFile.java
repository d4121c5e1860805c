package studio.talkback.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.file.DiskTrouble;
import studio.talkback.library.file.WholeFile;

/** A file that a command writes, whole or not at all. */
public final class NewFile {

    private final Path path;

    /**
     * @param force whether a file that is there already may be replaced
     * @throws UsageException if the place is taken or cannot hold a file
     */
    public NewFile(Path path, boolean force) throws UsageException {
        this.path = Objects.requireNonNull(path.toAbsolutePath());
        Path folder = this.path.getParent();
        if (Files.isDirectory(path)) {
            throw new UsageException(NLS.bind(Messages.error_isFolder, path));
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UsageException(NLS.bind(Messages.error_notRegular, path));
        } else if (Files.exists(path) && !force) {
            throw new UsageException(NLS.bind(Messages.error_fileExists, path));
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(NLS.bind(Messages.error_noFolder, folder));
        } else if (!Files.isWritable(folder)) {
            throw new UsageException(Objects.requireNonNullElse(DiskTrouble.evident(folder),
                    NLS.bind(Messages.error_noPermission, folder)));
        }
    }

    /** Where it will be. */
    public Path path() {
        return path;
    }

    /**
     * Writes all that the stream gives.
     *
     * @return how many bytes
     * @throws IOException if reading or writing failed; what was there is as it was
     */
    public long write(InputStream bytes) throws IOException {
        return WholeFile.write(path, bytes);
    }
}
