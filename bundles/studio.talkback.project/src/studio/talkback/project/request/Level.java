package studio.talkback.project.request;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that is to be louder or quieter, in a request or in the name of a print.
 *
 * @param subject what, in lower case; {@link #VOCAL} for the vocal, whatever it was called
 * @param up      whether it is to be louder
 * @param db      by how many dB, more than 0; null where that is not said
 * @param place   where in the song, as it was written; empty for all of it
 */
record Level(String subject, boolean up, @Nullable Double db, String place) {

    static final String VOCAL = "vocal";

    private static final String WAY = "(?<up>up|louder|higher|too quiet|too soft|too low|\\+)"
            + "|(?<down>down|quieter|softer|lower|too loud|too hot|-)";
    private static final String AMOUNT = "(?: *(?:by )?[+-]? *(?<db>\\d{1,2}(?:\\.\\d{1,2})?) *(?:db\\b)?)?";
    private static final Pattern SAID = Pattern.compile("(?<subject>[\\p{L}][\\p{L}\\p{N} /&]{0,30}?) *(?:is |are )?(?:a (?:bit|touch|little) )?(?:"
            + WAY + ")(?![\\p{L}])" + AMOUNT + "(?<rest>.*)");
    private static final Pattern TOLD = Pattern.compile("(?:(?<up>raise|push|lift|boost|turn up|bring up)"
            + "|(?<down>lower|drop|pull down|turn down|bring down))(?: up| down)? (?<subject>[\\p{L}][\\p{L}\\p{N} /&]{0,30}?)"
            + "(?: (?:up|down))?(?: *(?:by )?(?<db>\\d{1,2}(?:\\.\\d{1,2})?) *(?:db\\b)?)?(?<rest>(?: (?:in|at|on|from|during) .*)?)");
    private static final Pattern VOICE = Pattern.compile(
            "(?:lead |main |ld )?(?:v|vox|vocals?|voc|voice|vocal track|lead|lv|singer)");
    private static final String POINT = "(?:\\d{1,2}:\\d\\d|b(?:ar)? ?\\d{1,4})";
    private static final Pattern PLACE = Pattern.compile("(?:(?:in|at|on|from|during|for|only|just) )*(?:the |every |each |all )*"
            + "(?:(?:very |last|first|second|third|final|2nd|3rd|1st|end of the|middle of the) ?)*(?:(?:pre-?)?chorus(?:es)?"
            + "|verses?|bridge|intro|outro|hooks?|middle 8|refrain|solo|end|ending|breakdown)(?: ?\\d)?(?: only)?"
            + "|(?:(?:in|at|on|from) )?" + POINT + "(?: ?(?:-|to|until) ?" + POINT + ")?");

    /** What a sentence or a name says; null where it says nothing of the kind, or more than that. */
    static @Nullable Level of(String text) {
        String plain = plain(text);
        for (Pattern way : new Pattern[] { TOLD, SAID }) {
            Matcher matcher = way.matcher(plain);
            if (matcher.matches()) {
                String place = Objects.requireNonNull(matcher.group("rest")).strip().replaceFirst("^[,(] *", "")
                        .replaceFirst("[).!?]+$", "").strip();
                if (place.isEmpty() || PLACE.matcher(place).matches()) {
                    return level(matcher, place);
                }
            }
        }
        return null;
    }

    private static @Nullable Level level(Matcher matcher, String place) {
        String subject = Objects.requireNonNull(matcher.group("subject")).strip()
                .replaceFirst("^(?:bring|turn|take|pull|push|put|make|get) ", "").replaceFirst("^(?:the|all|my|our) ", "");
        String db = matcher.group("db");
        Double amount = db == null ? null : Double.valueOf(db);
        if (amount != null && amount.doubleValue() == 0 || subject.isBlank()) {
            return null;
        }
        return new Level(VOICE.matcher(subject).matches() ? VOCAL : subject, matcher.group("up") != null, amount, place);
    }

    /** Fractions and words for amounts in figures, signs as they are typed. */
    private static String plain(String text) {
        return Objects.requireNonNull(Letters.fold(text).replace('−', '-').replace('–', '-')
                .replaceAll("(?<=\\d)½", ".5").replaceAll("½|(?<![\\d.])1/2|(?<![\\d.])0,5|(?<![\\d])\\.5", "0.5")
                .replaceAll("\\b(?:a )?half(?: a| of a)?(?= ?db\\b)|\\bhalf a (?=db)|\\b(?:a )?half\\b", "0.5")
                .replaceAll("\\b(?:a|one)(?= db\\b)", "1").replaceAll("\\btwo(?= db\\b)", "2")
                .replaceAll("\\b(?:a|one)(?= decibels?\\b)", "1").replaceAll("decibels?\\b", "db").replaceAll("[.!?]+$", "")
                .strip());
    }

    /** Whether it is the vocal. */
    boolean vocal() {
        return subject.equals(VOCAL);
    }

    /** {@code +0.5 dB}; {@code up} where no amount is said. */
    String amount() {
        Double by = db;
        if (by == null) {
            return up ? Messages.level_up : Messages.level_down;
        }
        String figure = by.doubleValue() == Math.rint(by.doubleValue()) ? String.valueOf(by.intValue()) : by.toString();
        return (up ? "+" : "−") + figure + " dB";
    }
}
