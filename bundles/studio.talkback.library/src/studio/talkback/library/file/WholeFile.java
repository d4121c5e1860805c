package studio.talkback.library.file;

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

/** Writes a file beside its place first, forced to the disk and read again to verify, and then moves it there at once. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes all that the stream gives; what was there is replaced.
     *
     * @return how many bytes
     * @throws IOException if reading or writing failed; what was there is as it was
     */
    public static long write(Path file, InputStream bytes) throws IOException {
        Path place = Objects.requireNonNull(file.toAbsolutePath());
        Path temporary = place.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            String written = copy(bytes, temporary);
            try (InputStream again = Files.newInputStream(temporary)) {
                if (!written.equals(digest(again, OutputStream.nullOutputStream()))) {
                    throw new IOException(NLS.bind(Messages.readBack, place));
                }
            }
            long size = Files.size(temporary);
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
