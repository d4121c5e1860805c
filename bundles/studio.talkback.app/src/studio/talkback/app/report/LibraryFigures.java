package studio.talkback.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;

/**
 * What a report needs of the library.
 *
 * @param counts how much there is of each, one line each: numbers alone
 * @param names  every name that the library knows, to be taken out of the report; never part of it
 */
record LibraryFigures(List<String> counts, List<String> names) {

    private static final List<String> COUNTED = Objects.requireNonNull(List.of("project", "item", "session", "entry", "request",
            "track", "mix_version", "print", "recall", "party", "room", "gear", "media", "delivery", "booking"));
    /** Short texts that may name a client, a person, a work or a place. */
    private static final List<String> NAMES = Objects.requireNonNull(List.of("SELECT title FROM project",
            "SELECT code_name FROM project", "SELECT artist FROM project", "SELECT folder FROM project",
            "SELECT title FROM item", "SELECT name FROM party", "SELECT initials FROM party", "SELECT email FROM party",
            "SELECT name FROM room", "SELECT name FROM print", "SELECT label FROM media", "SELECT title FROM recall",
            "SELECT DISTINCT initials FROM entry"));

    LibraryFigures {
        counts = Objects.requireNonNull(List.copyOf(counts));
        names = Objects.requireNonNull(List.copyOf(names));
    }

    /** Reads the library; slow on a large one. */
    static LibraryFigures read(Library library) throws LibraryException {
        List<String> counts = new ArrayList<>();
        counts.add("projections " + Projections.version());
        counts.add("read-only " + library.info().readOnly());
        counts.add("notes at its opening " + library.info().notes().size());
        for (String table : COUNTED) {
            counts.add(table + " " + library.query("SELECT COUNT(*) FROM " + table, row -> Long.valueOf(row.getLong(1))).getFirst());
        }
        List<String> names = new ArrayList<>();
        for (String sql : NAMES) {
            library.query(sql, row -> Objects.requireNonNullElse(row.getString(1), "")).forEach(names::add);
        }
        return new LibraryFigures(counts, names);
    }
}
