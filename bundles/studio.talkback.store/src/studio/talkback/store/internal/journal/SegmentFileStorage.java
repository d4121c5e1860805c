package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import studio.talkback.store.internal.disk.DurableFiles;

/** Segments as files of the local disk. */
final class SegmentFileStorage implements SegmentStorage {

    @Override
    public SegmentChannel open(Path file) throws IOException {
        return new FileSegment(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    @Override
    public void publish(Path part, Path file) throws IOException {
        DurableFiles.moveInto(part, file);
    }

    @Override
    public void discard(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    private record FileSegment(FileChannel channel) implements SegmentChannel {

        /** The platform copies heap buffers into one of its own of the same size and keeps that one. */
        private static final int MOST_AT_ONCE = 1 << 20;

        @Override
        public void write(byte[] bytes, long offset) throws IOException {
            int done = 0;
            while (done < bytes.length) {
                ByteBuffer slice = ByteBuffer.wrap(bytes, done, Math.min(MOST_AT_ONCE, bytes.length - done));
                done += channel.write(slice, offset + done);
            }
        }

        @Override
        public void force(boolean lengthToo) throws IOException {
            channel.force(lengthToo);
        }

        @Override
        public void truncate(long length) throws IOException {
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
