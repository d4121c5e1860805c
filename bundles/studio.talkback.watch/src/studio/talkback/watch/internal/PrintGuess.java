package studio.talkback.watch.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.PrintNames;

/** Says what a print is called by the name of its file: as a print that is required, else as the studio's vocabulary has it. */
final class PrintGuess {

    private static final String MAIN = "Main";
    private static final String UP = "Vocal Up";
    private static final String DOWN = "Vocal Down";
    private static final int LONGEST = 3;
    /** A point between digits and a sign before one belong to a number. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s_()\\[\\],]+|\\.(?!\\d)|(?<!\\d)\\.|(?<=[\\p{L}\\d]{2})-(?=\\p{L})");
    private static final Pattern VOCAL = Pattern.compile("(?i)(.*?\\p{L}[+-]?)\\s*[+-]?\\s*((?:\\d+)?½|\\d+(?:\\.\\d+)?)(?:\\s*db)?");
    private static final Pattern SAYS_NOTHING = Pattern
            .compile("(?i)mix|mix\\s*\\d+[a-z]?|v?\\d+[a-z]?|\\d+(\\.\\d+)?k(hz)?(\\d+)?|\\d+bit|print|bounce|final|wav|[a-z]{2}\\d{2}");

    private PrintGuess() {
    }

    /**
     * The name of the print; null where the file's name does not say.
     *
     * @param stem     the file's name without its end
     * @param title    the words of the item's title, which are no part of it
     * @param required the prints that are required of the item
     */
    static @Nullable String of(String stem, List<String> title, List<String> required) {
        List<String> parts = parts(stem, title);
        for (int length = LONGEST; length > 0; length--) {
            for (int from = parts.size() - length; from >= 0; from--) {
                String name = named(String.join(" ", parts.subList(from, from + length)), required);
                if (name != null) {
                    return name;
                }
            }
        }
        boolean rest = parts.stream().anyMatch(part -> !SAYS_NOTHING.matcher(part).matches());
        return rest ? null : MAIN;
    }

    /** The parts of a name but for those that say the title. */
    private static List<String> parts(String stem, List<String> title) {
        List<String> parts = new ArrayList<>();
        String whole = String.join("", title);
        for (String part : BETWEEN.split(stem)) {
            String plain = String.join("", PrintNames.words(part));
            if (!part.isBlank() && !title.contains(plain) && (plain.isEmpty() || !plain.equals(whole))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static @Nullable String named(String part, List<String> required) {
        for (String name : required) {
            if (PrintNames.words(name).equals(PrintNames.words(part)) && !PrintNames.words(part).isEmpty()) {
                return name;
            }
        }
        String known = PrintNames.known(part);
        if (known != null) {
            return asRequired(known, "", required);
        }
        Matcher vocal = VOCAL.matcher(part);
        if (!vocal.matches()) {
            return null;
        }
        String name = PrintNames.known(Objects.requireNonNull(vocal.group(1)).strip());
        boolean says = name != null && (name.equals(UP) || name.equals(DOWN));
        return name == null || !says ? null : asRequired(name, amount(Objects.requireNonNull(vocal.group(2))), required);
    }

    /** The required print that means the same; where there is none, the name as the vocabulary has it. */
    private static String asRequired(String known, String amount, List<String> required) {
        for (String name : required) {
            Matcher vocal = VOCAL.matcher(name);
            boolean same = vocal.matches() ? known.equals(PrintNames.known(name.replaceFirst("\\s*[+-]?[\\d.½]+.*$", "")))
                    && amount.equals(amount(Objects.requireNonNull(vocal.group(2)))) : known.equals(PrintNames.known(name));
            if (same) {
                return name;
            }
        }
        return amount.isEmpty() ? known : known + " " + (known.equals(UP) ? "+" : "-") + amount;
    }

    /** In decibels; file names write 0.5 also as ½ and 05. */
    private static String amount(String written) {
        String decimal = written.equals("½") ? "0.5" : written.replace("½", ".5");
        BigDecimal value = new BigDecimal(decimal.matches("0\\d+") ? "0." + decimal.substring(1) : decimal);
        return Objects.requireNonNull(value.stripTrailingZeros().toPlainString());
    }
}
