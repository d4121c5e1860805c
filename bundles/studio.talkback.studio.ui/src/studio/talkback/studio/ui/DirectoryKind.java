package studio.talkback.studio.ui;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.Gears;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.TypedPerson;

/** What the directory has a page for: how it is read, what its columns are, what a typed line makes. */
enum DirectoryKind {

    PEOPLE(Kinds.PARTY, Messages.People, Messages.People_New, """
            SELECT p.doc, p.name, p.initials, p.roles, c.name AS company, p.phone, p.email
              FROM party p LEFT JOIN party c ON c.doc = p.company ORDER BY p.name, p.initials
            """, List.of(Messages.Party_Name, Messages.Party_Initials, Messages.Party_Roles, Messages.Party_OfCompany,
            Messages.Party_Phone, Messages.Party_Mail), 180, 76, 130, 140, 110, 150) {
        @Override
        Ref make(Projects projects, String line, String operator) throws LibraryException {
            return projects.create(TypedPerson.read(line).party(), operator);
        }
    },
    ROOMS(Kinds.ROOM, Messages.Rooms, Messages.Rooms_New, """
            SELECT r.doc, r.name, (SELECT COUNT(*) FROM room_fault f WHERE f.doc = r.doc AND f.mended_at IS NULL) AS faults
              FROM room r ORDER BY r.name
            """, List.of(Messages.Room_Name, Messages.Tab_Faults), 300, 200) {
        @Override
        Ref make(Projects projects, String line, String operator) throws LibraryException {
            Room room = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
            room.setName(line);
            return projects.create(room, operator);
        }

        @Override
        List<String> cells(ResultSet row) throws SQLException {
            int faults = row.getInt("faults");
            return Objects.requireNonNull(List.of(Rows.text(row, "name"),
                    faults == 0 ? "" : NLS.bind(Messages.Fact_Faults, String.valueOf(faults))));
        }
    },
    EQUIPMENT(Kinds.GEAR, Messages.Equipment, Messages.Equipment_New,
            "SELECT doc, maker, model, category FROM gear ORDER BY maker, model",
            List.of(Messages.Gear_Maker, Messages.Gear_Model, Messages.Gear_Category), 150, 240, 280) {
        @Override
        Ref make(Projects projects, String line, String operator) throws LibraryException {
            String[] words = line.split("\\s+", 2);
            Gear gear = Objects.requireNonNull(ModelFactory.eINSTANCE.createGear());
            gear.setMaker(words.length > 1 ? words[0] : null);
            gear.setModel(words[words.length - 1]);
            return projects.create(gear, operator);
        }

        @Override
        int main() {
            return MODEL;
        }

        /** What the library has, and what comes with Talkback. */
        @Override
        List<DirectoryRow> read(Library library) throws LibraryException {
            return Objects.requireNonNull(new Gears(library).all().stream()
                    .map(row -> new DirectoryRow(row.ref(), Objects.requireNonNull(List.of(row.maker(), row.model(), row.held()
                            ? row.category() : NLS.bind(Messages.Equipment_Comes, row.category()))), row.held())).toList());
        }
    };

    /** Which column of equipment its model is in. */
    static final int MODEL = 1;

    private final String kind;
    private final String title;
    private final String hint;
    private final String sql;
    private final List<String> headings;
    private final int[] widths;

    DirectoryKind(String kind, String title, String hint, String sql, List<String> headings, int... widths) {
        this.kind = kind;
        this.title = title;
        this.hint = hint;
        this.sql = sql;
        this.headings = headings;
        this.widths = widths;
    }

    /** What the page is called. */
    String title() {
        return title;
    }

    /** Which column says what a line is: it stands out, and has the room that is left. */
    int main() {
        return 0;
    }

    /** What to type for a new one. */
    String hint() {
        return hint;
    }

    /** What its columns are called. */
    List<String> headings() {
        return headings;
    }

    /** How wide a column is at least, in pixels. */
    int width(int column) {
        return widths[column];
    }

    /** Everybody or everything there is, by name. */
    List<DirectoryRow> read(Library library) throws LibraryException {
        return library.query(sql,
                row -> new DirectoryRow(Objects.requireNonNull(Rows.document(row, "doc", kind)), cells(row)));
    }

    /** The columns of a row; the query has them in their order, after the document. */
    List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            cells.add(Objects.requireNonNullElse(row.getString(column + 2), ""));
        }
        return cells;
    }

    /**
     * Makes what a typed line says.
     *
     * @throws LibraryException if it lacks a name, its initials are taken, or the library cannot save
     */
    abstract Ref make(Projects projects, String line, String operator) throws LibraryException;
}
