package studio.talkback.session.internal.quickentry;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import studio.talkback.session.quickentry.Candidate;

/**
 * A candidate with its names folded, so that matching only compares.
 *
 * @param candidate the candidate
 * @param names its text and, if it has one, its label
 */
public record IndexedCandidate(Candidate candidate, List<Name> names) {
    /** What no words match. */
    public static final int NO_MATCH = Integer.MAX_VALUE;

    private static final int EXACT = 0;
    private static final int FROM_START = 1;
    private static final int INITIALS = 2;
    private static final int INSIDE = 3;

    /** Copies the list. */
    public IndexedCandidate {
        names = Objects.requireNonNull(List.copyOf(names));
    }

    /**
     * A folded name.
     *
     * @param words its words
     * @param initials their first characters
     */
    record Name(String[] words, String initials) {
        private static Name of(String name) {
            return new Name(Folding.words(name), Folding.initials(name));
        }

        private int quality(String[] typed) {
            for (int first = 0; first + typed.length <= words.length; first++) {
                if (matchesFrom(first, typed)) {
                    boolean whole = Arrays.equals(words, typed);
                    return first > 0 ? INSIDE : whole ? EXACT : FROM_START;
                }
            }
            boolean initialsMatch = typed.length == 1 && typed[0].length() > 1 && initials.startsWith(typed[0]);
            return initialsMatch ? INITIALS : NO_MATCH;
        }

        /** Each word may be cut short: "le v" finds Lead Vox. */
        private boolean matchesFrom(int first, String[] typed) {
            for (int i = 0; i < typed.length; i++) {
                if (!words[first + i].startsWith(typed[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Prepares a candidate. */
    public static IndexedCandidate of(Candidate candidate) {
        Name text = Name.of(candidate.text());
        return new IndexedCandidate(candidate,
                candidate.label().isEmpty() ? List.of(text) : List.of(text, Name.of(candidate.label())));
    }

    /** Returns how well folded words match, 0 for best, or {@link #NO_MATCH}. */
    public int quality(String[] typed) {
        int best = NO_MATCH;
        for (Name name : names) {
            best = Math.min(best, name.quality(typed));
        }
        return best;
    }
}
