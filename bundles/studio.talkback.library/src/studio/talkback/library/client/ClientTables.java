package studio.talkback.library.client;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;

/**
 * Puts in the place of every table that a query reads those of its rows that a client may see. A table that nobody has
 * said a rule for has no rows then, so that a new one hides what is in it until somebody has thought of it.
 */
final class ClientTables {

    /** What stands before a table, the table, what it is called in the query, and a comma that would hide the next one. */
    private static final Pattern TABLE = Pattern.compile("\\b(FROM|JOIN)\\s+(\\w+)\\b(?:\\s+(?:AS\\s+)?(?!(?:where|left|right"
            + "|inner|join|on|order|group|fetch|union|cross|full|limit|having|natural|offset|except)\\b)(\\w+))?(\\s*,)?",
            Pattern.CASE_INSENSITIVE);
    /**
     * The tables of what was saved, and why. Not set_back, which {@link studio.talkback.library.TimeOrder} reads: it says by how
     * much a clock was wrong, of a document that one must have found before.
     */
    private static final Set<String> JOURNAL = Objects.requireNonNull(Set.of("head", "revision", "changeset", "superseded",
            "diverged", "elsewhere", "known_room"));
    private static final String ALL = "SELECT * FROM ";

    private final Map<String, String> rows = new HashMap<>();

    ClientTables(Client client) {
        String projects = "(SELECT doc FROM project WHERE " + client.projects() + ")";
        String items = "(SELECT doc FROM item WHERE project IN " + projects + ")";
        String sessions = "(SELECT doc FROM session WHERE project IN " + projects + ")";
        for (Projections.Table table : Projections.tables()) {
            where(table, "FALSE");
        }
        for (Projections.Table house : Set.of(Projections.STAGE, Projections.ROOM, Projections.GEAR,
                Projections.PRESET)) {
            where(house, "TRUE");
        }
        where(Projections.PROJECT, client.projects());
        for (Projections.Table of : Set.of(Projections.PROJECT_ITEM, Projections.PARTICIPATION, Projections.BOOKING)) {
            where(of, "doc IN " + projects);
        }
        for (Projections.Table of : Set.of(Projections.ITEM, Projections.SESSION, Projections.DELIVERY)) {
            where(of, "project IN " + projects);
        }
        for (Projections.Table of : Set.of(Projections.TRACK, Projections.MIX_VERSION, Projections.PRINT,
                Projections.REQUEST)) {
            where(of, "doc IN " + items);
        }
        where(Projections.SESSION_ITEM, "doc IN " + sessions);
        where(Projections.ENTRY, "(project IN " + projects + " OR project IS NULL AND session IN " + sessions + ")");
        where(Projections.HOURS, "session IN " + sessions);
        where(Projections.NEXT_ACTION,
                "(project IN " + projects + " OR project IS NULL AND session IN " + sessions + ")");
        where(Projections.RECALL, "(project IN " + projects + " OR project IS NULL AND item IN " + items + ")");
        where(Projections.RECALL_UNIT, "doc IN (SELECT doc FROM recall WHERE project IN " + projects
                + " OR project IS NULL AND item IN " + items + ")");
        where(Projections.ROOM_STATE, "project IN " + projects);
        where(Projections.RECALL_RUN, "project IN " + projects);
        // A log line leaves its fault with the room, from the same moment on; either may have been corrected since.
        where(Projections.ROOM_FAULT, "NOT EXISTS (SELECT 1 FROM entry e WHERE e.kind = 'fault'"
                + " AND (e.project IS NULL OR e.project NOT IN " + projects
                + ") AND (e.at = room_fault.since OR LOCATE(room_fault.text, e.text) > 0))");
        where(Projections.MEDIA, "EXISTS (SELECT 1 FROM entry e WHERE e.project IN " + projects
                + " AND e.kind = 'media' AND LOCATE(UPPER(media.label), UPPER(e.text || ' ' || COALESCE(e.detail, ''))) > 0)");
        where(Projections.PARTY, party(client, projects));
    }

    /**
     * Who may be seen: the client and its people, who takes part in its projects, and who works here, which is who has
     * written a log.
     */
    private static String party(Client client, String projects) {
        String own = client.party() == null ? "" : " OR doc = " + Client.literal(Objects.requireNonNull(client.party()))
                + " OR company = " + Client.literal(Objects.requireNonNull(client.party()));
        return "(doc IN (SELECT party FROM participation WHERE doc IN " + projects + ")" + own
                + " OR kind = 'PERSON' AND initials IN (SELECT initials FROM entry WHERE initials IS NOT NULL))";
    }

    private void where(Projections.Table table, String condition) {
        rows.put(table.name(), ALL + table.name() + " WHERE " + condition);
    }

    /**
     * The query on what may be seen.
     *
     * @throws LibraryException if it reads tables in a way in which that cannot be said
     */
    String within(String sql) throws LibraryException {
        Matcher found = TABLE.matcher(sql);
        StringBuilder within = new StringBuilder();
        while (found.find()) {
            if (found.group(4) != null && rows.containsKey(found.group(2).toLowerCase(Locale.ROOT))) {
                throw new LibraryException("a query that is to be hidden from joins its tables by JOIN: " + sql);
            }
            found.appendReplacement(within, Matcher.quoteReplacement(visible(found.toMatchResult())));
        }
        return Objects.requireNonNull(found.appendTail(within).toString());
    }

    private String visible(MatchResult found) throws LibraryException {
        String table = found.group(2);
        if (JOURNAL.contains(table.toLowerCase(Locale.ROOT))) {
            throw new LibraryException("what the journal says is not hidden from: ask for the history of a document");
        }
        String visible = rows.get(table.toLowerCase(Locale.ROOT));
        if (visible == null) {
            return Objects.requireNonNull(found.group());
        }
        @Nullable String called = found.group(3);
        return found.group(1) + " (" + visible + ") " + (called == null ? table : called);
    }
}
