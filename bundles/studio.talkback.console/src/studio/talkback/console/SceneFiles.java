package studio.talkback.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

import studio.talkback.library.evidence.EvidenceException;

/** Scene files on a disk: never read further than wanted, never half written. */
public final class SceneFiles {

    private SceneFiles() {
    }

    /**
     * The first bytes of a file.
     *
     * @param most how many bytes are read at most
     * @throws EvidenceException when it is a folder, is not there, or may not be read
     * @throws IOException       when reading failed
     */
    public static byte[] read(Path file, int most) throws IOException, EvidenceException {
        if (Files.isDirectory(file)) {
            throw new EvidenceException("this is a folder: name the scene file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Objects.requireNonNull(in.readNBytes(most));
        } catch (NoSuchFileException e) {
            throw new EvidenceException("there is no such file: check its name");
        } catch (AccessDeniedException e) {
            throw new EvidenceException("no permission to read it: ask for it, or copy the file elsewhere");
        }
    }

    /**
     * Writes a file: beside its place first, read again to verify, then moved there at once.
     *
     * @throws IOException when it failed; the file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name a file to write the scene to");
        }
        Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            force(temporary, bytes);
            if (!Arrays.equals(bytes, Files.readAllBytes(temporary))) {
                throw new IOException(file + " does not read back as it was written: check the drive");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
