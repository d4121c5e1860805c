package studio.talkback.session.internal.quickentry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names into a form in which case, accents and white space make no difference. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {
    }

    /** Returns a text in lower case, without accents, its white space single. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = isAscii(lower) ? lower : withoutAccents(lower);
        return SPACES.matcher(plain.strip()).replaceAll(" ");
    }

    /** Returns the folded words of a text: runs of letters and digits. */
    public static String[] words(String text) {
        String folded = BETWEEN_WORDS.matcher(fold(text)).replaceAll(" ").strip();
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    /** Returns the first characters of the folded words of a text. */
    public static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : words(text)) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return initials.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    /** Letters with a stroke and ligatures do not decompose in Unicode, so they are named here. */
    private static String withoutAccents(String lower) {
        String decomposed = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return decomposed.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d")
                .replace("æ", "ae").replace("œ", "oe");
    }
}
