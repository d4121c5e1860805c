package studio.talkback.project.request;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.PrintNames;

/**
 * What a request asks for, as far as its words leave no doubt: a print by its name, or something louder or quieter. A
 * request that says anything else beside that is neither.
 *
 * @param print the name of a print in the studio's vocabulary, or as the item has it; null where none is asked for
 * @param level what is to be louder or quieter; null where nothing is
 */
record Wish(@Nullable String print, @Nullable Level level) {

    static final String INSTRUMENTAL = "Instrumental";
    static final String TV = "TV";
    static final String A_CAPPELLA = "A Cappella";
    static final String MAIN = "Main";
    static final String STEMS = "Stems";

    /** Words that ask, without saying for what. */
    private static final Pattern ASKING = Pattern.compile("\\b(?:please|pls|plz|could|can|would|may|might|we|you|i|us|me"
            + "|have|get|make|send|do|need|needs?|want|like|love|to|just|also|too|as well|and|quick|another|of this|of it|of the song"
            + "|of the whole thing|the whole thing|whole|full|for (?:us|me|the label|the band)|that|this|one|thanks|thank|be|able|again"
            + "|if possible|asap|now|today|is there|do you|let's|lets|hi|hey|an?|the|some)\\b|[.,!?:;()\"“”]+");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:please|pls|can|could|would|may|might|we|you|i|us|need|want|like"
            + "|to|just|also|and|have|get|do|be|able|if possible|hi|hey)\\b[ ,:]*)+");
    private static final Pattern AFTER = Pattern
            .compile("(?:[ ,(]*\\b(?:please|pls|plz|thanks|thank you|if possible|asap|as well|for (?:me|us))\\b[).!? ]*)+$|[.!?]+$");
    private static final Pattern KINDS = Pattern.compile("\\b(?:mix(?:es)?|version|print|file|track|wavs?|bounce)\\b");
    private static final Pattern NO_VOCALS = Pattern.compile("(?:without|no|minus|w/o) (?:any )?(?:vocals?|vox|voice|singing)"
            + "|everything but vocals?");
    private static final Pattern NO_LEAD = Pattern
            .compile("(?:without|no|minus|w/o) (?:lead|lv)(?: (?:vocals?|vox))?");
    private static final Pattern ONLY_VOCALS = Pattern.compile("(?:only|solo(?:ed)?) (?:vocals?|vox)|(?:vocals?|vox) (?:only|solo)");
    /** A master is made by mastering: a mix is none, whatever its file is called. */
    private static final List<String> NO_PRINTS = List.of("master", "me", "ref", "ins", "pm", "fx", "mx", "dx", "limited");

    /** @param called the names of prints that the item knows beside the vocabulary's */
    static Wish of(String text, List<String> called) {
        String plain = squeeze(AFTER.matcher(BEFORE.matcher(squeeze(Letters.fold(text))).replaceFirst("")).replaceFirst(""));
        Level level = Level.of(plain);
        if (level != null) {
            return new Wish(null, level);
        }
        String bare = asked(text);
        String without = squeeze(KINDS.matcher(bare).replaceAll(" "));
        for (String words : List.of(plain, squeeze(KINDS.matcher(plain).replaceAll(" ")), bare, without)) {
            String print = print(words, called);
            if (print != null) {
                return new Wish(print, null);
            }
        }
        return new Wish(null, null);
    }

    private static @Nullable String print(String words, List<String> called) {
        for (String each : called) {
            if (Letters.fold(each).strip().equals(words)) {
                return each;
            }
        }
        if (NO_LEAD.matcher(words).matches()) {
            return TV;
        } else if (NO_VOCALS.matcher(words).matches()) {
            return INSTRUMENTAL;
        } else if (ONLY_VOCALS.matcher(words).matches()) {
            return A_CAPPELLA;
        }
        return NO_PRINTS.contains(words) ? null : PrintNames.known(words.replaceFirst("(?<=instrumental|stem)s$", ""));
    }

    /** The words of a request without those that only ask. */
    private static String asked(String text) {
        return squeeze(ASKING.matcher(Letters.fold(text).replaceAll("(?<=\\d)\\.(?=\\d)", "·")).replaceAll(" ").replace('·', '.'));
    }

    private static String squeeze(String text) {
        return Objects.requireNonNull(text.replaceAll("\\s+", " ").strip());
    }
}
