package studio.talkback.project;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An item as a line of a list has it: {@code #3 Slow Trains}, {@code 3. Slow Trains}, {@code 03 - Slow Trains} or
 * {@code Slow Trains}. A number without a mark belongs to the title: there are songs called 7 Rings.
 *
 * @param number its number without zeros in front; null where the line has none
 * @param title  its title; empty for an empty line
 */
public record TypedTitle(@Nullable String number, String title) {

    private static final Pattern NUMBERED = Pattern
            .compile("(?:#(?<hash>[\\p{L}\\p{N}]{1,8})\\s+|(?<list>\\d{1,4})(?:[.):]\\s*|\\s+[-–—]\\s+))(?<title>\\S.*)");

    /** Reads a line. */
    public static TypedTitle read(String line) {
        String text = Objects.requireNonNull(line.strip().replaceAll("\\s+", " "));
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return new TypedTitle(null, text);
        }
        String number = Objects.requireNonNullElseGet(matcher.group("hash"), () -> matcher.group("list"));
        return new TypedTitle(number.replaceFirst("^0+(?=.)", ""), Objects.requireNonNull(matcher.group("title")));
    }
}
