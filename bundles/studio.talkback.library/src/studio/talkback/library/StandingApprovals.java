package studio.talkback.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import studio.talkback.model.Approval;
import studio.talkback.model.MixVersion;

/** The approvals of a mix version that nobody took back. None is ever removed: one that takes another back is added. */
public final class StandingApprovals {

    private StandingApprovals() {
    }

    /** Those that stand, in the order in which they were given. */
    public static List<Approval> of(MixVersion version) {
        Set<String> withdrawn = new HashSet<>();
        List<Approval> standing = new ArrayList<>();
        // The newest first: what takes back an approval may be taken back itself.
        for (Approval each : version.getApprovals().reversed()) {
            String earlier = each.getWithdraws();
            if (withdrawn.contains(each.getId())) {
                continue;
            } else if (earlier == null) {
                standing.addFirst(each);
            } else {
                withdrawn.add(earlier);
            }
        }
        return Objects.requireNonNull(List.copyOf(standing));
    }
}
