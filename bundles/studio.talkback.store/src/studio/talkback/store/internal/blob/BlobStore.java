package studio.talkback.store.internal.blob;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.Sha256;

/**
 * Files kept byte for byte under {@code aa/bb/SHA-256} (aa and bb are the digest's first digits). A blob that was put
 * is on the disk, name and all, when {@code put} returns. For several threads; a thread that is interrupted while it
 * puts gets an exception and leaves no wrong blob.
 */
public final class BlobStore {

    private final Path root;

    private final BlobIntake intake;

    private BlobStore(Path root) {
        this.root = root;
        this.intake = new BlobIntake(root.resolve("tmp"));
    }

    /**
     * Opens the folder, makes it when it is missing, and sweeps away what an earlier process left half-written.
     *
     * @param root         the folder {@code blobs} of a library that this process holds
     * @param processStart temporary files last changed before this are swept
     * @throws IOException when the disk refuses
     */
    public static BlobStore open(Path root, Instant processStart) throws IOException {
        BlobStore store = new BlobStore(root);
        store.intake.open(processStart);
        return store;
    }

    /**
     * The blobs of a folder as it is, which may be read-only: nothing is made or swept there before something is put.
     *
     * @param root the folder; it may be missing
     */
    public static BlobStore of(Path root) {
        return new BlobStore(root);
    }

    /**
     * Keeps the content of a file.
     *
     * @throws IOException when it cannot be read or written
     */
    public StoredBlob put(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return put(in);
        }
    }

    /**
     * Keeps what a stream holds. Content that is there already is kept once; where the file that is there has
     * another length it is damaged, and is replaced.
     *
     * @param content read to its end, not closed
     * @throws IOException when it cannot be read or written; then nothing is kept
     */
    public StoredBlob put(InputStream content) throws IOException {
        Path part = intake.newPart();
        try {
            StoredBlob blob = intake.receive(content, part);
            publish(part, blob);
            return blob;
        } finally {
            BlobIntake.discard(part);
        }
    }

    /** Whether a file of this name is there; says nothing about its content. */
    public boolean contains(Sha256 digest) {
        return Files.isRegularFile(path(digest));
    }

    /**
     * Bytes of a blob.
     *
     * @throws NoSuchFileException when it is not there
     */
    public long size(Sha256 digest) throws IOException {
        return Files.size(path(digest));
    }

    /**
     * Opens a blob. Its content is verified while it is read: the read that would hand out the last bytes of a
     * damaged blob throws {@link BlobDamagedException}, so what was read before may be used only after the end.
     *
     * @throws NoSuchFileException when it is not there
     * @throws IOException         when it cannot be read
     */
    public InputStream open(Sha256 digest) throws IOException {
        long length = size(digest);
        return new VerifiedInputStream(new FileInputStream(path(digest).toFile()), digest, length);
    }

    /**
     * The file of a blob, for random access, after its whole content was read and verified.
     *
     * @throws BlobDamagedException when the content is another one
     * @throws NoSuchFileException  when it is not there
     * @throws IOException          when it cannot be read
     */
    public Path verifiedPath(Sha256 digest) throws IOException {
        try (InputStream in = open(digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return path(digest);
    }

    /**
     * Reads and verifies every blob.
     *
     * @param progress is told of each one, and may end the check
     * @throws IOException when a folder cannot be listed
     */
    public void checkAll(BlobCheck progress) throws IOException {
        for (Sha256 digest : digests()) {
            if (!check(digest, progress)) {
                return;
            }
        }
    }

    /**
     * The digests of all blobs that are there.
     *
     * @throws IOException when a folder cannot be listed
     */
    public List<Sha256> digests() throws IOException {
        List<Sha256> found = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(root, 3)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Sha256 digest = digestOf(file);
                if (digest != null) {
                    found.add(digest);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    /**
     * Removes a blob for good. For purge alone: everything else keeps what was imported.
     *
     * @return whether it was there
     * @throws IOException when it cannot be removed
     */
    public synchronized boolean delete(Sha256 digest) throws IOException {
        Path file = path(digest);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        allowRemoval(file);
        Files.delete(file);
        DurableFiles.forceFolder(DurableFiles.parentOf(file));
        return true;
    }

    /** Where a blob lies or would lie; says nothing about its content. */
    public Path path(Sha256 digest) {
        String hex = digest.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    /** Forces the folders even when they were there: an earlier process may have ended before it had. */
    private synchronized void publish(Path part, StoredBlob blob) throws IOException {
        Path file = path(blob.digest());
        Path folder = DurableFiles.parentOf(file);
        Files.createDirectories(folder);
        if (Files.isRegularFile(file) && Files.size(file) == blob.bytes()) {
            DurableFiles.forceFolder(folder);
        } else {
            allowRemoval(file);
            DurableFiles.moveInto(part, file);
        }
        DurableFiles.forceFolder(DurableFiles.parentOf(folder));
        DurableFiles.forceFolder(root);
    }

    /** Windows neither deletes nor replaces a file that is read-only. */
    private static void allowRemoval(Path file) throws IOException {
        if (Files.exists(file) && !file.toFile().setWritable(true) && !Files.isWritable(file)) {
            throw new IOException("the permissions of " + file + " cannot be changed: mend them by hand");
        }
    }

    private boolean check(Sha256 digest, BlobCheck progress) {
        long bytes = path(digest).toFile().length();
        boolean sound = isSound(digest);
        boolean purgedMeanwhile = !sound && !contains(digest);
        return purgedMeanwhile || progress.checked(digest, bytes, sound);
    }

    private boolean isSound(Sha256 digest) {
        try {
            verifiedPath(digest);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The digest that this file holds by its name and place; null for folders and strange files. */
    private @Nullable Sha256 digestOf(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Sha256.isHex(name) || !Files.isRegularFile(file)) {
            return null;
        }
        Sha256 digest = Sha256.parse(name);
        return file.equals(path(digest)) ? digest : null;
    }
}
