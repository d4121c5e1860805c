package studio.talkback.project.request;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who wrote a line of a chat, as its beginning says it.
 *
 * @param who  initials where the person is known, else the name
 * @param text what follows; empty where the line only says who
 */
record Sender(String who, String text) {

    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?";
    private static final String DATE = "\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\.?";
    private static final String STAMP = "(?:" + DATE + ",? +)?" + CLOCK;
    private static final String NAME = "(?<name>[\\p{L}][\\p{L}\\p{N} .'’&+-]{0,40}?)";
    /** {@code [12:03] Anna: text}, {@code [24.11.26, 12:03:11] Anna: text}: the brackets leave no doubt. */
    private static final Pattern BRACKETS = Pattern.compile("\\[" + STAMP + "\\] *" + NAME + " *: *(?<text>.*)");
    /** {@code 24.11.26, 12:03 - Anna: text}: nor does a date. */
    private static final Pattern DATED = Pattern
            .compile(DATE + ",? +" + CLOCK + " *[-–—]? *" + NAME + " *: +(?<text>.*)");
    /** {@code Anna, [24.11.26 12:03]} above the text. */
    private static final Pattern ABOVE = Pattern.compile(NAME + ",? *\\[" + STAMP + "\\]:?(?<text>)");
    /** {@code 12:03 Anna: text}, where 12:03 may be a place in the song. */
    private static final Pattern CLOCKED = Pattern.compile("\\(?" + CLOCK + "\\)? *[-–—]? *" + NAME + " *: +(?<text>.*)");
    /** {@code Anna (12:03): text}, {@code Anna 12:03 PM} above the text. */
    private static final Pattern BEHIND = Pattern.compile(NAME + " +\\(?" + STAMP + "\\)?(?: *: *(?<text>.*))?");
    private static final Pattern PLAIN = Pattern.compile(NAME + " *: *(?<text>.*)");
    private static final Pattern FROM = Pattern.compile("(?i)from: *(?<name>.+)");

    /** Who sent a line; null where its beginning does not say so. */
    static @Nullable Sender of(String line, PasteNames names) {
        for (Pattern certain : new Pattern[] { BRACKETS, DATED, ABOVE }) {
            Matcher matcher = certain.matcher(line);
            if (matcher.matches()) {
                String called = Objects.requireNonNull(matcher.group("name"));
                String known = names.sign(called);
                return new Sender(known == null ? called : known, text(matcher));
            }
        }
        for (Pattern doubtful : new Pattern[] { CLOCKED, BEHIND, PLAIN }) {
            Matcher matcher = doubtful.matcher(line);
            String known = matcher.matches() ? names.sign(Objects.requireNonNull(matcher.group("name"))) : null;
            if (known != null) {
                return new Sender(known, text(matcher));
            }
        }
        return null;
    }

    /** Who a mail is from; null where the line is none that says so. */
    static @Nullable String from(String line, PasteNames names) {
        Matcher matcher = FROM.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String called = Objects.requireNonNull(matcher.group("name"));
        String known = names.sign(called);
        String bare = called.replaceFirst(" *<.*", "").replaceAll("^[\"']|[\"']$", "").strip();
        return known != null ? known : bare.isEmpty() ? called.replaceAll("[<>]", "") : bare;
    }

    private static String text(Matcher matcher) {
        return Objects.requireNonNullElse(matcher.group("text"), "").strip();
    }
}
