package studio.talkback.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import studio.talkback.audio.internal.Header;
import studio.talkback.audio.internal.Headers;
import studio.talkback.audio.internal.Messages;
import studio.talkback.audio.internal.SampleDecoder;

/**
 * A sound file as a stream of samples; a few kilobytes of it are in memory at a time. Read are:
 * <ul>
 * <li>WAV and Broadcast Wave (Microsoft's <i>Multiple Channel Audio Data and WAVE Files</i>, EBU Tech 3285), also with
 * WAVE_FORMAT_EXTENSIBLE; RF64 (EBU Tech 3306) and BW64 (ITU-R BS.2088), both with their 64-bit lengths in {@code ds64};
 * <li>Wave64 as Sony Pictures Digital wrote it down;
 * <li>AIFF (Apple's <i>Audio Interchange File Format</i> 1.3) and AIFF-C with the codings {@code NONE}, {@code twos},
 * {@code sowt}, {@code raw }, {@code in24}, {@code in32}, {@code fl32} and {@code fl64}.
 * </ul>
 * Samples are PCM of 8 to 32 bits and floating point of 32 and 64 bits. A header whose lengths are missing or wrong, as
 * recorders leave them that crashed or could not seek, is read as far as the file goes; {@link AudioFormat#remarks} says so.
 * <p>
 * Not for several threads.
 */
public final class AudioFile implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileChannel channel;
    private final Header header;
    private final AudioFormat format;
    private final SampleDecoder decoder;
    private final int frameBytes;
    private final ByteBuffer buffer;
    private long position;

    private AudioFile(FileChannel channel, Header header) {
        this.channel = channel;
        this.header = header;
        format = header.format();
        decoder = new SampleDecoder(format.coding(), header.order());
        frameBytes = format.channels() * format.coding().bytes();
        buffer = Objects.requireNonNull(ByteBuffer.allocate(Math.max(1, BUFFER_BYTES / frameBytes) * frameBytes));
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws AudioException if it is none of the formats, or is written in a way that is not read
     * @throws IOException    if reading failed
     */
    public static AudioFile open(Path file) throws IOException {
        FileChannel channel = Objects.requireNonNull(FileChannel.open(file, StandardOpenOption.READ));
        try {
            return new AudioFile(channel, Headers.read(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What it is. */
    public AudioFormat format() {
        return format;
    }

    /** The frame that is read next. */
    public long position() {
        return position;
    }

    /**
     * Goes to a frame.
     *
     * @param frame 0 to the number of frames
     */
    public void seek(long frame) {
        position = Objects.checkIndex(frame, format.frames() + 1);
    }

    /**
     * Reads on.
     *
     * @param interleaved is filled from its beginning: the first frame's channels, then the next one's; 1.0 is full scale.
     *                    As many whole frames are read as it has room for, or as there are
     * @return how many frames were read; 0 at the end
     * @throws AudioException if the file was cut meanwhile
     * @throws IOException    if reading failed
     */
    public int read(double[] interleaved) throws IOException {
        int wanted = (int) Math.min(interleaved.length / format.channels(), format.frames() - position);
        int done = 0;
        while (done < wanted) {
            int frames = Math.min(wanted - done, buffer.capacity() / frameBytes);
            fill(frames);
            decoder.decode(Objects.requireNonNull(buffer.array()), interleaved, done * format.channels(), frames * format.channels());
            done += frames;
            position += frames;
        }
        return done;
    }

    private void fill(int frames) throws IOException {
        buffer.clear().limit(frames * frameBytes);
        long from = header.dataOffset() + position * frameBytes;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, from + buffer.position());
            if (read < 0) {
                throw new AudioException(Messages.cutMeanwhile);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
