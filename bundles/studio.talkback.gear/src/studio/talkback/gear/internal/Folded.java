package studio.talkback.gear.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names in a form in which case, accents and white space make no difference, as in the quick entry. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {
    }

    /** A text in lower case, without accents, its white space single. */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        return Objects.requireNonNull(SPACES.matcher(plain).replaceAll(" ").strip());
    }

    /** Its words alone, with single spaces between them: what stands between letters and digits makes no difference either. */
    public static String words(String text) {
        return Objects.requireNonNull(BETWEEN_WORDS.matcher(fold(text)).replaceAll(" ").strip());
    }
}
