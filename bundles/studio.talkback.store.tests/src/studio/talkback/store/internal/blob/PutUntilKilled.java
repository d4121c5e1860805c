package studio.talkback.store.internal.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;

/** A program for a child process: puts one blob, and a second one whose source never ends. */
final class PutUntilKilled {

    static final byte[] WHOLE = "a whole blob".getBytes();

    private static final int HALF = 300_000;

    private PutUntilKilled() {
    }

    /** @param args folder of the blobs */
    public static void main(String[] args) throws IOException {
        BlobStore blobs = BlobStore.open(Path.of(args[0]), Instant.now());
        blobs.put(new ByteArrayInputStream(WHOLE));
        blobs.put(new EndlessSource());
    }

    private static final class EndlessSource extends InputStream {

        private int read;

        @Override
        public int read() {
            if (++read == HALF) {
                System.out.println("half written");
                System.out.flush();
            }
            if (read >= HALF) {
                waitToBeKilled();
            }
            return read & 0xFF;
        }

        private static void waitToBeKilled() {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
