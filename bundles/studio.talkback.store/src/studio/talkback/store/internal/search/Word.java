package studio.talkback.store.internal.search;

import java.util.List;
import java.util.Objects;

/**
 * A word of a text or a query: what stands between two spaces.
 *
 * @param whole  folded, as typed, without the quotes and stops around it ({@code lead-vox}, {@code #103})
 * @param runs   folded, split at punctuation ({@code lead}, {@code vox}); empty if it is punctuation only
 * @param inner  for each run the folded words inside it where its case changes ({@code PaperMoon})
 * @param start  index of its first character in the text
 * @param end    index after its last character in the text
 */
record Word(String whole, List<String> runs, List<List<String>> inner, int start, int end) {

    /** The runs written together: {@code leadvox}. */
    String joined() {
        return runs.size() == 1 ? Objects.requireNonNull(runs.get(0)) : Folding.fold(String.join("", runs));
    }

    /** Whether this word of a text answers a word of a query. */
    boolean answers(Word asked, boolean asPrefix) {
        if (matches(whole, asked.whole, asPrefix) || !runs.isEmpty() && matches(joined(), asked.joined(), asPrefix)) {
            return true;
        }
        if (asked.runs.isEmpty()) {
            return false;
        }
        String first = asked.runs.get(0);
        boolean beginning = asPrefix && asked.runs.size() == 1;
        return runs.stream().anyMatch(run -> matches(run, first, beginning))
                || inner.stream().flatMap(List::stream).anyMatch(part -> matches(part, first, beginning));
    }

    private static boolean matches(String term, String asked, boolean asPrefix) {
        return !asked.isEmpty() && (asPrefix ? term.startsWith(asked) : term.equals(asked));
    }
}
