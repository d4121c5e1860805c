package studio.talkback.store.internal.exchange;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Writes a hand-over file: a ZIP archive, so that any program can look into it, with the change sets, the files kept
 * byte for byte, the manifest with the digest of each, and the digest of the manifest. Contents are not deflated again:
 * they are already.
 * <p>
 * {@code changes} holds change sets one behind the other, each as four bytes of its length (big-endian) and what
 * {@link ChangeSetCodec} makes of it, as its own replica wrote it; {@code revisions} their revisions' UUIDs, 16 bytes
 * each.
 */
public final class HandOverOutput implements Closeable {

    static final String CHANGES = "changes";

    static final String REVISIONS = "revisions";

    static final String BLOBS = "files/";

    static final String MANIFEST = "handover.json";

    static final String SEAL = "seal";

    private final ForcedOutput file;

    private final ZipOutputStream zip;

    private final MessageDigest digest = Sha256.newMessageDigest();

    private final DataOutputStream changes;

    private final ByteArrayOutputStream revisions = new ByteArrayOutputStream();

    /** Begins the file, and with it the change sets. */
    public HandOverOutput(Path path) throws IOException {
        file = new ForcedOutput(path);
        zip = new ZipOutputStream(new BufferedOutputStream(file, 1 << 16), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(entry(CHANGES));
        changes = new DataOutputStream(new DigestOutputStream(new Unclosed(zip), digest));
    }

    /** Adds a change set; not after {@link #endChanges()}. */
    public void add(StoredChangeSet set) throws IOException {
        byte[] payload = ChangeSetCodec.encode(set);
        changes.writeInt(payload.length);
        changes.write(payload);
        for (StoredRevision revision : set.revisions()) {
            UUID uuid = revision.revision();
            revisions.writeBytes(ByteBuffer.allocate(2 * Long.BYTES).putLong(uuid.getMostSignificantBits())
                    .putLong(uuid.getLeastSignificantBits()).array());
        }
    }

    /** Ends the change sets, and answers with their digest. */
    public Sha256 endChanges() throws IOException {
        changes.flush();
        zip.closeEntry();
        put(REVISIONS, revisions.toByteArray());
        return Sha256.ofBytes(digest.digest());
    }

    /** Adds a file kept byte for byte. */
    public void add(Sha256 blob, InputStream content) throws IOException {
        zip.putNextEntry(entry(BLOBS + blob.hex()));
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** How many bytes the file has so far, but for what is under way to it. */
    public long bytes() {
        return file.bytes();
    }

    /** Writes the manifest, forces all to the disk, and answers with the digest of the whole file. */
    public Sha256 finish(Manifest manifest) throws IOException {
        byte[] json = manifest.toJson().getBytes(StandardCharsets.UTF_8);
        put(MANIFEST, json);
        put(SEAL, Sha256.digestOf(json).hex().getBytes(StandardCharsets.US_ASCII));
        zip.finish();
        zip.flush();
        file.force();
        return file.digest();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            zip.close();
        }
    }

    private void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** Entries have no time of their own: the manifest says when. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    /** The archive, as one of its entries sees it. */
    private static final class Unclosed extends OutputStream {

        private final ZipOutputStream zip;

        Unclosed(ZipOutputStream zip) {
            this.zip = zip;
        }

        @Override
        public void write(int b) throws IOException {
            zip.write(b);
        }

        @Override
        public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }
    }
}
