package studio.talkback.room.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.TimeOrder;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskChange;

/** Reads what is on a desk from the projections. */
public final class DeskReading {

    private static final String STATE = """
            SELECT s.project, p.title AS project_title, p.code_name, s.item, i.number, i.title, s.mix_version, s.recall,
                   r.title AS recall_title, r.captured_at AS recall_at, s.captured_at, s.zone, b.initials, s.changed, s.recall_run, s.not_set
              FROM room_state s LEFT JOIN project p ON p.doc = s.project LEFT JOIN item i ON i.doc = s.item
                   LEFT JOIN recall r ON r.doc = s.recall LEFT JOIN party b ON b.doc = s.captured_by
             WHERE s.doc = ?
            """;
    /**
     * Lines about the item that changed something on the desk, not those by which a draft was left or taken up again, and
     * lines of the console that name no item while its project was worked on; since the capture by {@link TimeOrder}.
     */
    private static final String CHANGES = """
            SELECT e.doc, e.text, e.at, e.zone, %1$s AS told FROM entry e JOIN session s ON s.doc = e.session
             WHERE e.item = ? AND %1$s > ? AND (e.kind = 'console' OR e.kind = 'version' AND e.detail IS NULL)
                   AND e.struck = FALSE AND s.room = ?
            UNION ALL
            SELECT e.doc, e.text, e.at, e.zone, %1$s AS told FROM entry e JOIN session s ON s.doc = e.session
             WHERE e.project = ? AND e.kind = 'console' AND %1$s > ? AND e.item IS NULL AND e.struck = FALSE
                   AND s.room = ?
             ORDER BY told, doc
            """.formatted(TimeOrder.of("e", "at"));

    private static final String LEFT_FOR = """
            SELECT i.mix FROM mix_version m JOIN item i ON i.doc = m.doc
             WHERE m.doc = ? AND m.part = ? AND m.left_at IS NOT NULL AND i.mix <> m.name
            """;

    /** By how many ms the clock was behind when the desk was saved last. */
    private static final String BEHIND = """
            SELECT COALESCE(c.behind, 0) FROM revision r JOIN changeset c ON c.replica = r.replica AND c.sequence = r.sequence
             WHERE r.doc = ? ORDER BY r.clock DESC FETCH FIRST ROW ONLY
            """;

    private final Library library;

    /** Reads this library. */
    public DeskReading(Library library) {
        this.library = library;
    }

    /** See {@link studio.talkback.room.Desks#desk}. */
    public Desk desk(Ref room) throws LibraryException {
        String name = roomName(room);
        Ref state = state(room);
        Desk empty = Desk.empty(room.toDocument(), name == null ? "" : name);
        List<Desk> found = state == null ? List.of()
                : library.query(STATE, row -> desk(row, empty), state.document());
        return state == null || found.isEmpty() || found.getFirst().isEmpty() ? empty : complete(found.getFirst(), state);
    }

    /** The name of a room; null where there is no such room. */
    @Nullable String roomName(Ref room) throws LibraryException {
        List<String> names = library.query("SELECT name FROM room WHERE doc = ?", row -> Rows.text(row, "name"),
                room.document());
        return names.isEmpty() ? null : names.getFirst();
    }

