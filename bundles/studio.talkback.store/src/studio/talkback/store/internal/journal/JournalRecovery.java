package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

import studio.talkback.store.internal.journal.RecoveryReport.Finding;
import studio.talkback.store.internal.journal.RecoveryReport.Kind;

/**
 * Finds out whether the journal of one replica is sound, and cuts an append that a crash left unfinished.
 * Anything else that is wrong is reported and left exactly as it is.
 */
public final class JournalRecovery {

    private final Path folder;

    private final UUID replica;

    private final int maxRecordBytes;

    private final long acknowledged;

    /**
     * @param folder         the replica's folder; it may be missing, which is an empty journal
     * @param replica        the replica that writes it
     * @param maxRecordBytes the longest payload that is read
     * @param acknowledged   packed position before which all records are known to have been acknowledged (what an
     *                       index has applied), or {@link JournalPosition#NONE} when nothing is known. Nothing
     *                       before it is ever cut.
     */
    public JournalRecovery(Path folder, UUID replica, int maxRecordBytes, long acknowledged) {
        this.folder = folder;
        this.replica = replica;
        this.maxRecordBytes = maxRecordBytes;
        this.acknowledged = acknowledged;
    }

    /**
     * To be called before one's own journal is written: looks at every header and length and at all records of the
     * last segment, and cuts a torn tail, whose bytes are kept in a side file {@code NNNNNN.torn-TIME}.
     *
     * @throws IOException when a file cannot be read or the cut cannot be made
     */
    public RecoveryReport recover() throws IOException {
        List<Finding> findings = new ArrayList<>(SegmentChain.findings(folder, replica));
        int last = lastSegment();
        SegmentTail tail = tailOf(last, findings);
        long end = JournalPosition.pack(Math.max(1, last), tail.end());
        if (findings.isEmpty() && tail.torn(acknowledgedIn(last))) {
            end = JournalPosition.pack(last, tail.damage());
            findings.add(cut(last, tail.damage()));
        } else if (tail.damaged()) {
            findings.add(corrupt(JournalPosition.pack(last, tail.damage())));
        }
        return report(end, findings);
    }

    /**
     * Reads every record of every segment and changes nothing. May run on a journal that is being written only
     * on the thread that writes it.
     *
     * @param progress is told of each record read; throws to end the check
     * @throws IOException when a file cannot be read, or what {@code progress} throws
     */
    public RecoveryReport check(JournalVisitor progress) throws IOException {
        List<Finding> findings = new ArrayList<>(SegmentChain.findings(folder, replica));
        int last = lastSegment();
        SegmentTail tail = tailOf(last, findings);
        long torn = findings.isEmpty() && tail.torn(acknowledgedIn(last)) ? JournalPosition.pack(last, tail.damage())
                : JournalPosition.LAST;
        new JournalReader(folder, replica, maxRecordBytes).scan(JournalPosition.NONE, torn, new JournalVisitor() {
            @Override
            public void record(JournalPosition position, byte[] payload) throws IOException {
                progress.record(position, payload);
            }

            @Override
            public void damage(long from, long to, String message) {
                if (findings.stream().noneMatch(finding -> isHeaderOf(finding, from))) {
                    findings.add(corrupt(from));
                }
            }
        });
        if (torn != JournalPosition.LAST) {
            findings.add(new Finding(Kind.TORN_TAIL, torn, "the last append was never finished, in "
                    + JournalPosition.describe(torn) + ": opening the library cuts it", null));
        }
        return report(torn != JournalPosition.LAST ? torn : JournalPosition.pack(Math.max(1, last), tail.end()),
                findings);
    }

    private static boolean isHeaderOf(Finding finding, long position) {
        return (finding.kind() == Kind.HEADER_BAD || finding.kind() == Kind.SEGMENT_MISSING)
                && JournalPosition.segmentOf(finding.position()) == JournalPosition.segmentOf(position);
    }

    private int lastSegment() throws IOException {
        SortedMap<Integer, Path> segments = SegmentFiles.list(folder);
        return segments.isEmpty() ? 0 : segments.lastKey().intValue();
    }

    private SegmentTail tailOf(int last, List<Finding> findings) throws IOException {
        boolean readable = last > 0 && findings.stream()
                .noneMatch(finding -> isHeaderOf(finding, JournalPosition.pack(last, 0)));
        return readable ? SegmentTail.of(SegmentFiles.file(folder, last), maxRecordBytes)
                : new SegmentTail(SegmentHeader.BYTES, -1, false, false);
    }

    private long acknowledgedIn(int segment) {
        if (acknowledged == JournalPosition.NONE) {
            return -1;
        }
        long start = JournalPosition.pack(segment, 0);
        if (acknowledged <= start) {
            return 0;
        }
        return Math.min(acknowledged - start, JournalPosition.MAX_OFFSET);
    }

    private RecoveryReport report(long end, List<Finding> findings) {
        if (acknowledged > end && findings.isEmpty()) {
            findings.add(new Finding(Kind.ACKNOWLEDGED_MISSING, end, "the journal " + folder + " ends in "
                    + JournalPosition.describe(end) + " although it reached " + JournalPosition.describe(acknowledged)
                    + ": restore it from a backup", null));
        }
        return new RecoveryReport(end, findings);
    }

    private Finding corrupt(long position) {
        return new Finding(Kind.CORRUPT_RECORD, position, "a record is damaged in "
                + JournalPosition.describe(position) + " of " + folder
                + ": restore this file from a backup; the rest can be read", null);
    }

    private Finding cut(int segment, long from) throws IOException {
        Path kept = TornTail.cut(SegmentFiles.file(folder, segment), from);
        long position = JournalPosition.pack(segment, from);
        return new Finding(Kind.TORN_TAIL_CUT, position, "the last append was never finished, in "
                + JournalPosition.describe(position) + ": its bytes were moved to " + kept, kept);
    }
}
