package studio.talkback.library;

import java.util.List;
import java.util.Objects;

/**
 * The tables that queries read: what lists, the pipeline and the brief need to know without loading a
 * document. Every table begins with {@code doc} (the document's UUID) and {@code part} (the UUID of the object
 * inside it that the row is about). Times are milliseconds since 1970 in UTC, with their zone beside them
 * where it matters. Raise its {@link #version()} whenever a table or what a projector writes changes: indexes are
 * then made anew from the journal.
 */
public final class Projections {

    private static final int VERSION = 14;

    /** What a column holds. */
    public enum Type {
        TEXT, INTEGER, TIME, FLAG, UUID
    }

    /** One column. */
    public record Column(String name, Type type) {
    }

    /**
     * One table.
     *
     * @param name    its name in queries
     * @param columns those after {@code doc} and {@code part}
     * @param indexes column lists, as SQL
     */
    public record Table(String name, List<Column> columns, List<String> indexes) {

        public Table {
            columns = Objects.requireNonNull(List.copyOf(columns));
            indexes = Objects.requireNonNull(List.copyOf(indexes));
        }
    }

    /** The stages of the studio's pipeline, in order; the last one is where finished items rest. */
    public static final Table STAGE = table("stage", "stage:TEXT name:TEXT place:INTEGER");
    public static final Table PARTY = table("party",
            "name:TEXT initials:TEXT kind:TEXT company:UUID phone:TEXT email:TEXT roles:TEXT", "initials");
    public static final Table ROOM = table("room", "name:TEXT", "name");
    public static final Table ROOM_FAULT = table("room_fault",
            "unit:TEXT text:TEXT workaround:TEXT since:TIME zone:TEXT mended_at:TIME");
    public static final Table GEAR = table("gear", "maker:TEXT model:TEXT category:TEXT");
    public static final Table PROJECT = table("project",
            "title:TEXT code_name:TEXT kind:TEXT client:UUID artist:TEXT due:TIME due_zone:TEXT archived:FLAG"
                    + " folder:TEXT",
            "due");
    /** The order of a project's items; the part is the item's UUID. */
    public static final Table PROJECT_ITEM = table("project_item", "place:INTEGER");
    /** Who takes part in a project, in the order of the project. */
    public static final Table PARTICIPATION = table("participation", "party:UUID role:TEXT place:INTEGER", "party");
    /** When rooms are booked; the document is the project. */
    public static final Table BOOKING = table("booking",
            "room:UUID starts:TIME ends:TIME zone:TEXT state:TEXT note:TEXT held_at:TIME clash_why:TEXT", "starts",
            "room,starts");
    public static final Table ITEM = table("item",
            "project:UUID number:TEXT title:TEXT stage:TEXT priority:INTEGER due:TIME due_zone:TEXT blocked_on:UUID"
                    + " blocked_why:TEXT mix:TEXT prints_made:INTEGER prints_required:INTEGER open_requests:INTEGER"
                    + " tracks_completed:INTEGER tracks:INTEGER cut:TEXT",
            "project", "due", "stage,due,project");
    public static final Table TRACK = table("track", "number:INTEGER name:TEXT status:TEXT comment:TEXT", "name");
    /**
     * The approvals are those that stand, in words; {@code left_at} and {@code left_why} are null but for drafts that were
     * left; {@code back_to} is the name of what a draft goes back to, null for what is none.
     */
    public static final Table MIX_VERSION = table("mix_version",
            "name:TEXT parent:TEXT draft:FLAG author:UUID made_at:TIME why:TEXT changes:TEXT approved:TEXT"
                    + " left_at:TIME left_why:TEXT back_to:TEXT open_notes:INTEGER");
    /** Prints made and prints required, in their order; the version is null for a required print. */
    public static final Table PRINT = table("print",
            "name:TEXT version:TEXT made_at:TIME digest:TEXT required:FLAG carried_over_from:TEXT due:TIME"
                    + " place:INTEGER");
    public static final Table REQUEST = table("request",
            "project:UUID number:INTEGER text:TEXT asked_by:TEXT state:TEXT due:TIME due_zone:TEXT answer:TEXT"
                    + " asked_at:TIME",
            "project,number", "project,state");
    public static final Table SESSION = table("session",
            "project:UUID room:UUID date:TEXT time_in:TIME time_out:TIME zone:TEXT people:TEXT", "project,time_in");
    public static final Table SESSION_ITEM = table("session_item", "place:INTEGER", "part");
    public static final Table ENTRY = table("entry",
            "session:UUID project:UUID item:UUID kind:TEXT at:TIME zone:TEXT initials:TEXT text:TEXT why:TEXT due:TIME"
                    + " due_zone:TEXT number:INTEGER struck:FLAG detail:TEXT evidence:TEXT people:TEXT place:TEXT struck_why:TEXT"
                    + " earlier:TEXT",
            "session,at", "item,at", "item,kind,at", "project,at", "project,kind,at");
    /** The hours that logs note and that stand: {@code kind} is a name of HoursKind, {@code people} are initials. */
    public static final Table HOURS = table("hours",
            "session:UUID kind:TEXT starts:TIME ends:TIME zone:TEXT people:TEXT", "session");
    /** Next actions that stand; {@code done_at} is null for open ones, {@code owners} are initials. */
    public static final Table NEXT_ACTION = table("next_action",
            "session:UUID project:UUID item:UUID owners:TEXT text:TEXT due:TIME due_zone:TEXT at:TIME zone:TEXT"
                    + " done_at:TIME",
            "done_at,due", "project");
    public static final Table RECALL = table("recall",
            "project:UUID item:UUID mix_version:TEXT title:TEXT captured_at:TIME knowing:TEXT console_digest:TEXT"
                    + " units:INTEGER units_captured:INTEGER",
            "item,captured_at");
    /** The units of recalls that say what equipment they are; {@code controls} names those that are set, a line for each. */
    public static final Table RECALL_UNIT = table("recall_unit", "gear:UUID name:TEXT controls:TEXT", "gear");
    /** The engineers' presets: what they are for, and the file's name, kind and digest, null for one without a file. */
    public static final Table PRESET = table("preset",
            "name:TEXT engineer:UUID equipment:TEXT file:TEXT kind:TEXT digest:TEXT", "kind");
    public static final Table ROOM_STATE = table("room_state",
            "room:UUID project:UUID item:UUID mix_version:TEXT recall:UUID captured_at:TIME zone:TEXT captured_by:UUID"
                    + " changes:INTEGER changed:TEXT recall_run:UUID not_set:TEXT",
            "room");
    /** Runs by which rooms are put back; {@code steps} counts all, {@code done} those that were set or could not be. */
    public static final Table RECALL_RUN = table("recall_run",
            "room:UUID project:UUID item:UUID mix_version:TEXT recall:UUID started_at:TIME ended_at:TIME zone:TEXT"
                    + " steps:INTEGER done:INTEGER exceptions:INTEGER",
            "room,ended_at", "item");
    public static final Table DELIVERY = table("delivery", "project:UUID recipient:UUID sent_at:TIME verified_at:TIME",
            "project");
    public static final Table MEDIA = table("media", "label:TEXT kind:TEXT location:TEXT", "label");

