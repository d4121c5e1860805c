package studio.talkback.watch.internal;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.PrintNames;

/** Finds the item that a name of a file or folder tells of: by its title, else by its number; accents and case aside. */
final class ItemNames {

    private static final String ITEMS = "SELECT doc, number, title FROM item WHERE project = ? ORDER BY doc";
    private static final int SHORTEST_PART = 3;

    /**
     * An item of a project.
     *
     * @param words those of its title
     */
    record Item(Ref ref, String number, List<String> words) {

        private String title() {
            return String.join("", words);
        }
    }

    private final List<Item> items;

    ItemNames(List<Item> items) {
        this.items = Objects.requireNonNull(List.copyOf(items));
    }

    /** The items of a project. */
    static ItemNames of(Library library, Ref project) throws LibraryException {
        return new ItemNames(library.query(ITEMS, row -> new Item(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)),
                Rows.text(row, "number"), PrintNames.words(Rows.text(row, "title"))), project.document()));
    }

    List<Item> all() {
        return items;
    }

    /**
     * The item that a path tells of, the file's own name first, then the folders it lies in; null where it tells of none.
     *
     * @param path with {@code /} between
     */
    @Nullable Item find(String path) {
        String[] names = path.split("/");
        for (int index = names.length - 1; index >= 0; index--) {
            String name = index < names.length - 1 ? names[index] : names[index].replaceFirst("\\.[^.]*$", "");
            List<String> words = PrintNames.words(Objects.requireNonNull(name));
            Item item = byTitle(words);
            item = item == null ? byNumber(name, words) : item;
            if (item != null) {
                return item;
            }
        }
        return items.size() == 1 ? items.getFirst() : null;
    }

    private @Nullable Item byTitle(List<String> words) {
        String joined = String.join("", words);
        Item longest = null;
        for (Item item : items) {
            String title = item.title();
            boolean named = title.length() < SHORTEST_PART ? words.contains(title) : joined.contains(title);
            if (named && !title.isEmpty() && (longest == null || title.length() > longest.title().length())) {
                longest = item;
            }
        }
        return longest;
    }

    /** A number counts with # before it, or at the beginning, as files in the order of an album have it. */
    private @Nullable Item byNumber(String name, List<String> words) {
        for (Item item : items) {
            String number = plain(item.number());
            boolean first = words.size() > 1 && plain(Objects.requireNonNull(words.getFirst())).equals(number);
            if (!number.isEmpty() && (first || name.matches("(?i).*#0*" + Pattern.quote(number) + "\\b.*"))) {
                return item;
            }
        }
        return null;
    }

    private static String plain(String number) {
        return Objects.requireNonNull(String.join("", PrintNames.words(number)).replaceFirst("^0+(?=.)", ""));
    }
}
