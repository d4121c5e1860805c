package studio.talkback.session.quickentry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import studio.talkback.session.internal.quickentry.Folding;
import studio.talkback.session.internal.quickentry.IndexedCandidate;
import studio.talkback.session.internal.quickentry.KindReader;

/**
 * Proposes names for the word at the caret. A name matches when the words typed begin words of it that follow one
 * another, or are its initials; case and accents do not count. More words matched come first, then the nearer scope,
 * then the better match, then the last used; the order is always the same for the same names.
 */
public final class Completion {
    /** The most proposals returned. */
    public static final int MOST = 12;

    private static final int LONGEST = 4;
    private static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> match.candidate().scope())
            .thenComparing(Match::quality).thenComparing(Match::candidate, Candidate.NEAREST_FIRST);

    private record Match(Candidate candidate, int quality) {
    }

    private Completion() {
    }

    /**
     * @param line the line as typed
     * @param caret index in the line, 0 to its length
     * @param source the names to propose from
     * @return at most {@link #MOST} proposals, best first; none when no word, or only what may become the letter of a
     *         kind, stands before the caret
     */
    public static List<Proposal> propose(String line, int caret, CompletionSource source) {
        int at = Math.clamp(caret, 0, line.length());
        KindReader kind = KindReader.read(line, source.kinds());
        int from = Math.min(at, kind.bodyStart());
        List<Integer> starts = wordStarts(line, from, at);
        if (starts.isEmpty()) {
            return List.of();
        }
        int word = starts.getFirst().intValue();
        char first = line.charAt(word);
        boolean maybeKind = kind.span() == null && word == kind.bodyStart() && at == word + 1;
        if (maybeKind && QuickEntryKind.canBeKind(first)) {
            return List.of();
        }
        if (first == '#' || first == '@') {
            CandidateRole role = first == '#' ? CandidateRole.ITEM : CandidateRole.PERSON;
            return proposals(line, word, at, String.valueOf(first), List.of(role), source);
        }
        List<CandidateRole> roles = roles(kind.kind().shape());
        List<Proposal> all = new ArrayList<>();
        for (int start : starts.reversed()) {
            if (all.size() < MOST) {
                all.addAll(proposals(line, start, at, "", roles, source));
            }
        }
        return firstOfEach(all);
    }

    private static List<Proposal> firstOfEach(List<Proposal> proposals) {
        Set<Candidate> seen = new HashSet<>();
        return proposals.stream().filter(proposal -> seen.add(proposal.candidate())).limit(MOST).toList();
    }

    private static List<CandidateRole> roles(BodyShape shape) {
        return switch (shape) {
            case TRACKS -> List.of(CandidateRole.TRACK);
            case PRINTS, PICTURE, APPROVAL -> List.of(CandidateRole.VERSION);
            case COPY -> List.of(CandidateRole.MEDIA);
            case CONSOLE, FAULT -> List.of(CandidateRole.UNIT);
            case DECISION -> List.of(CandidateRole.REQUEST);
            case HOURS -> List.of();
            case PROSE, PLAIN, CHANGE -> List.of(CandidateRole.TRACK, CandidateRole.UNIT);
        };
    }

    /** Returns where the word at the caret starts, then where longer phrases up to the caret do, nearest first. */
    private static List<Integer> wordStarts(String line, int from, int caret) {
        List<Integer> starts = new ArrayList<>();
        for (int i = caret; i > from && starts.size() < LONGEST; i--) {
            char unit = line.charAt(i - 1);
            boolean inWord = !Character.isWhitespace(unit) && !Character.isSpaceChar(unit);
            boolean wordStart = i - 1 == from || ",;>( \u00a0\t".indexOf(line.charAt(i - 2)) >= 0;
            if (inWord && ",;>(".indexOf(unit) >= 0 || starts.isEmpty() && !inWord) {
                break;
            }
            boolean token = inWord && "#@=!".indexOf(unit) >= 0;
            if (inWord && wordStart && (!token || starts.isEmpty())) {
                starts.add(Integer.valueOf(i - 1));
            }
            if (token && wordStart) {
                break;
            }
        }
        return starts;
    }

    private static List<Proposal> proposals(String line, int start, int caret, String prefix,
            List<CandidateRole> roles, CompletionSource source) {
        String[] typed = Folding.words(line.substring(start, caret));
        if (typed.length == 0 && prefix.isEmpty()) {
            return List.of();
        }
        int end = endOfWord(line, caret);
        return best(typed, roles, source).stream()
                .map(match -> new Proposal(start, end, prefix + match.candidate().text(), match.candidate())).toList();
    }

    private static List<Match> best(String[] typed, List<CandidateRole> roles, CompletionSource source) {
        List<Match> best = new ArrayList<>();
        for (CandidateRole role : roles) {
            for (IndexedCandidate indexed : source.of(role)) {
                if (isTooFar(indexed.candidate(), best)) {
                    break;
                }
                int quality = indexed.quality(typed);
                if (quality != IndexedCandidate.NO_MATCH) {
                    insert(best, new Match(indexed.candidate(), quality));
                }
            }
        }
        return best;
    }

    /** The names of a role come nearest first, so that none after this one can be better. */
    private static boolean isTooFar(Candidate candidate, List<Match> best) {
        return best.size() == MOST && candidate.scope().compareTo(best.getLast().candidate().scope()) > 0;
    }

    /** Keeps the best matches in order; most matches are compared with the last one only. */
    private static void insert(List<Match> best, Match match) {
        if (best.size() == MOST && ORDER.compare(best.getLast(), match) <= 0) {
            return;
        }
        int at = best.size();
        while (at > 0 && ORDER.compare(match, best.get(at - 1)) < 0) {
            at--;
        }
        best.add(at, match);
        if (best.size() > MOST) {
            best.removeLast();
        }
    }

    private static int endOfWord(String line, int caret) {
        int end = caret;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