    private static final List<Table> TABLES = Objects.requireNonNull(
            List.of(STAGE, PARTY, ROOM, ROOM_FAULT, GEAR, PROJECT, PROJECT_ITEM, PARTICIPATION, BOOKING, ITEM, TRACK,
                    MIX_VERSION, PRINT, REQUEST, SESSION, SESSION_ITEM, ENTRY, HOURS, NEXT_ACTION, RECALL, RECALL_UNIT, PRESET,
                    ROOM_STATE, RECALL_RUN, DELIVERY, MEDIA));

    private Projections() {
    }

    /**
     * The version of the tables and of what the built-in projectors write. A constant would be copied into what asks for it,
     * and stay as it was there when only this class is compiled anew.
     */
    public static int version() {
        return VERSION;
    }

    /** All tables. */
    public static List<Table> tables() {
        return TABLES;
    }

    private static Table table(String name, String columns, String... indexes) {
        List<Column> list = List.of(columns.split(" ")).stream().map(Projections::column).toList();
        return new Table(name, Objects.requireNonNull(list), Objects.requireNonNull(List.of(indexes)));
    }

    private static Column column(String text) {
        int colon = text.indexOf(':');
        return new Column(Objects.requireNonNull(text.substring(0, colon)),
                Objects.requireNonNull(Type.valueOf(text.substring(colon + 1))));
    }
}
