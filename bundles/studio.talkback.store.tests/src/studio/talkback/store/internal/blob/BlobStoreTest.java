package studio.talkback.store.internal.blob;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.testing.ChildJvm;

class BlobStoreTest {

    private static final byte[] SCENE = "#4.0# \"Glass House\" scene".getBytes();

    /** Of the bytes above, computed with another program. */
    private static final String SCENE_DIGEST = "21e999e8857dd885f549ddd8d930e202e1c846e04b754796cb3a99fe9f21349a";

    @TempDir
    Path temp = Path.of("");

    @Test
    void aFileIsKeptByteForByteUnderItsDigest() throws IOException {
        BlobStore blobs = open();
        Path file = Files.write(temp.resolve("scene.scn"), SCENE);
        StoredBlob blob = blobs.put(file);
        assertEquals(SCENE_DIGEST, blob.digest().hex());
        assertEquals(SCENE.length, blob.bytes());
        assertEquals(SCENE.length, blobs.size(blob.digest()));
        Path kept = temp.resolve("blobs").resolve(SCENE_DIGEST.substring(0, 2)).resolve(SCENE_DIGEST.substring(2, 4))
                .resolve(SCENE_DIGEST);
        assertEquals(kept, blobs.verifiedPath(blob.digest()));
        assertArrayEquals(SCENE, Files.readAllBytes(kept));
        assertFalse(kept.toFile().canWrite() && !runsAsRoot(kept), "a blob is read-only");
        assertEquals(0, parts());
    }

    /** Root may write what is read-only; then the permissions themselves tell. */
    private static boolean runsAsRoot(Path file) throws IOException {
        return Files.getPosixFilePermissions(file).stream()
                .noneMatch(permission -> permission.name().contains("WRITE"));
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        BlobStore blobs = open();
        StoredBlob first = blobs.put(new ByteArrayInputStream(SCENE));
        FileTime written = Files.getLastModifiedTime(blobs.path(first.digest()));
        assertEquals(first, blobs.put(new ByteArrayInputStream(SCENE)));
        assertEquals(written, Files.getLastModifiedTime(blobs.path(first.digest())));
        assertEquals(0, parts());
    }

