package studio.talkback.store.internal.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskTest {

    /** Of the text {@code abc}: FIPS 180-4's own example. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path temp = Path.of("");

    @Test
    void aDigestIsEqualByValueAndReadAsItIsWritten() {
        Sha256 digest = Sha256.digestOf("abc".getBytes());
        assertEquals(ABC, digest.hex());
        assertEquals(digest, Sha256.parse(ABC));
        assertEquals(digest.hashCode(), Sha256.ofBytes(digest.toBytes()).hashCode());
        assertNotEquals(digest, Sha256.digestOf("abd".getBytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "../../../../etc/passwd", "ba7816bf",
            "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
            "../816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n" })
    void nothingButADigestIsTakenForOne(String text) {
        assertThrows(IllegalArgumentException.class, () -> Sha256.parse(text));
    }

    @Test
    void aSmallFileIsReplacedWhole() throws IOException {
        Path file = temp.resolve("facts");
        DurableFiles.write(file, "a longer first content".getBytes());
        DurableFiles.write(file, "second".getBytes());
        assertArrayEquals("second".getBytes(), Files.readAllBytes(file));
        assertEquals(1, temp.toFile().list().length);
    }
}
