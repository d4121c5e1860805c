package studio.talkback.store.internal.blob;

import java.io.IOException;

import studio.talkback.store.internal.disk.Sha256;

/** A blob whose bytes are not those of its digest. The file is left as it is. */
public final class BlobDamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Sha256 digest;

    /** @param digest the digest that the blob should have */
    public BlobDamagedException(Sha256 digest) {
        super("the file " + digest + " in the library is damaged: import it again, or restore it from a backup");
        this.digest = digest;
    }

    /** The digest that the blob should have. */
    public Sha256 digest() {
        return digest;
    }
}
