package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/** An item as lists of a project show it, read without loading it. */
record ItemLine(Ref item, String number, String title, String stage, String mix, @Nullable ZonedDateTime due,
        int openRequests, int printsMade, int printsRequired, int tracksCompleted, int tracks) {

    private static final String ITEMS = """
            SELECT i.doc, i.number, i.title, i.stage, i.mix, i.due, i.due_zone, i.open_requests, i.prints_made,
                   i.prints_required, i.tracks_completed, i.tracks
              FROM item i LEFT JOIN project_item pi ON pi.doc = i.project AND pi.part = i.doc
             WHERE i.project = ? ORDER BY pi.place, i.number
            """;

    /** The items of a project, in its order. */
    static List<ItemLine> of(Ref project, Library library) throws LibraryException {
        return library.query(ITEMS, ItemLine::of, project.document());
    }

    private static ItemLine of(ResultSet row) throws SQLException {
        return new ItemLine(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)), Rows.text(row, "number"),
                Rows.text(row, "title"), Rows.text(row, "stage"), Rows.text(row, "mix"),
                Rows.time(row, "due", "due_zone"), row.getInt("open_requests"), row.getInt("prints_made"),
                row.getInt("prints_required"), row.getInt("tracks_completed"), row.getInt("tracks"));
    }

    /** The line for people. */
    String text() {
        return NLS.bind(Messages.item_line, new Object[] { number, title, stage, mix, openRequests, printsMade,
                printsRequired, tracksCompleted, tracks, Texts.time(due) });
    }

    /** The members of its object. */
    static void write(JsonWriter json, ItemLine line) throws IOException {
        Json.text(json, "item", line.item());
        Json.text(json, "number", line.number());
        Json.text(json, "title", line.title());
        Json.text(json, "stage", line.stage());
        Json.text(json, "mix", line.mix());
        Json.time(json, "due", line.due());
        json.name("openRequests").value(line.openRequests());
        json.name("printsMade").value(line.printsMade());
        json.name("printsRequired").value(line.printsRequired());
        json.name("tracksCompleted").value(line.tracksCompleted());
        json.name("tracks").value(line.tracks());
    }
}
