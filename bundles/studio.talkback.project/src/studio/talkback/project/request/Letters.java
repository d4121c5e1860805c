package studio.talkback.project.request;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;

/** Letters as people type and mails carry them. */
final class Letters {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Letters() {
    }

    /** A line without what cannot be seen, its white space single; empty where nothing can be seen. */
    static String clean(String line) {
        return Objects.requireNonNull(SPACES.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll(" ").strip());
    }

    /** In lower case and without accents; as long as before, letter by letter. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            char plain = letter < 0x80 ? letter
                    : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
            folded.append(Character.toLowerCase(plain));
        }
        return Objects.requireNonNull(folded.toString());
    }

    /** Whether there is a letter or a figure in it. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** How many words it has. */
    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" +").length;
    }
}
