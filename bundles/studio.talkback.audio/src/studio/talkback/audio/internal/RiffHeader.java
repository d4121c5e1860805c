package studio.talkback.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFormat;

/**
 * The header of WAV, RF64 and BW64: chunks of a name, a length of 32 bits and as many bytes, each beginning at an even place.
 * Where a length is 0xFFFFFFFF, it stands in the chunk {@code ds64} with 64 bits, or nowhere.
 */
final class RiffHeader {

    private static final ByteOrder ORDER = Objects.requireNonNull(ByteOrder.LITTLE_ENDIAN);
    private static final int CHUNK_HEADER = 8;
    private static final int FORM_HEADER = 12;
    private static final long IN_DS64 = 0xFFFFFFFFL;
    /** More than any file has; one that is all text looks like chunks without end. */
    private static final int MOST_CHUNKS = 100_000;
    private static final int DS64_FIXED = 28;
    private static final int DS64_ENTRY = 12;
    private static final int MOST_ENTRIES = 1024;
    /** Where the next chunk may begin whose true place is not where the length of the one before says. */
    private static final int[] ASTRAY = { 0, -1, -2, 1, -3, 2, 3 };

    private final HeaderBytes file;
    private final Map<String, Long> longLengths = new HashMap<>();
    private @Nullable WaveFormat format;
    private @Nullable Sound sound;

    RiffHeader(HeaderBytes file) {
        this.file = file;
    }

    Header read() throws IOException {
        if (!file.has(0, FORM_HEADER) || !file.id(CHUNK_HEADER).equals("WAVE")) {
            throw new AudioException(Messages.noSound);
        }
        long at = FORM_HEADER;
        for (int i = 0; i < MOST_CHUNKS && (format == null || sound == null) && file.has(at, CHUNK_HEADER); i++) {
            at = chunk(at);
        }
        WaveFormat wave = format;
        Sound found = sound;
        if (wave == null || found == null) {
            throw new AudioException(found == null && wave != null ? Messages.noData : Messages.headerDamaged);
        }
        int frame = wave.channels() * wave.coding().bytes();
        String id = file.id(0);
        return new Header(new AudioFormat(id.equals("RIFF") ? "WAV" : id, wave.sampleRateHz(), wave.channels(), wave.coding(),
                wave.bitDepth(), found.frames(frame), found.remarks(frame, wave.sampleRateHz())), ORDER, found.offset());
    }

    /** Reads a chunk; returns where the next one begins. */
    private long chunk(long at) throws IOException {
        String id = file.id(at);
        long length = Integer.toUnsignedLong(file.at(at + HeaderBytes.ID_BYTES, 4, ORDER).getInt());
        long from = at + CHUNK_HEADER;
        if (length == IN_DS64) {
            length = longLengths.getOrDefault(id, Long.valueOf(Sound.UNKNOWN)).longValue();
        }
        switch (id) {
            case "ds64" -> longLengths(from, length);
            case "fmt " -> format = WaveFormat.read(file, from, length);
            case "data" -> {
                length = dataLength(from, length);
                sound = new Sound(from, length, file.length());
            }
            default -> {
                // Everything else says nothing of the samples.
            }
        }
        return next(from, length);
    }

    /** A length of nothing is none where no other chunk follows: whoever wrote it did not come to its end. */
    private long dataLength(long from, long length) throws IOException {
        return length == 0 && from < file.length() && !file.isId(from) ? Sound.UNKNOWN : length;
    }

    private long next(long from, long length) throws IOException {
        if (length < 0 || length > file.length() - from) {
            return file.length();
        }
        long next = from + length + (length & 1);
        for (int astray : ASTRAY) {
            if (isChunk(next + astray)) {
                return next + astray;
            }
        }
        return next;
    }

    /** Whether a chunk begins there: it has a name, and fits into the file unless it is the sound. */
    private boolean isChunk(long at) throws IOException {
        return file.has(at, CHUNK_HEADER) && file.isId(at) && (file.id(at).equals("data")
                || Integer.toUnsignedLong(file.at(at + HeaderBytes.ID_BYTES, 4, ORDER).getInt()) <= file.length() - at);
    }

    private void longLengths(long from, long length) throws IOException {
        ByteBuffer fixed = file.at(from, DS64_FIXED, ORDER);
        longLengths.put("data", Long.valueOf(fixed.getLong(8)));
        long entries = Math.min(Integer.toUnsignedLong(fixed.getInt(24)), MOST_ENTRIES);
        for (int i = 0; i < entries && (i + 1) * DS64_ENTRY + DS64_FIXED <= length; i++) {
            long entry = from + DS64_FIXED + (long) i * DS64_ENTRY;
            longLengths.put(file.id(entry), Long.valueOf(file.at(entry + HeaderBytes.ID_BYTES, 8, ORDER).getLong()));
        }
    }
}
