package studio.talkback.session.quickentry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import studio.talkback.session.internal.quickentry.IndexedCandidate;

/** Names to propose from, prepared for matching. Immutable; build it when names change, not at each key. */
public final class CompletionSource {
    private final QuickEntryKinds kinds;
    private final Map<CandidateRole, List<IndexedCandidate>> byRole = new EnumMap<>(CandidateRole.class);

    /**
     * @param kinds the kinds of entry, which say what names a line may have
     * @param candidates the names, in any order
     */
    public CompletionSource(QuickEntryKinds kinds, Collection<Candidate> candidates) {
        this.kinds = kinds;
        for (CandidateRole role : CandidateRole.values()) {
            byRole.put(role, candidates.stream().filter(candidate -> candidate.role() == role)
                    .sorted(Candidate.NEAREST_FIRST).map(IndexedCandidate::of).toList());
        }
    }

    QuickEntryKinds kinds() {
        return kinds;
    }

    /** Returns the names of a role, nearest first. */
    List<IndexedCandidate> of(CandidateRole role) {
        List<IndexedCandidate> found = byRole.get(role);
        return found == null ? List.of() : found;
    }
}
