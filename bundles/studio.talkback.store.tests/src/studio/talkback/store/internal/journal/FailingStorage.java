package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A disk that fails once, or from then on, at the n-th step; a write that fails has written its first half. Nothing
 * is really forced: these tests cut no power, and forcing is what takes their time.
 */
final class FailingStorage implements SegmentStorage {

    private final SegmentStorage disk = new SegmentFileStorage();

    private final int failAt;

    private final boolean forEver;

    private int steps;

    /**
     * @param failAt  the step that fails, from 1; 0 for none
     * @param forEver whether all steps after it fail too
     */
    FailingStorage(int failAt, boolean forEver) {
        this.failAt = failAt;
        this.forEver = forEver;
    }

    /** A disk that never fails. */
    static FailingStorage never() {
        return new FailingStorage(0, false);
    }

    int steps() {
        return steps;
    }

    @Override
    public SegmentChannel open(Path file) throws IOException {
        step();
        return new FailingChannel(disk.open(file));
    }

    @Override
    public void publish(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        step();
    }

    @Override
    public void discard(Path file) throws IOException {
        step();
        disk.discard(file);
    }

    private void step() throws IOException {
        if (fails()) {
            throw full();
        }
    }

    private boolean fails() {
        steps++;
        return steps == failAt || forEver && failAt > 0 && steps > failAt;
    }

    private static IOException full() {
        return new IOException("No space left on device (injected)");
    }

    private final class FailingChannel implements SegmentChannel {

        private final SegmentChannel channel;

        FailingChannel(SegmentChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, long offset) throws IOException {
            if (fails()) {
                channel.write(Arrays.copyOf(bytes, bytes.length / 2), offset);
                throw full();
            }
            channel.write(bytes, offset);
        }

        @Override
        public void force(boolean lengthToo) throws IOException {
            step();
        }

        @Override
        public void truncate(long length) throws IOException {
            step();
            channel.truncate(length);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
