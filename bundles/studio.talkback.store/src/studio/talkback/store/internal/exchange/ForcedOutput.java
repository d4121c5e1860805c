package studio.talkback.store.internal.exchange;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.Sha256;

/**
 * Writes a file and forces it to the disk every so often, so that a slow disk is slow in the midst of the work, where it can
 * be cancelled, and not at its end. Whatever the disk refuses is a {@link DiskException}.
 */
final class ForcedOutput extends OutputStream {

    private static final long FORCED_BYTES = 16L << 20;

    private final FileOutputStream file;

    private final MessageDigest digest = Sha256.newMessageDigest();

    private long bytes;

    private long forced;

    ForcedOutput(Path path) throws DiskException {
        try {
            file = new FileOutputStream(path.toFile());
        } catch (IOException e) {
            throw new DiskException(e);
        }
    }

    /** How many bytes were written. */
    long bytes() {
        return bytes;
    }

    /** The digest of what was written; once. */
    Sha256 digest() {
        return Sha256.ofBytes(digest.digest());
    }

    void force() throws DiskException {
        try {
            file.getFD().sync();
            forced = bytes;
        } catch (IOException e) {
            throw new DiskException(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte @Nullable [] from, int at, int length) throws IOException {
        try {
            file.write(from, at, length);
        } catch (IOException e) {
            throw new DiskException(e);
        }
        digest.update(from, at, length);
        bytes += length;
        if (bytes - forced >= FORCED_BYTES) {
            force();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } catch (IOException e) {
            throw new DiskException(e);
        }
    }
}
