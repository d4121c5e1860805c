package studio.talkback.store.internal.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings spellings of the same word together: case, accents, composed and decomposed letters, dashes. */
final class Folding {

    /** Longest term in the index, in characters; longer words are cut, in texts and queries alike. */
    static final int LONGEST_TERM = 128;

    // The diacritics of Latin, Greek and Cyrillic; the vowel signs of other scripts are not accents and stay.
    private static final Pattern DIACRITICS = Pattern.compile("[\\u0300-\\u036F]+");

    private Folding() {
    }

    /** The word as the index spells it, at most {@link #LONGEST_TERM} characters. */
    static String fold(String word) {
        String cut = word.length() > LONGEST_TERM ? word.substring(0, LONGEST_TERM) : word;
        String folded = isAscii(cut) ? cut.toLowerCase(Locale.ROOT) : foldUnicode(cut);
        return Objects.requireNonNull(
                folded.length() > LONGEST_TERM ? folded.substring(0, LONGEST_TERM) : folded);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String foldUnicode(String word) {
        String bare = DIACRITICS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                // a sigma at the end of a word, and the minus that our own screens print
                .replace('\u03C2', '\u03C3').replace('\u2212', '-');
        // One character becomes four at most.
        char[] ascii = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, ascii, 0, lower.length());
        // A sharp s or a ligature may have been a capital one.
        return Objects.requireNonNull(new String(ascii, 0, length).toLowerCase(Locale.ROOT));
    }
}
