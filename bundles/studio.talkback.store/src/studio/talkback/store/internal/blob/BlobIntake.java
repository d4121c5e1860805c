package studio.talkback.store.internal.blob;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.Sha256;

/** Where blobs are written before they have a name: each one to a temporary file, digested in the same pass. */
final class BlobIntake {

    private static final int CHUNK = 1 << 16;

    private static final String SUFFIX = ".part";

    private final Path folder;

    BlobIntake(Path folder) {
        this.folder = folder;
    }

    void open(Instant processStart) throws IOException {
        DurableFiles.createFolders(folder);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(processStart)) {
                    discard(part);
                }
            }
        }
    }

    Path newPart() {
        return folder.resolve(UUID.randomUUID() + SUFFIX);
    }

    /** Writes and forces; the file is read-only afterwards, where its disk has such: backups lie on sticks that do not. */
    StoredBlob receive(InputStream content, Path part) throws IOException {
        MessageDigest digest = Sha256.newMessageDigest();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (FileOutputStream out = new FileOutputStream(part.toFile())) {
            for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
                digest.update(chunk, 0, count);
                out.write(chunk, 0, count);
                bytes += count;
            }
            if (!part.toFile().setReadOnly() && !Files.exists(part)) {
                throw new NoSuchFileException(part.toString(), null, "its disk was taken away");
            }
            out.getChannel().force(true);
        }
        return new StoredBlob(Sha256.ofBytes(digest.digest()), bytes);
    }

    /** Deletes a temporary file where it is still there. */
    static void discard(Path part) throws IOException {
        if (Files.exists(part)) {
            // Windows does not delete a file that is read-only; elsewhere the answer does not matter.
            part.toFile().setWritable(true);
            Files.delete(part);
        }
    }
}
