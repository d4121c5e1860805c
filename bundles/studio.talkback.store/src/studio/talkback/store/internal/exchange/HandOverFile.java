package studio.talkback.store.internal.exchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.JournalException;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.internal.journal.XmiDeflater;

/** Reads a hand-over file that {@link HandOverOutput} wrote. Nothing in it is believed before it was verified. */
public final class HandOverFile implements Closeable {

    private static final int MOST_MANIFEST_BYTES = 256 << 20;

    private static final int CHUNK = 1 << 16;

    private static final int UUID_BYTES = 2 * Long.BYTES;

    private final ZipFile zip;

    private final Manifest manifest;

    private final int maxRecordBytes;

    /** Takes change sets. */
    @FunctionalInterface
    public interface Taker {

        /** @throws IOException if it cannot be taken */
        void take(StoredChangeSet set) throws IOException;
    }

    private HandOverFile(ZipFile zip, Manifest manifest, int maxRecordBytes) {
        this.zip = zip;
        this.manifest = manifest;
        this.maxRecordBytes = maxRecordBytes;
    }

    /**
     * Opens a file and reads its manifest.
     *
     * @param maxRecordBytes the longest change set that a journal takes
     * @throws HandOverException if it is none, not whole, or of a newer program
     * @throws IOException       if it cannot be read, or what was packed cannot be unpacked: it is damaged then too
     */
    public static HandOverFile open(Path file, int maxRecordBytes) throws IOException {
        if (!Files.exists(file)) {
            throw new HandOverException("is not there: plug in the stick that it lies on, or choose another file (.tbh)");
        } else if (!Files.isRegularFile(file)) {
            throw new HandOverException("is no file: choose a hand-over file (.tbh)");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new HandOverException("is no hand-over file, or not whole: copy it again", e);
        } catch (IOException e) {
            throw isDamage(e) ? damaged(e) : new UnreadableException(e);
        }
        try {
            byte[] json = small(zip, HandOverOutput.MANIFEST);
            String seal = new String(small(zip, HandOverOutput.SEAL), StandardCharsets.US_ASCII);
            if (!Sha256.digestOf(json).hex().equals(seal)) {
                throw damaged(null);
            }
            return new HandOverFile(zip, Manifest.parse(new String(json, StandardCharsets.UTF_8)), maxRecordBytes);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** What the file says it holds. */
    public Manifest manifest() {
        return manifest;
    }

    /** The UUIDs of its revisions, without looking into the change sets. */
    public Set<UUID> revisions() throws IOException {
        Set<UUID> found = new HashSet<>();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(stream(HandOverOutput.REVISIONS), 1 << 16))) {
            for (byte[] uuid = in.readNBytes(UUID_BYTES); uuid.length == UUID_BYTES; uuid = in
                    .readNBytes(UUID_BYTES)) {
                ByteBuffer bytes = ByteBuffer.wrap(uuid);
                found.add(new UUID(bytes.getLong(), bytes.getLong()));
            }
        }
        return found;
    }

