package studio.talkback.watch.internal;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.watch.ProposalKind;

/**
 * A file of a proposal.
 *
 * @param name   its path below the folder
 * @param stamp  as it was proposed
 * @param before as it was seen before; null where it was not
 */
public record ProposedFile(String name, ProposalKind kind, Stamp stamp, @Nullable Stamp before) {

    /** Whether the file is as it was proposed. */
    public boolean isStill(long sizeBytes, long modifiedMillis) {
        return stamp.equals(new Stamp(sizeBytes, modifiedMillis));
    }
}
