package studio.talkback.app;

import java.util.List;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;

/** The people who may sit down at the desk: all who have initials, those who logged something last first. */
final class DeskPeople {

    /**
     * One of them.
     *
     * @param initials whatever they are called by in the log
     * @param name     in full
     */
    record Person(String initials, String name) {
    }

    private static final String SQL = """
            SELECT p.initials, p.name, MAX(e.at) AS latest FROM party p LEFT JOIN entry e ON e.initials = p.initials
             WHERE p.initials IS NOT NULL AND p.kind = 'PERSON'
             GROUP BY p.doc, p.initials, p.name ORDER BY latest DESC NULLS LAST, p.initials
            """;

    private DeskPeople() {
    }

    static List<Person> read(Library library) throws LibraryException {
        return library.query(SQL, row -> new Person(Rows.text(row, "initials"), Rows.text(row, "name")));
    }
}
