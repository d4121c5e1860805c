package studio.talkback.app.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import studio.talkback.ui.TypedFilter;

/**
 * Takes everything out of a log that could tell of a client. Kept is what has the form of the program's own: entries' heads,
 * classes and places in the code, and the words of {@link Vocabulary}; no word of a name that the library knows is kept, and no
 * other word, initials, long number, path, or file's name.
 */
final class Scrubber {

    /** What stands for what was taken out. */
    static final String GONE = "…";

    private static final Pattern PLACE = Objects.requireNonNull(Pattern.compile(
            "\\s*at (?:[\\w.@]+/)?(?:java|javax|jdk|sun|org\\.eclipse|org\\.osgi|org\\.apache|org\\.h2|com\\.google\\.gson|picocli|studio\\.talkback)"
                    + "\\.[\\w.$<>]+\\((?:[A-Z]\\w*\\.java(?::\\d+)?|Native Method|Unknown Source)\\)"));
    private static final Pattern HEAD = Objects.requireNonNull(
            Pattern.compile("!(?:SUB)?ENTRY (?:\\d+ )?(?:org\\.eclipse|org\\.apache|studio\\.talkback)\\.[\\w.]+ -?\\d+ -?\\d+ \\d{4}-\\d\\d-\\d\\d [\\d:.]+"));
    private static final Pattern STACK = Objects.requireNonNull(Pattern.compile("!STACK \\d+|\\s*\\.\\.\\. \\d+ more|!SESSION [\\d: .-]+"));
    private static final Pattern FAILURE = Objects.requireNonNull(Pattern.compile(
            "^((?:Caused by: |\\s*Suppressed: )?(?:java|javax|org\\.eclipse|org\\.osgi|org\\.apache|org\\.h2|studio\\.talkback)\\.[\\w.$]+(?:Exception|Error))(:.*)?$"));
    /** A place in code that is not known; a studio's plug-in may be called after its client. */
    private static final Pattern ELSEWHERE = Objects.requireNonNull(Pattern.compile("(\\s*at )\\S.*\\(.*\\)"));
    private static final Pattern PATH = Objects.requireNonNull(Pattern.compile("(?:\\w+:)?[/\\\\][^\\s\"'<>|]*"));
    private static final Pattern WORD = Objects.requireNonNull(Pattern.compile("[\\p{L}\\p{M}\\d]+"));
    private static final Pattern RUN = Objects.requireNonNull(Pattern.compile("…(?:[^\\p{L}\\p{M}\\d\\n]*…)+"));

    private final Set<String> allowed;

    /**
     * @param vocabulary words that may stay, {@link TypedFilter#fold folded}
     * @param names      titles, people, files, whatever the library knows: no word of them stays
     */
    Scrubber(Set<String> vocabulary, List<String> names) {
        Set<String> words = new HashSet<>(vocabulary);
        for (String name : names) {
            for (Matcher matcher = WORD.matcher(name); matcher.find();) {
                words.remove(TypedFilter.fold(Objects.requireNonNull(matcher.group())));
            }
        }
        allowed = words;
    }

    /** The log without what could tell of a client, line by line. */
    String scrub(String log) {
        return Objects.requireNonNull(String.join("\n", log.lines().map(this::line).toList()));
    }

    private String line(String line) {
        if (PLACE.matcher(line).matches() || HEAD.matcher(line).matches() || STACK.matcher(line).matches()) {
            return line;
        }
        Matcher elsewhere = ELSEWHERE.matcher(line);
        if (elsewhere.matches()) {
            return elsewhere.group(1) + GONE;
        }
        Matcher failure = FAILURE.matcher(line);
        if (failure.matches()) {
            String said = failure.group(2);
            return failure.group(1) + (said == null ? "" : words(said));
        }
        return line.startsWith("!MESSAGE ") ? "!MESSAGE " + words(Objects.requireNonNull(line.substring(9))) : words(line);
    }

    private String words(String text) {
        String kept = WORD.matcher(PATH.matcher(text).replaceAll(GONE)).replaceAll(found -> keeps(found.group()) ? found.group() : GONE);
        return Objects.requireNonNull(RUN.matcher(kept).replaceAll(GONE));
    }

    private boolean keeps(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return word.length() <= 4;
        }
        boolean initials = word.length() <= 8 && word.equals(word.toUpperCase(Locale.ROOT));
        return !initials && allowed.contains(TypedFilter.fold(word));
    }
}
