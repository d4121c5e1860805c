package studio.talkback.library.history;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Document;
import studio.talkback.model.Identified;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;

/**
 * What people asked for and what they approved is only ever added, and a request ends by an answer alone: an earlier
 * state that is restored keeps both as they are now.
 */
final class OnlyAdded {

    private OnlyAdded() {
    }

    /** Brings the requests and approvals of a later state into an earlier one. */
    static void keep(Document later, Document restored) {
        if (later instanceof Item now && restored instanceof Item item) {
            putAll(now.getRequests(), item.getRequests());
            for (MixVersion version : now.getMixVersions()) {
                MixVersion there = find(version, item.getMixVersions());
                if (there != null) {
                    putAll(version.getApprovals(), there.getApprovals());
                } else if (!version.getApprovals().isEmpty()) {
                    add(version, item);
                }
            }
        }
    }

    private static <T extends Identified> void putAll(List<T> later, List<T> restored) {
        for (T each : later) {
            T copy = Objects.requireNonNull(EcoreUtil.copy(each));
            T there = find(each, restored);
            if (there == null) {
                restored.add(copy);
            } else {
                restored.set(restored.indexOf(there), copy);
            }
        }
    }

    /** Adds an approved mix version that the restored state does not have; what it points at is that state's own. */
    private static void add(MixVersion version, Item item) {
        MixVersion copy = Objects.requireNonNull(EcoreUtil.copy(version));
        item.getMixVersions().add(copy);
        copy.setParent(find(version.getParent(), item.getMixVersions()));
        for (Print print : version.getPrints()) {
            Print copied = find(print, copy.getPrints());
            if (copied != null) {
                copied.setCarriedOverFrom(find(print.getCarriedOverFrom(), item.getMixVersions()));
            }
        }
    }

    private static <T extends Identified> @Nullable T find(@Nullable T wanted, List<T> among) {
        return wanted == null ? null
                : among.stream().filter(each -> Objects.equals(each.getId(), wanted.getId())).findFirst().orElse(null);
    }
}
