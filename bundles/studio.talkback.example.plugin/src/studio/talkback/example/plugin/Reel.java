package studio.talkback.example.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** How a line names a reel: the word "reel" and a number or a name, {@code reel 4} or {@code Reel B2}. */
final class Reel {

    private static final Pattern NAMED = Pattern.compile("(?i)\\breel\\s+([\\p{L}\\p{N}][^\\s,;]*)");

    private Reel() {
    }

    /** The number or name of the first reel in a line; null where it names none. */
    static @Nullable String in(String text) {
        Matcher matcher = NAMED.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
