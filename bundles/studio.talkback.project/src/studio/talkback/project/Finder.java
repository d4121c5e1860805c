package studio.talkback.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.Messages;
import studio.talkback.project.internal.NameFinder;
import studio.talkback.project.internal.NameFinder.Named;

/**
 * Finds projects, items, parties and rooms by what somebody types: a number, a title or initials, or a beginning of
 * one that only one thing has. Case and accents do not count. Nothing is loaded.
 */
final class Finder {

    private static final int MOST_CANDIDATES = 8;

    private final Library library;

    Finder(Library library) {
        this.library = library;
    }

    Ref project(String typed) throws LibraryException {
        String all = "SELECT doc, title, code_name FROM project ORDER BY title";
        return one(typed, Messages.kind_project, library.query(all,
                row -> named(row, Kinds.PROJECT, Rows.text(row, "title"), Rows.text(row, "code_name"))));
    }

    Ref item(@Nullable Ref project, String typed) throws LibraryException {
        String columns = "SELECT doc, number, title FROM item ";
        List<Named> items = project == null ? library.query(columns + "ORDER BY title", Finder::item)
                : library.query(columns + "WHERE project = ? ORDER BY title", Finder::item, project.document());
        return one(typed, Messages.kind_item, items);
    }

    Ref party(String typed) throws LibraryException {
        return one(typed, Messages.kind_party, library.query("SELECT doc, initials, name FROM party ORDER BY name",
                row -> named(row, Kinds.PARTY, labelled(Rows.text(row, "initials"), Rows.text(row, "name")),
                        Rows.text(row, "initials"), Rows.text(row, "name"))));
    }

    Ref room(String typed) throws LibraryException {
        return one(typed, Messages.kind_room, library.query("SELECT doc, name FROM room ORDER BY name",
                row -> named(row, Kinds.ROOM, Rows.text(row, "name"))));
    }

    private static Named item(ResultSet row) throws SQLException {
        String number = Rows.text(row, "number");
        String title = Rows.text(row, "title");
        return named(row, Kinds.ITEM, labelled(number.isEmpty() ? "" : "#" + number, title), number, title);
    }

    private static String labelled(String sign, String name) {
        return sign.isEmpty() ? name : sign + " " + name;
    }

    private static Named named(ResultSet row, String kind, String label, String... names) throws SQLException {
        Ref ref = Objects.requireNonNull(Rows.document(row, "doc", kind));
        List<String> called = Stream.concat(Stream.of(label), Stream.of(names)).filter(name -> !name.isEmpty())
                .toList();
        return new Named(ref, label, Objects.requireNonNull(called));
    }

    /** What could be meant; things that are called alike can be told apart by their references only. */
    private static List<String> candidates(List<Named> those) {
        return those.stream().map(each -> those.stream().filter(other -> other.label().equals(each.label())).count() > 1
                ? each.label() + " (" + each.ref() + ")" : each.label()).toList();
    }

    private static Ref one(String typed, String what, List<Named> all) throws NoSuchNameException {
        List<Named> found = NameFinder.find(typed, all);
        if (found.size() == 1) {
            return found.getFirst().ref();
        }
        List<String> candidates = candidates(found.isEmpty() ? all : found);
        String named = candidates.stream().limit(MOST_CANDIDATES).collect(Collectors.joining(", "));
        if (candidates.size() > MOST_CANDIDATES) {
            named = NLS.bind(Messages.find_andMore, named, Integer.valueOf(candidates.size() - MOST_CANDIDATES));
        }
        String message = !found.isEmpty() ? Messages.find_several
                : all.isEmpty() ? Messages.find_nothingThere : Messages.find_none;
        throw new NoSuchNameException(NLS.bind(message, new Object[] { what, typed, named }), candidates);
    }
}
