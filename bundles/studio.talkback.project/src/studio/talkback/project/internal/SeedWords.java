package studio.talkback.project.internal;

import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The words of a large library: what is said in a control room, in no particular order. */
final class SeedWords {

    private static final List<String> WORDS = Objects.requireNonNull(List.of("kick", "snare", "bass", "piano", "lead",
            "vocal", "double", "reverb", "plate", "delay", "chorus", "verse", "bridge", "fade", "brighter", "darker",
            "louder", "softer", "wide", "mono", "ride", "comp", "fader", "insert", "room", "dry", "breath", "click",
            "guitar", "strings", "brass", "tambourine", "intro", "ending", "master", "level", "stem", "bus"));
    private static final int SENTENCE = 6;

    private SeedWords() {
    }

    static String pick(Random random) {
        return Objects.requireNonNull(WORDS.get(random.nextInt(WORDS.size())));
    }

    static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder(pick(random));
        for (int index = 1; index < SENTENCE; index++) {
            sentence.append(' ').append(pick(random));
        }
        return sentence.toString();
    }
}