    @Test
    void contentOfAnyLengthIsReadBackInAnySteps() throws IOException {
        BlobStore blobs = open();
        Random random = new Random(5);
        for (int length : new int[] { 0, 1, 65_535, 65_536, 65_537, 200_000 }) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            Sha256 digest = blobs.put(new ByteArrayInputStream(content)).digest();
            try (InputStream in = blobs.open(digest); InputStream single = blobs.open(digest)) {
                assertArrayEquals(content, in.readAllBytes());
                assertEquals(length, single.skip(length + 5L));
                assertEquals(-1, single.read());
            }
        }
    }

    @Test
    void aDamagedBlobFailsBeforeItsLastBytesAreHandedOut() throws IOException {
        BlobStore blobs = open();
        for (int damage = 0; damage < 3; damage++) {
            Sha256 digest = blobs.put(new ByteArrayInputStream(SCENE)).digest();
            byte[] wrong = switch (damage) {
                case 0 -> "#4.0# \"Glass Mouse\" scene".getBytes();
                case 1 -> "#4.0#".getBytes();
                default -> new byte[0];
            };
            damage(blobs, digest, wrong);
            try (InputStream in = blobs.open(digest)) {
                BlobDamagedException e = assertThrows(BlobDamagedException.class,
                        () -> in.readNBytes(wrong.length + 1));
                assertEquals(digest, e.digest());
            }
            assertThrows(BlobDamagedException.class, () -> blobs.verifiedPath(digest));
            blobs.delete(digest);
        }
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsDamagedEvenWhenItsBeginningIsRight() throws IOException {
        byte[] longer = (new String(SCENE) + "?").getBytes();
        try (InputStream in = new VerifiedInputStream(new ByteArrayInputStream(longer), Sha256.parse(SCENE_DIGEST),
                SCENE.length)) {
            assertThrows(BlobDamagedException.class, () -> in.readNBytes(SCENE.length));
        }
    }

    @Test
    void aBlobOfAnotherLengthIsReplacedWhenItsContentIsPutAgain() throws IOException {
        BlobStore blobs = open();
        Sha256 digest = blobs.put(new ByteArrayInputStream(SCENE)).digest();
        damage(blobs, digest, "short".getBytes());
        blobs.put(new ByteArrayInputStream(SCENE));
        assertArrayEquals(SCENE, Files.readAllBytes(blobs.verifiedPath(digest)));
    }

    @Test
    void theCheckReadsEveryBlobAndNamesTheDamagedOnes() throws IOException {
        BlobStore blobs = open();
        Sha256 good = blobs.put(new ByteArrayInputStream("good".getBytes())).digest();
        Sha256 bad = blobs.put(new ByteArrayInputStream("to be spoilt".getBytes())).digest();
        damage(blobs, bad, "to be spoilT".getBytes());
        Files.writeString(temp.resolve("blobs").resolve("stray.txt"), "not a blob");
        Map<Sha256, Boolean> seen = new HashMap<>();
        blobs.checkAll((digest, bytes, sound) -> {
            seen.put(digest, Boolean.valueOf(sound));
            return true;
        });
        assertEquals(Map.of(good, Boolean.TRUE, bad, Boolean.FALSE), seen);
        seen.clear();
        blobs.checkAll((digest, bytes, sound) -> {
            seen.put(digest, Boolean.valueOf(sound));
            return false;
        });
        assertEquals(1, seen.size(), "a check ends when it is told to");
    }

    @Test
    void aBlobIsDeletedOnceAndIsGone() throws IOException {
        BlobStore blobs = open();
        Sha256 digest = blobs.put(new ByteArrayInputStream(SCENE)).digest();
        assertTrue(blobs.delete(digest));
        assertFalse(blobs.delete(digest));
        assertFalse(blobs.contains(digest));
        assertThrows(NoSuchFileException.class, () -> blobs.open(digest));
    }

    @Test
    void aSourceThatFailsHalfWayLeavesNothing() throws IOException {
        BlobStore blobs = open();
        try (InputStream failing = new StickPulledOut()) {
            assertThrows(IOException.class, () -> blobs.put(failing));
        }
        assertEquals(0, parts());
        assertFalse(blobs.contains(Sha256.digestOf(SCENE)));
    }

    @Test
    void onlyWhatAnEarlierProcessLeftIsSweptAway() throws IOException {
        open();
        Path old = Files.writeString(temp.resolve("blobs/tmp/old.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(60)));
        Path own = Files.writeString(temp.resolve("blobs/tmp/own.part"), "being written");
        BlobStore.open(temp.resolve("blobs"), Instant.now().minusSeconds(30));
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(own));
    }

    @Test
    void aProcessKilledHalfWayLeavesNoWrongBlob() throws IOException {
        Path root = temp.resolve("blobs");
        try (ChildJvm child = ChildJvm.start(PutUntilKilled.class, List.of(Sha256.class), root.toString())) {
            assertEquals("half written", child.readLine());
            child.kill();
        }
        assertEquals(1, parts(), "the child must have been killed while it wrote");
        BlobStore blobs = BlobStore.open(root, Instant.now().plusSeconds(2));
        assertEquals(0, parts());
        Map<Sha256, Boolean> seen = new HashMap<>();
        blobs.checkAll((digest, bytes, sound) -> seen.put(digest, Boolean.valueOf(sound)) == null);
        assertEquals(Map.of(Sha256.digestOf(PutUntilKilled.WHOLE), Boolean.TRUE), seen);
    }

    private BlobStore open() throws IOException {
        return BlobStore.open(temp.resolve("blobs"), Instant.now().minusSeconds(3600));
    }

    private long parts() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("blobs/tmp"))) {
            return files.count();
        }
    }

    private static void damage(BlobStore blobs, Sha256 digest, byte[] content) throws IOException {
        Path file = blobs.path(digest);
        assertTrue(file.toFile().setWritable(true));
        Files.write(file, content);
    }

    /** Gives the whole scene, and then fails instead of ending. */
    private static final class StickPulledOut extends InputStream {

        private int read;

        @Override
        public int read() throws IOException {
            if (read == SCENE.length) {
                throw new IOException("the stick was pulled out");
            }
            return SCENE[read++];
        }
    }
}
