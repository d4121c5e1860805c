package studio.talkback.store.internal.journal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was found, and perhaps mended, when a journal was opened or checked.
 *
 * @param end      packed position after the last sound record, where the next one would stand
 * @param findings in the order of the journal; empty when all is well
 */
public record RecoveryReport(long end, List<Finding> findings) {

    /** What kind of thing was found. */
    public enum Kind {
        /** The last append had not been finished; its bytes were moved to a side file. The journal is sound. */
        TORN_TAIL_CUT,
        /** The same, found by a check that changes nothing. */
        TORN_TAIL,
        /** A record that had been acknowledged, or may have been, cannot be read. It was left as it is. */
        CORRUPT_RECORD,
        /** A segment file is not there. */
        SEGMENT_MISSING,
        /** A segment is longer or shorter than the one after it says. */
        SEGMENT_INCOMPLETE,
        /** A segment's header is damaged, of another journal, or of a newer Talkback. */
        HEADER_BAD,
        /** The journal ends before a position that the caller knows was acknowledged. */
        ACKNOWLEDGED_MISSING
    }

    /**
     * One thing found.
     *
     * @param kind     its kind
     * @param position packed position where it begins
     * @param message  one line for people: what is wrong, where, and how to mend it
     * @param kept     the side file with the bytes that were cut; null when nothing was
     */
    public record Finding(Kind kind, long position, String message, @Nullable Path kept) {
    }

    /** Copies the findings. */
    public RecoveryReport {
        findings = List.copyOf(findings);
    }

    /** Whether the journal may be written: nothing is wrong that was not mended. Otherwise it is for reading only. */
    public boolean writable() {
        return findings.stream().allMatch(finding -> finding.kind() == Kind.TORN_TAIL_CUT);
    }
}
