package studio.talkback.session.quickentry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.internal.quickentry.Folding;

/**
 * The names known where a line is typed, found by name or by initials without regard to case and accents. Immutable;
 * build it once and read many lines with it.
 */
public final class KnownNames {
    /** Names that still read as the same words when they stand in a line. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\-/&+._]*"
            + "( [\\p{L}\\p{N}&+][\\p{L}\\p{N}\\-/&+._]*)*(?<![.])");
    private static final Pattern PLAIN_TOKEN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])?");
    private static final KnownNames NONE = new KnownNames(List.of());

    private final Map<CandidateRole, Map<String, Candidate>> byName = new EnumMap<>(CandidateRole.class);
    private final Map<CandidateRole, Map<String, Candidate>> byInitials = new EnumMap<>(CandidateRole.class);

    private KnownNames(Collection<Candidate> candidates) {
        for (CandidateRole role : CandidateRole.values()) {
            byName.put(role, new HashMap<>());
            byInitials.put(role, new HashMap<>());
        }
        List<Candidate> nearestFirst = candidates.stream().filter(KnownNames::canStandInALine)
                .sorted(Candidate.NEAREST_FIRST).toList();
        nearestFirst.forEach(this::addName);
        nearestFirst.forEach(this::addLabel);
        addInitials(nearestFirst);
    }

    /** Returns a table without names. */
    public static KnownNames none() {
        return NONE;
    }

    /**
     * Returns a table of names. Where two share a name, the nearer one is meant; names that could not be told from
     * tokens when typed (with {@code ;}, {@code #} and the like) can be completed but are not recognised.
     */
    public static KnownNames of(Collection<Candidate> candidates) {
        return new KnownNames(candidates);
    }

    /** Returns the candidate with this name or label, or null. */
    public @Nullable Candidate named(CandidateRole role, String typed) {
        Map<String, Candidate> names = byName.get(role);
        Candidate found = names == null ? null : names.get(Folding.fold(typed));
        return found == null || names == null ? null : names.get(Folding.fold(found.text()));
    }

    /** Returns the only nearest candidate with these initials, or null if there is none or it is not clear which. */
    public @Nullable Candidate withInitials(CandidateRole role, String typed) {
        Map<String, Candidate> initials = byInitials.get(role);
        Candidate found = initials == null ? null : initials.get(Folding.fold(typed));
        return found == null ? null : named(role, found.text());
    }

    private static boolean canStandInALine(Candidate candidate) {
        boolean token = candidate.role() == CandidateRole.ITEM || candidate.role() == CandidateRole.PERSON;
        return (token ? PLAIN_TOKEN : PLAIN).matcher(candidate.text()).matches();
    }

    private void addName(Candidate candidate) {
        Map<String, Candidate> names = byName.get(candidate.role());
        if (names != null) {
            names.putIfAbsent(Folding.fold(candidate.text()), candidate);
        }
    }

    private void addInitials(List<Candidate> nearestFirst) {
        Set<List<Object>> unclear = new HashSet<>();
        for (Candidate candidate : nearestFirst) {
            String name = candidate.label().isEmpty() ? candidate.text() : candidate.label();
            String initials = Folding.initials(name);
            Map<String, Candidate> found = byInitials.get(candidate.role());
            if (found == null || initials.length() < 2 || unclear.contains(List.of(candidate.role(), initials))) {
                continue;
            }
            Candidate nearer = found.putIfAbsent(initials, candidate);
            if (nearer != null && nearer.scope() == candidate.scope() && !nearer.text().equals(candidate.text())) {
                found.remove(initials);
                unclear.add(List.of(candidate.role(), initials));
            }
        }
    }

    private void addLabel(Candidate candidate) {
        Map<String, Candidate> names = byName.get(candidate.role());
        if (names != null && !candidate.label().isEmpty()) {
            names.putIfAbsent(Folding.fold(candidate.label()), candidate);
        }
    }
}
