package studio.talkback.project.request;

import java.util.Objects;
import java.util.regex.Pattern;

/** What lines of mails and chats look like that ask for nothing. */
final class LineShape {

    private static final Pattern ORIGINAL = Pattern
            .compile("(?i)[-_ ]*(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht):?[-_ ]*");
    private static final Pattern WROTE = Pattern
            .compile("(?i)(?:on|am|le) .{4,80}\\b(?:wrote|schrieb|a écrit)\\b.{0,60}: *|.{2,60}\\bwrote: *");
    private static final Pattern HEAD = Pattern
            .compile("(?i)(?:from|to|cc|bcc|date|sent|subject|reply-to|received|message-id|re|fwd?) *: *.*");
    private static final Pattern STAMP = Pattern.compile("(?i)\\[?(?:(?:today|yesterday|mon|tue|wed|thu|fri|sat|sun)\\w*,? *)?"
            + "(?:\\d{1,4}[./ -]\\w{1,9}\\.?(?:[./ -]\\d{2,4})?,? *)?(?:(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?)?\\]?");
    private static final Pattern GREETING = Pattern.compile("(?:(?i:hi|hey|hello|hiya|dear|hallo|moin|servus|salut|bonjour"
            + "|good (?:morning|afternoon|evening|day)|morning|evening|liebe[rs]?))"
            + "(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]*|(?i:all|both|guys|team|everyone|everybody|there|folks|again|and|&|\\+))){0,4}"
            + "[ ,!.:)\\p{So}]*");
    private static final Pattern CLOSING = Pattern.compile("(?i:(?:and )?(?:many |all the |with )?(?:thanks|thank you|thankyou|thx|tx"
            + "|cheers|best|bests|regards|kind regards|best regards|warm regards|kindest regards|best wishes|wishes|love|talk soon"
            + "|speak soon|take care|sincerely|yours|danke|gru(?:ß|ss)|(?:viele|liebe|beste|schöne) grü(?:ß|ss)e|lg|vg|mfg|merci"
            + "|xx?x?)(?: (?:so much|a lot|very much|again|in advance|guys|all|everyone|team|a million|a bunch))?)"
            + "(?:[ ,!.]+\\p{Lu}[\\p{L}.'’-]*){0,2}[ ,!.:;)x\\p{So}-]*");
    private static final Pattern SENT_FROM = Pattern
            .compile("(?i)(?:sent|gesendet) (?:from|with|via|von|mit) .{1,40}|get outlook for .*");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i).*(?:[\\w.+-]+@[\\w-]+\\.[\\w.]+|https?://|www\\.|\\+\\d[\\d /().-]{6,}|\\b0\\d[\\d /().-]{6,}).*");
    private static final Pattern CAPITALS = Pattern.compile("(?:[^\\p{L}]*\\p{Lu}[\\p{L}.'’&-]*[^\\p{L}]*){1,4}");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:(?:[-*•‣–—◦·▪►✓☐☑→]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)]|\\[[ xX]?\\])\\s+|[•‣◦▪►☐☑→])\\s*");

    private LineShape() {
    }

    /** Of an earlier mail, line by line. */
    static boolean quoted(String line) {
        return line.startsWith(">") || WROTE.matcher(line).matches();
    }

    /** All that follows is an earlier mail. */
    static boolean quotesAll(String line) {
        return ORIGINAL.matcher(line).matches();
    }

    /** Of a mail's head. */
    static boolean head(String line) {
        return HEAD.matcher(line).matches();
    }

    /** A time alone. */
    static boolean stamp(String line) {
        return STAMP.matcher(line).matches();
    }

    static boolean greeting(String line) {
        return GREETING.matcher(line).matches();
    }

    /** Thanks or regards: a name may follow. */
    static boolean closing(String line) {
        return CLOSING.matcher(line).matches();
    }

    /** What programs write below a mail. */
    static boolean sentFrom(String line) {
        return SENT_FROM.matcher(line).matches();
    }

    /** All that follows is a signature. */
    static boolean signs(String line) {
        return line.equals("--") || line.equals("—");
    }

    /** A name, a title or how to reach somebody, as it stands below thanks and regards. */
    static boolean belowClosing(String line) {
        return CONTACT.matcher(line).matches() || CAPITALS.matcher(line).matches();
    }

    /** The line without what marks it as one of a list; the line itself where nothing would be left. */
    static String withoutBullet(String line) {
        String bare = BULLET.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("").strip();
        return bare.isEmpty() ? line : Objects.requireNonNull(bare);
    }
}
