package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.journal.SegmentScan.Step;

/**
 * Removes contents from the journal of one replica for good: the one case in which what was written is written
 * again. Contents become zeros of the same length, and why a change set of theirs was saved becomes blanks, so that no
 * record moves; each segment is written beside the old
 * one, forced and moved into its place. Nobody reads or writes that journal meanwhile.
 */
public final class JournalPurge {

    private final Path folder;

    private final int maxRecordBytes;

    private final Predicate<StoredRevision> chosen;

    private long revisions;

    private boolean changed;

    /**
     * @param folder         the replica's folder; it may be missing
     * @param maxRecordBytes the longest payload that is read
     * @param chosen         says whose content goes
     */
    public JournalPurge(Path folder, int maxRecordBytes, Predicate<StoredRevision> chosen) {
        this.folder = folder;
        this.maxRecordBytes = maxRecordBytes;
        this.chosen = chosen;
    }

    /**
     * Does it. May be repeated after a failure.
     *
     * @return how many revisions lost their content
     * @throws IOException when a file cannot be read or written
     */
    public long run() throws IOException {
        for (Path segment : SegmentFiles.list(folder).values()) {
            Path part = segment.resolveSibling(segment.getFileName() + ".purge");
            Files.copy(segment, part, StandardCopyOption.REPLACE_EXISTING);
            changed = false;
            try (RandomAccessFile file = new RandomAccessFile(part.toFile(), "rw")) {
                rewrite(segment, file);
                file.getFD().sync();
            }
            if (changed) {
                DurableFiles.moveInto(part, segment);
            } else {
                Files.delete(part);
            }
        }
        deleteTornTails();
        return revisions;
    }

    private void rewrite(Path segment, RandomAccessFile file) throws IOException {
        try (SegmentScan scan = new SegmentScan(segment, SegmentHeader.BYTES, maxRecordBytes)) {
            for (Step step = scan.next(); step != Step.END; step = scan.next()) {
                if (step == Step.RECORD) {
                    byte[] before = scan.payload();
                    byte[] payload = purged(before);
                    if (!Arrays.equals(before, payload)) {
                        changed = true;
                        file.seek(scan.start());
                        file.write(RecordFrame.of(payload, scan.appendOffset()).encode());
                        file.write(payload);
                    }
                }
            }
        }
    }

    private byte[] purged(byte[] payload) throws IOException {
        StoredChangeSet set = ChangeSetCodec.decode(payload);
        List<StoredRevision> rest = new ArrayList<>();
        boolean theirs = false;
        for (StoredRevision it : set.revisions()) {
            theirs |= chosen.test(it);
            if (it.purged() || it.tombstone() || !chosen.test(it)) {
                rest.add(it);
            } else {
                revisions++;
                rest.add(new StoredRevision(it.revision(), it.kind(), it.document(), it.parents(), it.modelVersion(),
                        false, true, it.contentDigest(), new byte[it.deflatedXmi().length], it.blobDigests()));
            }
        }
        byte[] again = ChangeSetCodec.encode(new StoredChangeSet(set.id(), set.replica(), set.sequence(), set.hlc(),
                set.wallMillis(), set.zone(), set.operator(), set.programVersion(),
                theirs && set.kind() != ChangeSetKind.PURGE ? blank(set.reason()) : set.reason(), set.kind(), rest,
                set.origin()));
        if (again.length != payload.length) {
            throw new JournalException("a record of " + folder + " would change its length: nothing was purged in it");
        }
        return again;
    }

    /** As many bytes: titles and whole lines of a log stand there. */
    private static String blank(String reason) {
        return " ".repeat(reason.getBytes(StandardCharsets.UTF_8).length);
    }

    /** They were never acknowledged, and may hold what is to be gone. */
    private void deleteTornTails() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> torn = Files.newDirectoryStream(folder, "*.torn-*")) {
                for (Path file : torn) {
                    Files.delete(file);
                }
            }
        }
    }
}
