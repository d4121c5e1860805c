package studio.talkback.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.DurableFiles;

/**
 * Appends records to the journal of one's own replica.
 * <p>
 * Not thread-safe, on purpose: one thread that belongs to the store opens, appends and closes. Callers hand their
 * work to that thread and never run on it, because an interrupt of the thread that writes closes the file beneath it
 * (that is how file channels are made). An interrupt that is pending when an append begins is put off until its end.
 */
public final class JournalWriter implements Closeable {

    private final Path folder;

    private final UUID replica;

    private final JournalOptions options;

    private final SegmentStorage storage;

    private Segment current;

    private @Nullable Throwable poison;

    private JournalWriter(Path folder, UUID replica, JournalOptions options, SegmentStorage storage, long end)
            throws IOException {
        this.folder = folder;
        this.replica = replica;
        this.options = options;
        this.storage = storage;
        int segment = JournalPosition.segmentOf(end);
        Path file = SegmentFiles.file(folder, segment);
        storage.discard(SegmentFiles.partOf(SegmentFiles.file(folder, segment + 1)));
        if (Files.exists(file)) {
            current = new Segment(SegmentHeader.read(file), storage.open(file), JournalPosition.offsetOf(end),
                    options.preallocateBytes());
        } else {
            current = create(new SegmentHeader(replica, segment, 0));
        }
    }

    /**
     * Opens the journal behind its last record.
     *
     * @param folder  the replica's folder, made when it is missing
     * @param replica one's own replica
     * @param options sizes
     * @param report  what {@link JournalRecovery#recover()} has just found there
     * @throws JournalException when the report says that the journal is for reading only
     * @throws IOException      when the disk refuses
     */
    public static JournalWriter open(Path folder, UUID replica, JournalOptions options, RecoveryReport report)
            throws IOException {
        return open(folder, replica, options, report, new SegmentFileStorage());
    }

    static JournalWriter open(Path folder, UUID replica, JournalOptions options, RecoveryReport report,
            SegmentStorage storage) throws IOException {
        if (!report.writable()) {
            throw new JournalException("the journal " + folder + " is damaged and can only be read: "
                    + report.findings().getFirst().message());
        }
        DurableFiles.createFolders(folder);
        return new JournalWriter(folder, replica, options, storage, report.end());
    }

    /**
     * Appends records in this order and forces them to the disk once. All of them or, after an exception, none are
     * in the journal, and the next append may follow. Only where the failure cannot be undone does it stay open
     * until the next {@link JournalRecovery#recover()} whether some of them are there.
     *
     * @param payloads each of 1 byte up to the longest record allowed
     * @return where they stand, in the same order
     * @throws JournalException when a payload is empty or too long, or when an earlier failure could not be undone:
     *                          then the library is to be opened again
     * @throws IOException      when the disk refuses, for instance because it is full
     */
    public List<JournalPosition> append(List<byte[]> payloads) throws IOException {
        long bytes = framedLength(payloads);
        requireSound();
        boolean interrupted = Thread.interrupted();
        try {
            if (!current.takes(bytes, options.segmentBytes())) {
                roll();
            }
            return write(payloads, bytes);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Packed position behind the last record: all before it is on the disk. */
    public long end() {
        return JournalPosition.pack(current.header().segment(), current.end());
    }

    /** Gives back the space that was set aside, and closes the file. Nothing is lost when this is never called. */
    @Override
    public void close() throws IOException {
        try (Segment closing = current) {
            if (poison == null) {
                closing.trim();
            }
        } finally {
            poison = new IllegalStateException("closed");
        }
    }

    private List<JournalPosition> write(List<byte[]> payloads, long bytes) throws IOException {
        int segment = current.header().segment();
        List<JournalPosition> positions = new ArrayList<>(payloads.size());
        try {
            long at = current.end();
            for (byte[] payload : payloads) {
                positions.add(new JournalPosition(JournalPosition.pack(segment, at), payload.length));
                at += RecordFrame.BYTES + payload.length;
            }
            current.append(payloads, bytes);
            return positions;
        } catch (IOException | RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable failure) {
        try {
            current.trim();
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
            poison = failure;
        }
    }

    private void roll() throws IOException {
        current.trim();
        long base = current.header().base() + current.end() - SegmentHeader.BYTES;
        int number = current.header().segment() + 1;
        if (number > SegmentFiles.MAX_SEGMENT) {
            throw new JournalException("the journal " + folder + " has no segment number left");
        }
        Segment next = create(new SegmentHeader(replica, number, base));
        try (Segment full = current) {
            current = next;
        }
    }

    private Segment create(SegmentHeader header) throws IOException {
        Path file = SegmentFiles.file(folder, header.segment());
        Path part = SegmentFiles.partOf(file);
        try {
            try (SegmentStorage.SegmentChannel channel = storage.open(part)) {
                channel.truncate(0);
                channel.write(header.encode(), 0);
                channel.force(true);
            }
            storage.publish(part, file);
            return new Segment(header, storage.open(file), SegmentHeader.BYTES, options.preallocateBytes());
        } catch (IOException | RuntimeException e) {
            discard(List.of(part, file), e);
            throw e;
        }
    }

    /** An empty segment must not stay behind a segment that is going to be written again. */
    private void discard(List<Path> files, Exception failure) {
        for (Path file : files) {
            try {
                storage.discard(file);
            } catch (IOException | RuntimeException e) {
                failure.addSuppressed(e);
                poison = failure;
            }
        }
    }

    private long framedLength(List<byte[]> payloads) throws JournalException {
        long bytes = 0;
        for (byte[] payload : payloads) {
            if (payload.length == 0 || payload.length > options.maxRecordBytes()) {
                throw new JournalException("a journal record has 1 to " + options.maxRecordBytes() + " bytes, not "
                        + payload.length);
            }
            bytes += RecordFrame.BYTES + payload.length;
        }
        if (bytes > JournalPosition.MAX_OFFSET >> 1) {
            throw new JournalException("one append of " + bytes + " bytes is too large: divide it");
        }
        return bytes;
    }

    private void requireSound() throws JournalException {
        Throwable failure = poison;
        if (failure != null) {
            throw new JournalException("the journal " + folder
                    + " cannot be written since an earlier failure: close the library and open it again", failure);
        }
    }
}