    /** The document that says what is on the desk; the one saved last, where rooms made several apart; null for none. */
    @Nullable Ref state(Ref room) throws LibraryException {
        List<Ref> states = library.query("SELECT doc FROM room_state WHERE room = ?",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM_STATE)), room.document());
        Ref newest = null;
        long newestClock = Long.MIN_VALUE;
        for (Ref state : states) {
            long clock = states.size() == 1 ? 0 : library.history(state).getFirst().clock();
            if (clock > newestClock) {
                newest = state;
                newestClock = clock;
            }
        }
        return newest;
    }

    /** The name of a mix version of an item; empty where it has none of this id. */
    String mixName(@Nullable Ref item, @Nullable String mixVersion) throws LibraryException {
        if (item == null || mixVersion == null) {
            return "";
        }
        List<String> names = library.query("SELECT name FROM mix_version WHERE doc = ? AND part = ?",
                row -> Rows.text(row, "name"), item.document(), Objects.requireNonNull(UUID.fromString(mixVersion)));
        return names.isEmpty() ? "" : names.getFirst();
    }

    /** The name of the mix at hand where this one was left for it; else empty. */
    private String leftFor(@Nullable Ref item, @Nullable String mixVersion) throws LibraryException {
        if (item == null || mixVersion == null) {
            return "";
        }
        List<String> names = library.query(LEFT_FOR, row -> Rows.text(row, "mix"), item.document(),
                Objects.requireNonNull(UUID.fromString(mixVersion)));
        return names.isEmpty() ? "" : names.getFirst();
    }

    private static Desk desk(ResultSet row, Desk empty) throws SQLException {
        List<DeskChange> changes = new ArrayList<>();
        Rows.text(row, "changed").lines().forEach(line -> changes.add(new DeskChange(line, null, null)));
        return new Desk(empty.room(), empty.roomName(), Rows.document(row, "project", Kinds.PROJECT),
                Rows.text(row, "project_title"), Rows.text(row, "code_name"), Rows.document(row, "item", Kinds.ITEM),
                Rows.text(row, "number"), Rows.text(row, "title"), row.getString("mix_version"), "", "",
                Rows.document(row, "recall", Kinds.RECALL), Rows.text(row, "recall_title"),
                Rows.time(row, "recall_at", "zone"), Rows.time(row, "captured_at", "zone"), Rows.text(row, "initials"), changes,
                Rows.document(row, "recall_run", Kinds.RECALL_RUN), Objects.requireNonNull(Rows.text(row, "not_set").lines().toList()));
    }

    /** Adds what other tables say: the name of the mix, and what the log says was changed. */
    private Desk complete(Desk desk, Ref state) throws LibraryException {
        List<DeskChange> changes = new ArrayList<>(logged(desk, state));
        changes.addAll(desk.changes());
        return new Desk(desk.room(), desk.roomName(), desk.project(), desk.projectTitle(), desk.codeName(),
                desk.item(), desk.itemNumber(), desk.itemTitle(), desk.mixVersion(),
                mixName(desk.item(), desk.mixVersion()), leftFor(desk.item(), desk.mixVersion()), desk.recall(), desk.recallTitle(),
                desk.recallCapturedAt(), desk.capturedAt(), desk.capturedBy(), changes, desk.recallRun(), notSet(desk));
    }

    /** What the run says now: marks of somebody who set the room too may come in after its end. */
    private List<String> notSet(Desk desk) throws LibraryException {
        RecallRun run = run(desk.recallRun(), library);
        return run == null ? desk.notSet() : NotSet.of(run).lines();
    }

    /** The run by which a desk was put back; null where there was none, or it is not here. */
    static @Nullable RecallRun run(@Nullable Ref ref, Library library) throws LibraryException {
        Optional<Stored<RecallRun>> stored = ref == null ? Optional.empty() : library.load(ref, RecallRun.class);
        return stored.isEmpty() ? null : stored.get().content();
    }

    private List<DeskChange> logged(Desk desk, Ref state) throws LibraryException {
        Ref item = desk.item();
        ZonedDateTime since = desk.capturedAt();
        if (item == null || since == null) {
            return Objects.requireNonNull(List.of());
        }
        // The journal is not hidden from whom other clients are hidden; this says nothing but a number.
        long behind = ClientView.everything(library).query(BEHIND, row -> Long.valueOf(row.getLong(1)), state.document())
                .getFirst().longValue();
        Long after = Long.valueOf(since.toInstant().toEpochMilli() + behind);
        Ref project = desk.project();
        UUID room = desk.room().document();
        return library.query(CHANGES, DeskReading::change, item.document(), after, room,
                project == null ? item.document() : project.document(), after, room);
    }

    private static DeskChange change(ResultSet row) throws SQLException {
        return new DeskChange(Rows.text(row, "text"), Rows.time(row, "at", "zone"),
                Rows.document(row, "doc", Kinds.ENTRY));
    }
}
