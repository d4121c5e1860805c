package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.journal.RecoveryReport.Finding;
import studio.talkback.store.internal.journal.RecoveryReport.Kind;

/**
 * Checks by headers and lengths alone, so quickly, that all segments of a journal are there, belong to it, and that
 * each one ends where the next one says it does.
 */
final class SegmentChain {

    private final Path folder;

    private final UUID replica;

    private final List<Finding> findings = new ArrayList<>();

    private SegmentChain(Path folder, UUID replica) {
        this.folder = folder;
        this.replica = replica;
    }

    static List<Finding> findings(Path folder, UUID replica) throws IOException {
        SegmentChain chain = new SegmentChain(folder, replica);
        SortedMap<Integer, Path> segments = SegmentFiles.list(folder);
        int last = segments.isEmpty() ? 0 : segments.lastKey().intValue();
        SegmentHeader before = null;
        for (int segment = 1; segment <= last; segment++) {
            SegmentHeader header = chain.header(segment);
            if (before != null && header != null) {
                chain.compareLength(before, header);
            }
            before = header;
        }
        return chain.findings;
    }

    /**
     * The header of a segment of this journal.
     *
     * @throws JournalException when it is missing, damaged, of another journal or of a newer version
     */
    static SegmentHeader requireHeader(Path file, UUID replica, int segment) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new JournalException(file + " is missing: restore this file from a backup");
        }
        SegmentHeader header = SegmentHeader.read(file);
        if (!header.replica().equals(replica) || header.segment() != segment) {
            throw new JournalException(file + " belongs elsewhere: it is segment " + header.segment() + " of replica "
                    + header.replica() + "; put the right file back");
        }
        return header;
    }

    private @Nullable SegmentHeader header(int segment) throws IOException {
        Path file = SegmentFiles.file(folder, segment);
        try {
            return requireHeader(file, replica, segment);
        } catch (JournalException e) {
            Kind kind = Files.exists(file) ? Kind.HEADER_BAD : Kind.SEGMENT_MISSING;
            findings.add(new Finding(kind, JournalPosition.pack(segment, 0), String.valueOf(e.getMessage()), null));
            return null;
        }
    }

    private void compareLength(SegmentHeader header, SegmentHeader next) throws IOException {
        Path file = SegmentFiles.file(folder, header.segment());
        long expected = next.base() - header.base() + SegmentHeader.BYTES;
        long actual = Files.size(file);
        if (actual != expected) {
            findings.add(new Finding(Kind.SEGMENT_INCOMPLETE,
                    JournalPosition.pack(header.segment(), SegmentHeader.BYTES), file + " has " + actual
                            + " bytes and should have " + expected + ": restore this file from a backup",
                    null));
        }
    }
}
