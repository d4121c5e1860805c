package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.journal.SegmentScan.Step;

/**
 * Reads the journal of one replica, one's own or a copy of another's. Holds no file open between calls, so it may
 * be used from several threads, and an interrupt does it no harm. Reads only what was forced: a caller that reads
 * beside a writer gives {@link JournalWriter#end()} as the end of a scan.
 */
public final class JournalReader {

    private final Path folder;

    private final UUID replica;

    private final int maxRecordBytes;

    /**
     * @param folder         the replica's folder; it may be missing, which reads as empty
     * @param replica        the replica that wrote it
     * @param maxRecordBytes the longest payload that is read
     */
    public JournalReader(Path folder, UUID replica, int maxRecordBytes) {
        this.folder = folder;
        this.replica = replica;
        this.maxRecordBytes = maxRecordBytes;
    }

    /**
     * Visits the records from one position up to another, one in memory at a time.
     *
     * @param from    packed position of a record, the end of the last one read, or {@link JournalPosition#NONE}
     * @param until   packed position before which to stop, or {@link JournalPosition#LAST}
     * @param visitor is told of each record and each damaged place
     * @throws JournalException where the visitor does not put up with damage
     * @throws IOException      when a file cannot be read
     */
    public void scan(long from, long until, JournalVisitor visitor) throws IOException {
        SortedMap<Integer, Path> segments = SegmentFiles.list(folder);
        if (segments.isEmpty()) {
            return;
        }
        int first = Math.max(1, JournalPosition.segmentOf(from));
        int last = Math.min(segments.lastKey().intValue(), JournalPosition.segmentOf(until));
        for (int segment = first; segment <= last; segment++) {
            long start = Math.max(from, JournalPosition.pack(segment, SegmentHeader.BYTES));
            String unreadable = whyUnreadable(segment);
            if (unreadable == null) {
                scanSegment(segment, JournalPosition.offsetOf(start), until, visitor);
            } else if (start < until) {
                visitor.damage(start, JournalPosition.pack(segment + 1, 0), unreadable);
            }
        }
    }

    /**
     * Reads one record, verified by its checksum.
     *
     * @return its payload
     * @throws JournalException when no sound record of that length stands there
     * @throws IOException      when the file cannot be read
     */
    public byte[] read(JournalPosition position) throws IOException {
        long offset = JournalPosition.offsetOf(position.packed());
        try (SegmentScan scan = new SegmentScan(existing(position), offset, maxRecordBytes)) {
            if (scan.next() == Step.RECORD && scan.payload().length == position.length()) {
                return scan.payload();
            }
        }
        throw new JournalException("no sound record of " + position.length() + " bytes in "
                + JournalPosition.describe(position.packed()) + " of " + folder);
    }

    /**
     * Reads a part of one payload and no more. The checksum covers the whole record, so this part is
     * <em>not</em> verified: check it against the content's own digest.
     *
     * @param position where the record stands
     * @param from     first byte within the payload
     * @param length   how many bytes, within the payload
     * @throws JournalException when the part lies outside of the record or the file
     * @throws IOException      when the file cannot be read
     */
    public byte[] readPart(JournalPosition position, int from, int length) throws IOException {
        long offset = JournalPosition.offsetOf(position.packed()) + RecordFrame.BYTES + from;
        if (from < 0 || length < 0 || length > position.length() - from) {
            throw new JournalException("bytes " + from + " to " + ((long) from + length)
                    + " lie outside of a record of " + position.length());
        }
        byte[] part = new byte[length];
        try (SegmentBytes bytes = new SegmentBytes(existing(position))) {
            if (bytes.size() - offset < length) {
                throw new JournalException(JournalPosition.describe(position.packed()) + " is cut short");
            }
            bytes.readOnly(offset, part, length);
        }
        return part;
    }

    private Path existing(JournalPosition position) throws JournalException {
        Path file = SegmentFiles.file(folder, JournalPosition.segmentOf(position.packed()));
        if (!Files.isRegularFile(file)) {
            throw new JournalException(file.getFileName() + " is missing from " + folder
                    + ": restore this file from a backup");
        }
        return file;
    }

    private @Nullable String whyUnreadable(int segment) throws IOException {
        try {
            SegmentChain.requireHeader(SegmentFiles.file(folder, segment), replica, segment);
            return null;
        } catch (JournalException e) {
            return e.getMessage();
        }
    }

    private void scanSegment(int segment, long from, long until, JournalVisitor visitor) throws IOException {
        try (SegmentScan scan = new SegmentScan(SegmentFiles.file(folder, segment), from, maxRecordBytes)) {
            Step step = Step.RECORD;
            while (step != Step.END && JournalPosition.pack(segment, scan.end()) < until) {
                step = scan.next();
                long start = JournalPosition.pack(segment, scan.start());
                if (step == Step.RECORD) {
                    visitor.record(new JournalPosition(start, scan.payload().length), scan.payload());
                } else if (step == Step.DAMAGE) {
                    visitor.damage(start, JournalPosition.pack(segment, scan.end()),
                            scan.reason() + " in " + JournalPosition.describe(start) + " of " + folder);
                }
            }
        }
    }
}
