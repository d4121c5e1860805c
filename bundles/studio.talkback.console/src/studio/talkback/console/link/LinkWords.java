package studio.talkback.console.link;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** What the link says, in the words of the studio. */
final class LinkWords {

    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT));
    private static final DateTimeFormatter MINUTE = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));

    static final String STOPPED = "the console stopped answering: look at its network cable and whether it is on";

    private LinkWords() {
    }

    static String silent(ConsoleAddress address, Instant since) {
        return "the console at " + address + " has not been answering since "
                + CLOCK.format(since.atZone(ZoneId.systemDefault()))
                + ": look at its network cable and whether it is on";
    }

    /** {@code 44.1 kHz}. */
    static String rate(int hertz) {
        return BigDecimal.valueOf(hertz).movePointLeft(3).stripTrailingZeros().toPlainString() + " kHz";
    }

    /** {@code 14:02}. */
    static String minute(Instant time, ZoneId zone) {
        return Objects.requireNonNull(MINUTE.format(time.atZone(zone)));
    }

    /** {@code 1 control}, {@code 3 controls}. */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
