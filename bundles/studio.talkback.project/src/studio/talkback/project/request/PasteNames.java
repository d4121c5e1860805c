package studio.talkback.project.request;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * The names that pasted lines are read against.
 *
 * @param items   the project's items, in its order
 * @param persons the people the studio knows
 */
public record PasteNames(List<Item> items, List<Person> persons) {

    /** An item by its number, which may be empty, and its title. */
    public record Item(Ref ref, String number, String title) {

        /** As lists show it. */
        public String label() {
            return number.isEmpty() ? title : "#" + number + " " + title;
        }
    }

    /** A person or company; initials and mail may be empty. */
    public record Person(String initials, String name, String email) {

        /** What a request says who asks: the initials where there are some. */
        public String sign() {
            return initials.isEmpty() ? name : initials;
        }
    }

    private static final String ITEMS = """
            SELECT i.doc, i.number, i.title FROM item i LEFT JOIN project_item p ON p.doc = i.project AND p.part = i.doc
             WHERE i.project = ? ORDER BY p.place NULLS LAST, i.number
            """;

    /** Copies the lists. */
    public PasteNames {
        items = Objects.requireNonNull(List.copyOf(items));
        persons = Objects.requireNonNull(List.copyOf(persons));
    }

    /** The names of a project. May wait for the disk. */
    public static PasteNames of(Library library, Ref project) throws LibraryException {
        return new PasteNames(
                library.query(ITEMS, row -> new Item(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)),
                        Rows.text(row, "number"), Rows.text(row, "title")), project.document()),
                library.query("SELECT initials, name, email FROM party ORDER BY name",
                        row -> new Person(Rows.text(row, "initials"), Rows.text(row, "name"), Rows.text(row, "email"))));
    }

    /** The item with this number, case aside; null where there is none. */
    @Nullable
    Item numbered(String number) {
        return items.stream().filter(item -> !item.number().isEmpty() && item.number().equalsIgnoreCase(number))
                .findFirst().orElse(null);
    }

    /**
     * What a request says for somebody who is called so: by initials, name, first name or mail address, alone or with a
     * mail address behind; null where nobody is, or more than one.
     */
    public @Nullable String sign(String called) {
        String wanted = Letters.fold(called).strip();
        String bare = wanted.replaceFirst("\\s*[<(].*$", "").replaceAll("^[\"']|[\"']$", "").strip();
        Set<String> found = new TreeSet<>();
        for (Person person : persons) {
            String name = Letters.fold(person.name());
            String mail = Letters.fold(person.email());
            if (!mail.isEmpty() && wanted.matches(".*(^|[^\\p{L}\\p{N}._-])" + Pattern.quote(mail)
                    + "($|[^\\p{L}\\p{N}._-]).*") || bare.equals(name)) {
                return person.sign();
            } else if (bare.length() > 1 && (bare.equals(Letters.fold(person.initials()))
                    || bare.equals(name.replaceFirst(" .*", "")))) {
                found.add(person.sign());
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
