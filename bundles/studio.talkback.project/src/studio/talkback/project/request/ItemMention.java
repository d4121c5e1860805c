package studio.talkback.project.request;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * The item that a line names.
 *
 * @param item the item
 * @param text the line without the name where it stood at the beginning, else the whole line; empty where the line
 *             only names the item
 */
record ItemMention(Ref item, String text) {

    private static final Pattern NUMBER = Pattern.compile("#(?<number>[\\p{L}\\p{N}]+)(?![\\p{L}\\p{N}])");
    private static final Pattern COUNTED = Pattern.compile("(?i)(?:track|song|tune|title|reel|episode|ep|no|nr)\\.? *#?"
            + "(?<number>\\d{1,4}) *(?:[:,;–—-] *|$)(?<text>.*)");
    /** What stands between the name of an item and what is asked of it. */
    private static final Pattern BETWEEN = Pattern.compile("^[\"”’']? *(?:\\(.{0,20}?\\) *)?[:,;–—-] *|^[\"”’']?\\s*$");

    /** The item that a line names, at its beginning or within; null where it names none, or more than one. */
    static @Nullable ItemMention of(String line, PasteNames names) {
        ItemMention first = beginning(line, names);
        if (first == null) {
            return within(line, names);
        }
        ItemMention second = first.text().isEmpty() ? null : beginning(first.text(), names);
        return second == null || !second.item().equals(first.item()) ? first : second;
    }

    private static @Nullable ItemMention beginning(String line, PasteNames names) {
        Matcher number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            return mention(number.group("number"), line.substring(number.end()).replaceFirst("^[ :,;–—-]+", ""), names);
        }
        Matcher counted = COUNTED.matcher(line);
        if (counted.matches()) {
            return mention(counted.group("number"), Objects.requireNonNull(counted.group("text")), names);
        }
        String bare = line.replaceFirst("^[\"“„‘']", "");
        String folded = Letters.fold(bare);
        for (PasteNames.Item item : names.items()) {
            String title = Letters.fold(item.title());
            if (!title.isEmpty() && folded.startsWith(title)) {
                String after = bare.substring(title.length());
                Matcher between = BETWEEN.matcher(after);
                if (between.find()) {
                    return new ItemMention(item.ref(), Objects.requireNonNull(after.substring(between.end()).strip()));
                }
            }
        }
        return null;
    }

    private static @Nullable ItemMention mention(@Nullable String number, String text, PasteNames names) {
        PasteNames.Item item = number == null ? null : names.numbered(number);
        return item == null ? null : new ItemMention(item.ref(), Objects.requireNonNull(text.strip()));
    }

    /** A name in the middle belongs to the sentence, which stays whole. */
    private static @Nullable ItemMention within(String line, PasteNames names) {
        Set<Ref> found = new HashSet<>();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            PasteNames.Item item = names.numbered(Objects.requireNonNull(number.group("number")));
            if (item != null) {
                found.add(item.ref());
            }
        }
        names.items().stream().filter(item -> says(line, item.title())).forEach(item -> found.add(item.ref()));
        return found.size() == 1 ? new ItemMention(Objects.requireNonNull(found.iterator().next()), line) : null;
    }

    /** A title of one word may be any word, so it counts as it is written only, and not at the beginning of a sentence. */
    private static boolean says(String line, String title) {
        if (title.isBlank()) {
            return false;
        }
        boolean oneWord = Letters.words(title) == 1;
        String text = oneWord ? line : Letters.fold(line);
        String wanted = oneWord ? title : Letters.fold(title);
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])").matcher(text)
                .results().anyMatch(match -> !oneWord || match.start() > 0);
    }
}
