package studio.talkback.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import studio.talkback.session.quickentry.Candidate;
import studio.talkback.session.quickentry.CandidateRole;
import studio.talkback.session.quickentry.CandidateScope;
import studio.talkback.session.quickentry.Completion;
import studio.talkback.session.quickentry.CompletionSource;
import studio.talkback.session.quickentry.QuickEntryKinds;

/** How fast a name is completed in the line of the log, at every key of a few lines. */
final class Names {

    private static final int NAMES = 10_000;
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final String[] WORDS = { "Lead", "Vox", "Gtr", "Loud", "Kick", "Snare", "Room", "Oh", "Left",
        "Bass" };
    private static final String[] LINES = { "r @LBL more lead left", "t snare room 17", "r lv up", "lb di louder",
        "m kick room > bass" };

    private final Figures figures;

    Names(Figures figures) {
        this.figures = figures;
    }

    void measure() throws Exception {
        CompletionSource source = new CompletionSource(QuickEntryKinds.builtIn(), names());
        List<String> typed = new ArrayList<>();
        for (String line : LINES) {
            for (int end = 1; end <= line.length(); end++) {
                typed.add(line.substring(0, end));
            }
        }
        int[] next = { 0 };
        Times times = Times.of(WARM_UP * typed.size(), ROUNDS * typed.size(), () -> {
            String line = Objects.requireNonNull(typed.get(next[0]++ % typed.size()));
            Completion.propose(line, line.length(), source);
        });
        figures.add("Completion of a name among 10,000, at each key", times.p95(), "ms", times.spread(), "<= 2 p95");
    }

    private static List<Candidate> names() {
        Random random = new Random(3);
        List<Candidate> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            String text = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " " + i;
            CandidateScope scope = CandidateScope.values()[random.nextInt(CandidateScope.values().length)];
            names.add(new Candidate(text, "", CandidateRole.TRACK, Objects.requireNonNull(scope), null));
        }
        return names;
    }
}
