package studio.talkback.library;

import java.util.List;
import java.util.Objects;

/**
 * What {@link Library#check} found.
 *
 * @param changeSets how many were read
 * @param revisions  how many were read
 * @param blobs      how many were read
 * @param findings   what is wrong, one line each; empty if all is well
 */
public record CheckReport(long changeSets, long revisions, long blobs, List<String> findings) {

    public CheckReport {
        findings = Objects.requireNonNull(List.copyOf(findings));
    }

    /** Whether all is well. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
