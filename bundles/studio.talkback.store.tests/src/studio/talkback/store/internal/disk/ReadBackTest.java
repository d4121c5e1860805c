package studio.talkback.store.internal.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading what was written. */
class ReadBackTest {

    private static final Runnable ON = () -> { };

    @TempDir
    Path temp = Path.of("");

    @Test
    void everyLengthIsReadWhole() throws IOException {
        for (int length : new int[] { 0, 1, 511, 4096, 4097, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_001 }) {
            byte[] content = new byte[length];
            new Random(length).nextBytes(content);
            Path file = Files.write(temp.resolve("file" + length), content);
            assertEquals(Sha256.digestOf(content), ReadBack.digest(file, ON), "of " + length + " bytes");
        }
    }

    @Test
    void itIsReadPastTheMemoryWhereTheDiskCan() throws IOException {
        Path file = Files.write(temp.resolve("file"), new byte[10_000]);
        Sha256 direct = ReadBack.direct(file, ON);
        assumeTrue(direct != null, "this disk can only be read through memory: skipped");
        assertEquals(Sha256.digestOf(new byte[10_000]), direct);
    }

    @Test
    void itCanBeEnded() throws IOException {
        Path file = Files.write(temp.resolve("file"), new byte[10_000]);
        assertThrows(OperationCanceledException.class, () -> ReadBack.digest(file, () -> {
            throw new OperationCanceledException();
        }));
    }
}
