package studio.talkback.library;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;

/** Which of an item's mix versions is the current one, for lists and the log alike. */
public final class CurrentMix {

    private CurrentMix() {
    }

    /**
     * The newest version that is the engineer's word; where there is none the newest draft, one that stands before one
     * that was left; null if there are no versions.
     */
    public static @Nullable MixVersion of(Item item) {
        MixVersion newest = null;
        for (MixVersion version : item.getMixVersions()) {
            if (newest == null || rank(version) >= rank(newest)) {
                newest = version;
            }
        }
        return newest;
    }

    private static int rank(MixVersion version) {
        return RevertPoint.isWord(version) ? 2 : version.getAbandonedAt() == null ? 1 : 0;
    }
}
