package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

import studio.talkback.store.internal.journal.SegmentScan.Step;

/**
 * How the last segment of a journal ends.
 *
 * @param end          offset after its last sound record
 * @param damage       offset of the first damaged place; -1 when there is none
 * @param recordsAfter whether sound records stand behind the damage
 * @param provenForced whether one of them was written by a later append, so that the damaged place was forced once
 */
record SegmentTail(long end, long damage, boolean recordsAfter, boolean provenForced) {

    static SegmentTail of(Path file, int maxRecordBytes) throws IOException {
        long end = SegmentHeader.BYTES;
        long damage = -1;
        boolean recordsAfter = false;
        boolean provenForced = false;
        try (SegmentScan scan = new SegmentScan(file, SegmentHeader.BYTES, maxRecordBytes)) {
            for (Step step = scan.next(); step != Step.END; step = scan.next()) {
                if (step == Step.RECORD) {
                    end = scan.end();
                    recordsAfter |= damage >= 0;
                    provenForced |= damage >= 0 && scan.appendOffset() > damage;
                } else if (damage < 0) {
                    damage = scan.start();
                }
            }
        }
        return new SegmentTail(end, damage, recordsAfter, provenForced);
    }

    boolean damaged() {
        return damage >= 0;
    }

    /**
     * Whether the damage is an append that was never acknowledged. With sound records behind it that is only
     * believed when the caller knows what was acknowledged: a power cut can leave the later pages of one append
     * without the earlier ones, but so does a disk that spoils an acknowledged record.
     *
     * @param acknowledged offset in this segment before which all was acknowledged; -1 when that is not known
     */
    boolean torn(long acknowledged) {
        return damaged() && acknowledged <= damage && !provenForced && (!recordsAfter || acknowledged >= 0);
    }
}
