package studio.talkback.project;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.project.internal.Messages;

/** What a project is called while other clients look on: nothing in it says whose it is. */
public final class CodeName {

    /** Shorter words are in many names: they give nothing away. */
    private static final int TELLING = 4;

    private CodeName() {
    }

    /**
     * What is wrong with a code name, in one line; empty where nothing is, or there is no code name.
     *
     * @param names what it may not give away: the title, the artist, the client; null and blank ones are passed over
     */
    public static String problem(@Nullable String codeName, List<@Nullable String> names) {
        if (codeName == null || codeName.isBlank()) {
            return "";
        }
        for (String name : names) {
            if (name != null && givesAway(codeName, name)) {
                return Objects.requireNonNull(NLS.bind(Messages.codeName_givesAway, codeName.strip(), name.strip()));
            }
        }
        return "";
    }

    private static boolean givesAway(String codeName, String name) {
        String whole = joined(name);
        Set<String> shared = new HashSet<>(words(codeName));
        shared.retainAll(words(name));
        return !whole.isEmpty() && joined(codeName).contains(whole)
                || shared.stream().anyMatch(word -> word.length() >= TELLING);
    }

    private static String joined(String text) {
        return String.join("", words(text));
    }

    /** The words in lower case and without accents. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .collect(Collectors.toList()));
    }
}
