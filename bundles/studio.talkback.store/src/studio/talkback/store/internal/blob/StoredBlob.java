package studio.talkback.store.internal.blob;

import studio.talkback.store.internal.disk.Sha256;

/**
 * A blob that is on the disk.
 *
 * @param digest its name
 * @param bytes  its length
 */
public record StoredBlob(Sha256 digest, long bytes) {
}
