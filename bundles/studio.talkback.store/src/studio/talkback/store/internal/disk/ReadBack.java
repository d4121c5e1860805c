package studio.talkback.store.internal.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads what was just written: from the disk itself where the system can pass over what its memory still holds of the file.
 * A disk behind a driver of its own, as a network folder or a stick that is mounted by a program, may still answer from that
 * one's memory; then this proves what was handed to it, and no more.
 */
public final class ReadBack {

    private static final int CHUNK = 1 << 20;

    /** Of the Java runtime, where it has the module {@code jdk.unsupported}; null elsewhere. */
    private static final @Nullable OpenOption PAST_MEMORY = pastMemory();

    private ReadBack() {
    }

    /**
     * The digest of a file that was forced to the disk.
     *
     * @param goingOn is called every so often, and may end it by throwing
     * @throws IOException if it cannot be read
     */
    public static Sha256 digest(Path file, Runnable goingOn) throws IOException {
        Sha256 digest = direct(file, goingOn);
        if (digest != null) {
            return digest;
        }
        MessageDigest sha256 = Sha256.newMessageDigest();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                goingOn.run();
                sha256.update(chunk, 0, count);
            }
        }
        return Sha256.ofBytes(sha256.digest());
    }

    /** Null where the file system cannot do so. */
    static @Nullable Sha256 direct(Path file, Runnable goingOn) throws IOException {
        OpenOption option = PAST_MEMORY;
        if (option == null) {
            return null;
        }
        boolean begun = false;
        try (FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, option))) {
            int block = (int) Files.getFileStore(file).getBlockSize();
            ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK + block).alignedSlice(block);
            chunk.limit(Math.max(block, CHUNK / block * block));
            ByteBuffer whole = chunk.slice();
            MessageDigest sha256 = Sha256.newMessageDigest();
            long size = channel.size();
            for (long at = 0; at < size;) {
                goingOn.run();
                whole.clear();
                int count = channel.read(whole);
                if (count <= 0) {
                    throw new IOException(file + " is shorter than it was");
                }
                begun = true;
                at += count;
                sha256.update(whole.flip());
            }
            return Sha256.ofBytes(sha256.digest());
        } catch (UnsupportedOperationException e) {
            return null;
        } catch (IOException e) {
            if (begun) {
                throw e;
            }
            // Some say only at the first read that they cannot; what else is wrong the usual reading says too.
            return null;
        }
    }

    private static @Nullable OpenOption pastMemory() {
        try {
            for (Object each : Class.forName("com.sun.nio.file.ExtendedOpenOption", true, null).getEnumConstants()) {
                if (each instanceof Enum<?> option && option.name().equals("DIRECT")) {
                    return (OpenOption) each;
                }
            }
            return null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