    /**
     * Hands out all change sets, as their replicas wrote them. Before the last of them nothing is verified: see
     * {@link #verify(Runnable)}.
     */
    public void changes(Taker taker) throws IOException {
        MessageDigest digest = Sha256.newMessageDigest();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new DigestInputStream(stream(HandOverOutput.CHANGES), digest), 1 << 16))) {
            for (int first = in.read(); first >= 0; first = in.read()) {
                int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedByte() << 8
                        | in.readUnsignedByte();
                if (length < 0 || length > maxRecordBytes) {
                    throw damaged(null);
                }
                taker.take(ChangeSetCodec.decode(in.readNBytes(length)));
            }
        }
        if (!Sha256.ofBytes(digest.digest()).equals(manifest.changes())) {
            throw damaged(null);
        }
    }

    /**
     * Reads all change sets and the content of each revision, and compares with what the manifest says.
     *
     * @param goingOn is called every so often, and may end it by throwing
     * @return the kind of each document
     * @throws HandOverException if anything differs
     */
    public Map<UUID, String> verify(Runnable goingOn) throws IOException {
        Map<UUID, String> kinds = new HashMap<>();
        Set<Sha256> named = new HashSet<>();
        Set<UUID> revisions = new HashSet<>();
        long[] counts = new long[2];
        boolean[] newer = new boolean[1];
        changes(set -> {
            goingOn.run();
            counts[0]++;
            for (StoredRevision revision : set.revisions()) {
                counts[1]++;
                revisions.add(revision.revision());
                newer[0] |= revision.modelVersion() > DocumentXmi.MODEL_VERSION;
                requireContent(revision);
                String known = kinds.putIfAbsent(revision.document(), revision.kind());
                if (known != null && !known.equals(revision.kind())) {
                    throw damaged(null);
                }
                if (!revision.purged()) {
                    named.addAll(revision.blobDigests());
                }
            }
        });
        if (counts[0] != manifest.contents().changeSets() || counts[1] != manifest.contents().revisions()
                || kinds.size() != manifest.contents().documents() || !revisions.equals(revisions()) || !named.equals(files())) {
            throw damaged(null);
        }
        if (newer[0]) {
            throw new HandOverException("holds documents of a newer Talkback: update this one first");
        }
        return kinds;
    }

    private Set<Sha256> files() {
        Set<Sha256> files = new HashSet<>(manifest.blobs().keySet());
        files.addAll(manifest.before());
        return files;
    }

    private void requireContent(StoredRevision revision) throws IOException {
        if (!revision.purged()) {
            XmiDeflater.inflate(revision.deflatedXmi(), revision.contentDigest(), maxRecordBytes);
        }
    }

    /**
     * The bytes of a file that was kept byte for byte, not verified.
     *
     * @throws HandOverException if it is not there
     */
    public InputStream blob(Sha256 digest) throws IOException {
        return stream(HandOverOutput.BLOBS + digest.hex());
    }

    /**
     * Reads a file that was kept byte for byte.
     *
     * @param goingOn is called every so often, and may end it by throwing
     * @throws HandOverException if it is not there, or another one
     */
    public void verify(Sha256 blob, Runnable goingOn) throws IOException {
        MessageDigest digest = Sha256.newMessageDigest();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = blob(blob)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                goingOn.run();
                digest.update(chunk, 0, count);
            }
        }
        if (!Sha256.ofBytes(digest.digest()).equals(blob)) {
            throw damaged(null);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(null);
        }
        return new Given(zip.getInputStream(entry));
    }

    private static byte[] small(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new HandOverException("is no hand-over file: choose one that Talkback wrote (.tbh)");
        }
        try (InputStream in = new Given(zip.getInputStream(entry))) {
            byte[] content = in.readNBytes(MOST_MANIFEST_BYTES + 1);
            if (content.length > MOST_MANIFEST_BYTES) {
                throw damaged(null);
            }
            return content;
        }
    }

    /** Whether something was not as it was written, and not merely impossible for now. */
    public static boolean isDamage(Exception failure) {
        return failure instanceof HandOverException && !(failure instanceof UnreadableException) || failure instanceof ZipException || failure instanceof EOFException
                || failure instanceof JournalException;
    }

    /** Tells what its disk does not give from what is damaged. */
    private static final class Given extends FilterInputStream {

        Given(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte @Nullable [] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (ZipException | EOFException e) {
                throw e;
            } catch (IOException e) {
                throw new UnreadableException(e);
            }
        }
    }

    /** The one answer to everything that is not as it was written. */
    public static HandOverException damaged(@Nullable Throwable cause) {
        String message = "is damaged: copy it again, or have it handed over again";
        return cause == null ? new HandOverException(message) : new HandOverException(message, cause);
    }
}
