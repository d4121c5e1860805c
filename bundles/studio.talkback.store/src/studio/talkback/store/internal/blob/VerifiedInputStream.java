package studio.talkback.store.internal.blob;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.Sha256;

/**
 * Reads a blob and fails, instead of handing out its last bytes, when what was read is not what its digest says.
 */
final class VerifiedInputStream extends InputStream {

    private static final int SKIP_CHUNK = 1 << 14;

    private final InputStream in;

    private final Sha256 expected;

    private final MessageDigest computed = Sha256.newMessageDigest();

    private long left;

    private boolean verified;

    /**
     * @param in     the blob's file, from its beginning
     * @param length bytes of the file
     */
    VerifiedInputStream(InputStream in, Sha256 expected, long length) {
        this.in = in;
        this.expected = expected;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count > 0) {
            computed.update(into, offset, count);
            left -= count;
        }
        if (!verified && (count < 0 || left <= 0)) {
            verify(count);
        }
        return count;
    }

    /** Reads what it skips: the digest needs it. */
    @Override
    public long skip(long count) throws IOException {
        byte[] chunk = new byte[SKIP_CHUNK];
        long skipped = 0;
        int read = 0;
        while (skipped < count && read >= 0) {
            read = read(chunk, 0, (int) Math.min(SKIP_CHUNK, count - skipped));
            skipped += Math.max(0, read);
        }
        return skipped;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void verify(int lastCount) throws IOException {
        boolean wholeFile = lastCount < 0 || in.read() < 0;
        if (!wholeFile || !Sha256.ofBytes(computed.digest()).equals(expected)) {
            throw new BlobDamagedException(expected);
        }
        verified = true;
    }
}
