package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import studio.talkback.store.internal.disk.DurableFiles;

/** Cuts what an unfinished append left at the end of a segment, and keeps the bytes beside it. */
final class TornTail {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'")
            .withZone(ZoneOffset.UTC);

    private static final int CHUNK = 1 << 16;

    private TornTail() {
    }

    /**
     * Copies the tail, without the zeros at its end, to a side file that is forced before anything is cut.
     *
     * @return the side file
     */
    static Path cut(Path segment, long from) throws IOException {
        Path kept = sideFile(segment);
        keep(segment, from, kept);
        DurableFiles.forceFolder(DurableFiles.parentOf(segment));
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(from);
            channel.force(true);
        }
        return kept;
    }

    private static void keep(Path segment, long from, Path kept) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (SegmentBytes bytes = new SegmentBytes(segment);
                FileChannel channel = FileChannel.open(kept, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long end = bytes.endOfContent(from);
            for (long at = from; at < end; at += CHUNK) {
                int length = (int) Math.min(CHUNK, end - at);
                bytes.read(at, chunk, length);
                out.write(chunk, 0, length);
            }
            channel.force(true);
        }
    }

    private static Path sideFile(Path segment) {
        String stem = String.valueOf(segment.getFileName()).replace(".tbj", ".torn-" + TIME.format(Instant.now()));
        Path file = segment.resolveSibling(stem);
        for (int again = 2; Files.exists(file); again++) {
            file = segment.resolveSibling(stem + "-" + again);
        }
        return file;
    }
}
