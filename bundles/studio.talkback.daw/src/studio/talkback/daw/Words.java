package studio.talkback.daw;

import java.util.List;

/** How differences are worded. */
final class Words {

    /** Longer texts are cut so that a difference stays one line of the log. */
    private static final int LONGEST = 80;

    private Words() {
    }

    static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String clips(long count) {
        return count == 0 ? "no clips" : count == 1 ? "1 clip" : count + " clips";
    }

    static String list(List<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    /** A text of the user in quotation marks, as one line. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "none"
                : "“" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…") + "”";
    }
}
