package studio.talkback.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;

/**
 * What a draft goes back to where it is not wanted: the nearest version on the way to the first that is the engineer's
 * word. That is one that is no draft, or that somebody approved, and that was not left.
 */
public final class RevertPoint {

    private RevertPoint() {
    }

    /**
     * Whether a version is the engineer's word. One that a room approved while another left it is not, until it is taken
     * up again: neither of the two is passed over in silence.
     */
    public static boolean isWord(MixVersion version) {
        return version.getAbandonedAt() == null && (!version.isDraft() || !StandingApprovals.of(version).isEmpty());
    }

    /** Whether a version is a draft that stands: not the engineer's word, and not left. */
    public static boolean isOpenDraft(MixVersion version) {
        return version.getAbandonedAt() == null && !isWord(version);
    }

    /** What a version goes back to; null where nothing before it is the engineer's word. */
    public static @Nullable MixVersion of(MixVersion version) {
        Set<MixVersion> seen = new HashSet<>();
        seen.add(version);
        // Rooms that made parents apart may have made a ring of them.
        for (MixVersion each = version.getParent(); each != null && seen.add(each); each = each.getParent()) {
            if (isWord(each)) {
                return each;
            }
        }
        return null;
    }

    /**
     * What is left with a draft: itself, and the open drafts that branch from it, in the item's order. Not what branches
     * from a word of the engineer's on the way: that one they go back to.
     */
    public static List<MixVersion> leaving(Item item, MixVersion draft) {
        List<MixVersion> leaving = new ArrayList<>();
        for (MixVersion version : item.getMixVersions()) {
            if (version == draft || isOpenDraft(version) && branches(version, draft)) {
                leaving.add(version);
            }
        }
        return Objects.requireNonNull(List.copyOf(leaving));
    }

    private static boolean branches(MixVersion version, MixVersion draft) {
        Set<MixVersion> seen = new HashSet<>();
        for (MixVersion each = version; each != null && seen.add(each) && !isWord(each); each = each.getParent()) {
            if (each == draft) {
                return true;
            }
        }
        return false;
    }
}
