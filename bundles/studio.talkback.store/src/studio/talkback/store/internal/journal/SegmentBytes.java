package studio.talkback.store.internal.journal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * Reads a segment file through a window of 64 KiB. {@link RandomAccessFile} on purpose: unlike a channel, it does
 * not close when a thread that reads is interrupted.
 */
final class SegmentBytes implements Closeable {

    private static final int WINDOW = 1 << 16;

    private final RandomAccessFile file;

    private final long size;

    private byte[] window = {};

    private long windowStart;

    private int windowLength;

    SegmentBytes(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
        size = file.length();
    }

    /** Bytes of the file when it was opened. */
    long size() {
        return size;
    }

    /** Reads exactly so many bytes from an offset. */
    void read(long offset, byte[] into, int length) throws IOException {
        if (length > WINDOW || offset < 0 || length > size - offset) {
            readOnly(offset, into, length);
        } else {
            fill(offset, length);
            System.arraycopy(window, (int) (offset - windowStart), into, 0, length);
        }
    }

    /** Reads exactly so many bytes from an offset, and no more around them. */
    void readOnly(long offset, byte[] into, int length) throws IOException {
        if (offset < 0 || length > size - offset) {
            throw new EOFException("the file ends before byte " + (offset + length));
        }
        file.seek(offset);
        file.readFully(into, 0, length);
    }

    /** The offset after the last byte that is not zero, at least {@code from}. */
    long endOfContent(long from) throws IOException {
        long end = from;
        long at = from;
        while (at < size) {
            fill(at, 1);
            for (int i = (int) (at - windowStart); i < windowLength; i++) {
                if (window[i] != 0) {
                    end = windowStart + i + 1;
                }
            }
            at = windowStart + windowLength;
        }
        return end;
    }

    /** Where four bytes that make this big-endian number begin, at or after an offset; -1 when nowhere. */
    long find(int wanted, long from) throws IOException {
        int last = 0;
        for (long at = from; at < size; at++) {
            if (at < windowStart || at >= windowStart + windowLength) {
                fill(at, 1);
            }
            last = last << 8 | window[(int) (at - windowStart)] & 0xFF;
            if (last == wanted && at >= from + 3) {
                return at - 3;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void fill(long offset, int length) throws IOException {
        if (offset < windowStart || offset + length > windowStart + windowLength) {
            if (window.length == 0) {
                window = new byte[WINDOW];
            }
            int wanted = (int) Math.min(WINDOW, size - offset);
            file.seek(offset);
            windowLength = 0;
            file.readFully(window, 0, wanted);
            windowStart = offset;
            windowLength = wanted;
        }
    }
}
