package studio.talkback.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;

/** A file that a command writes: beside its place first, read again to verify, then moved there at once. */
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
            throw new UsageException(NLS.bind(Messages.error_noPermission, folder));
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
        Path temporary = path.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            String written = copy(bytes, temporary);
            try (InputStream again = Files.newInputStream(temporary)) {
                if (!written.equals(digest(again, OutputStream.nullOutputStream()))) {
                    throw new IOException(NLS.bind(Messages.error_readBack, path));
                }
            }
            long size = Files.size(temporary);
            Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String copy(InputStream bytes, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            String digest = digest(bytes, out);
            channel.force(true);
            return digest;
        }
    }

    private static String digest(InputStream bytes, OutputStream out) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            bytes.transferTo(new DigestOutputStream(out, sha256));
            return Objects.requireNonNull(HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
