package studio.talkback.console.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names short enough for a scribble strip: long words become what a studio writes on tape, then words in the middle
 * go, and of two that would be alike the second gets a number. Gives each name once.
 */
final class ScribbleNames {

    private static final Map<String, String> SHORT = Objects.requireNonNull(Map.ofEntries(Map.entry("vocal", "Vox"),
            Map.entry("vocals", "Vox"), Map.entry("guitar", "Gtr"), Map.entry("guitars", "Gtrs"),
            Map.entry("acoustic", "Ac"), Map.entry("electric", "El"), Map.entry("overhead", "OH"),
            Map.entry("overheads", "OH"), Map.entry("backing", "Bk"), Map.entry("background", "Bk"),
            Map.entry("bottom", "Bot"), Map.entry("double", "Dbl"), Map.entry("harmony", "Harm"),
            Map.entry("percussion", "Perc"), Map.entry("tambourine", "Tamb"), Map.entry("keyboard", "Keys"),
            Map.entry("keyboards", "Keys"), Map.entry("synthesizer", "Synth"), Map.entry("left", "L"),
            Map.entry("right", "R"), Map.entry("strings", "Str"), Map.entry("trumpet", "Tpt"),
            Map.entry("trombone", "Tbn"), Map.entry("saxophone", "Sax"), Map.entry("chorus", "Chor")));

    private final int length;
    private final Set<String> given = new HashSet<>();

    /** @param length the most characters of a name */
    ScribbleNames(int length) {
        this.length = length;
    }

    /**
     * The name for a strip that none before it has.
     *
     * @param name   what is meant; what the display cannot show is left out or written plain
     * @param ending what must stand at its end, such as the side of a pair; may be empty
     */
    String give(String name, String ending) {
        String end = ending.isEmpty() ? "" : " " + ending;
        String cut = cut(plain(name), length - end.length());
        String whole = (cut + end).strip();
        for (int number = 2; !given.add(whole.toLowerCase(Locale.ROOT)); number++) {
            String numbered = " " + number + end;
            whole = (cut(cut, length - numbered.length()) + numbered).strip();
        }
        return whole;
    }

    /** A name in the printable part of ASCII, without the quote that would end it in a file. */
    private static String plain(String name) {
        String folded = Normalizer.normalize(name.replace("ß", "ss").replace("ø", "o").replace("Ø", "O")
                .replace("æ", "ae").replace('"', '\'').replace('’', '\''), Normalizer.Form.NFD);
        return Objects.requireNonNull(folded.replaceAll("[^ -~]+", "").replaceAll("\\s+", " ").strip());
    }

    private static String cut(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        // The longest first: what fits as it is stays as it was typed.
        while (joined(words).length() > most && shorten(words)) {
            // one word at a time
        }
        while (words.size() > 1 && joined(words).length() > most) {
            words.remove(words.size() > 2 && isMark(words.getLast()) ? words.size() - 2 : words.size() - 1);
        }
        String left = joined(words);
        return Objects.requireNonNull(left.length() <= most ? left : left.substring(0, Math.max(0, most)).strip());
    }

    private static boolean shorten(List<String> words) {
        int longest = -1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean can = SHORT.containsKey(word.toLowerCase(Locale.ROOT));
            if (can && (longest < 0 || word.length() > words.get(longest).length())) {
                longest = i;
            }
        }
        if (longest < 0) {
            return false;
        }
        words.set(longest, Objects.requireNonNull(SHORT.get(words.get(longest).toLowerCase(Locale.ROOT))));
        return true;
    }

    /** What tells a track from its fellows: a number, a letter. */
    private static boolean isMark(String word) {
        return word.length() <= 2 || word.chars().allMatch(Character::isDigit);
    }

    private static String joined(List<String> words) {
        return Objects.requireNonNull(String.join(" ", words));
    }
}
