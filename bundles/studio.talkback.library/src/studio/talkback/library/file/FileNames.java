package studio.talkback.library.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Names of files that every disk takes, made of what people called something: sticks know fewer names than this machine. */
public final class FileNames {

    /** Of the 255 that most take, what is left for a date, an ending, and the name beside it while it is written. */
    private static final int MOST_BYTES = 180;

    private FileNames() {
    }

    /**
     * A name, or the beginning of one, without an ending.
     *
     * @param text in the words of people
     * @return never empty; with no character that FAT, exFAT or Windows refuse, no dot or blank at its ends, and none of the
     *         names of devices
     */
    public static String of(String text) {
        String plain = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("\\s+", " ");
        String name = stripped(shortened(plain));
        boolean device = name.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
        return name.isEmpty() || device ? "-" + name : name;
    }

    private static String stripped(String name) {
        return Objects.requireNonNull(name.replaceAll("^[. ]+|[. ]+$", ""));
    }

    private static String shortened(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return Objects.requireNonNull(name.substring(0, end));
            }
            end = next;
        }
        return name;
    }
}
