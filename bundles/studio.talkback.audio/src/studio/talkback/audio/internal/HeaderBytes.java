package studio.talkback.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import studio.talkback.audio.AudioException;

/** The parts of a file that describe its sound, read from where they stand. */
final class HeaderBytes {

    /** Length of the name of a chunk. */
    static final int ID_BYTES = 4;

    private final FileChannel channel;
    private final long length;

    HeaderBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        length = channel.size();
    }

    /** Length of the file. */
    long length() {
        return length;
    }

    /** Whether so many bytes are there. */
    boolean has(long from, int count) {
        return from >= 0 && from <= length - count;
    }

    /**
     * Bytes of the file.
     *
     * @throws AudioException if the file ends before
     */
    ByteBuffer at(long from, int count, ByteOrder order) throws IOException {
        if (!has(from, count)) {
            throw new AudioException(Messages.headerCut);
        }
        ByteBuffer bytes = Objects.requireNonNull(ByteBuffer.allocate(count).order(order));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new AudioException(Messages.headerCut);
            }
        }
        return Objects.requireNonNull(bytes.flip());
    }

    /** The four letters that name a chunk. */
    String id(long from) throws IOException {
        return new String(at(from, ID_BYTES, ByteOrder.BIG_ENDIAN).array(), StandardCharsets.ISO_8859_1);
    }

    /** Whether what stands there may be the name of a chunk: four printable letters of ASCII. */
    boolean isId(long from) throws IOException {
        return has(from, ID_BYTES) && id(from).chars().allMatch(letter -> letter >= ' ' && letter < 127);
    }
}
