package studio.talkback.audio.internal;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFormat;

/**
 * The header of Wave64: as WAV, but a chunk has a GUID for its name, of which the first four letters are the name in WAV, a
 * length of 64 bits that counts its header too, and begins at a multiple of eight.
 */
final class Wave64Header {

    private static final ByteOrder ORDER = Objects.requireNonNull(ByteOrder.LITTLE_ENDIAN);
    private static final int GUID_BYTES = 16;
    private static final int CHUNK_HEADER = GUID_BYTES + 8;
    private static final int FORM_HEADER = CHUNK_HEADER + GUID_BYTES;
    private static final int ALIGNED_TO = 8;
    private static final int MOST_CHUNKS = 10_000;

    private final HeaderBytes file;

    Wave64Header(HeaderBytes file) {
        this.file = file;
    }

    Header read() throws IOException {
        if (!file.has(0, FORM_HEADER) || !file.id(CHUNK_HEADER).equals("wave")) {
            throw new AudioException(Messages.noSound);
        }
        @Nullable WaveFormat format = null;
        long at = FORM_HEADER;
        for (int i = 0; i < MOST_CHUNKS && file.has(at, CHUNK_HEADER); i++) {
            String id = file.id(at);
            long length = file.at(at + GUID_BYTES, 8, ORDER).getLong() - CHUNK_HEADER;
            long from = at + CHUNK_HEADER;
            if (id.equals("fmt ")) {
                format = WaveFormat.read(file, from, length);
            } else if (id.equals("data") && format != null) {
                return header(format, new Sound(from, length > 0 ? length : Sound.UNKNOWN, file.length()));
            }
            if (length < 0 || length > file.length() - from) {
                break;
            }
            at = (from + length + ALIGNED_TO - 1) / ALIGNED_TO * ALIGNED_TO;
        }
        throw new AudioException(format == null ? Messages.headerDamaged : Messages.noData);
    }

    private static Header header(WaveFormat wave, Sound sound) {
        int frame = wave.channels() * wave.coding().bytes();
        return new Header(new AudioFormat("Wave64", wave.sampleRateHz(), wave.channels(), wave.coding(), wave.bitDepth(),
                sound.frames(frame), sound.remarks(frame, wave.sampleRateHz())), ORDER, sound.offset());
    }
}
