package studio.talkback.store.internal.blob;

import studio.talkback.store.internal.disk.Sha256;

/** Is told how a check of all blobs goes on. */
public interface BlobCheck {

    /**
     * A blob was read.
     *
     * @param digest its name
     * @param bytes  its length
     * @param sound  whether its content has its digest; false too when it cannot be read
     * @return false to end the check
     */
    boolean checked(Sha256 digest, long bytes, boolean sound);
}
